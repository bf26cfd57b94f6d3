import { erHusetsEget, finnGraderingsmerker, stenger } from '#markdown/gradering';
import { delFramside } from '#markdown/frontmatter';
import { stederI } from '#markdown/sted';
import type { AlleFiler } from '#markdown/fil';
import type { Avvik, Sted } from '#schema/avvik';
import { momenterFor } from '#domain/momenter';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A document that says of itself that it is not for all: somebody must decide that it may lie here all the same. */
export const gradertDokument: Regel = {
  id: 'gradert-dokument',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Dokumenter som er merket med en gradering, er vurdert før de blir offentlige',
  sjekk: ({ filer, dato }: Grunnlag) => {
    const momenter = momenterFor(filer, dato);
    return filer.flatMap((fil) => [
      ...graderteDokumenter(fil).map(({ n, slag, gradering }) => {
        const vist = momenter.get(fil.sti);
        const erVist = slag === 'referat' ? vist?.referat : vist?.innkalling;
        return melding(fil.sti, gradering, sted(fil, ['dokumenter', n, 'gradering']), erVist === true);
      }),
      ...merkerI(fil).map(({ skrevet, plass }) => melding(fil.sti, skrevet, plass, true)),
    ]);
  },
};

function melding(fil: string, merke: string, plass: Sted, erVist: boolean): Avvik {
  return {
    regel: 'gradert-dokument',
    fil,
    ...plass,
    ...(erHusetsEget(merke) || !erVist ? { nivaa: 'advarsel' } : {}),
    melding: `Dokumentet er merket «${merke}».`,
    forventet: 'dokumenter som alle kan lese',
    tiltak:
      'Spør den som eier dokumentet. Er det gradert eller unntatt, ta det bort, også fra historikken i git. Kan alle lese det, godta merket og skriv hvem som har vurdert det.',
    gjelder: merke,
  };
}

const graderteDokumenter = (fil: AlleFiler): { n: number; slag: string; gradering: string }[] =>
  fil.slag === 'moete'
    ? (fil.data.dokumenter ?? []).flatMap(({ slag, gradering }, n) =>
        gradering && stenger(gradering) ? [{ n, slag, gradering }] : [],
      )
    : [];

/** Labels in the text of a file, and in the titles that it gives. */
function merkerI(fil: AlleFiler): { skrevet: string; plass: Sted }[] {
  if (!/\.md$/u.test(fil.sti)) return [];
  const alle = finnGraderingsmerker(fil.tekst);
  // Taking a file apart costs, and hardly any has a label.
  const start = alle.length > 0 ? fil.tekst.length - delFramside(fil.tekst).kropp.length : 0;
  const plassVed = stederI(fil.tekst);
  const iTeksten = alle
    .filter(({ fra }) => fra >= start)
    .map(({ skrevet, fra }) => ({ skrevet, plass: plassVed(fra) }));
  const tittel = 'tittel' in fil.data ? fil.data.tittel : undefined;
  const iTittelen = finnGraderingsmerker(tittel ?? '').map(({ skrevet }) => ({
    skrevet,
    plass: sted(fil, ['tittel']),
  }));
  return [...iTittelen, ...iTeksten];
}
