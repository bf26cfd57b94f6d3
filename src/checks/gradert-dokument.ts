import { enGang } from '#domain/en-gang';
import { felttekster, OM_ORIGINALEN } from '#markdown/felttekster';
import { erHusetsEget, finnGraderingsmerker, type Graderingsmerke, stenger } from '#markdown/gradering';
import { delKropp } from '#markdown/frontmatter';
import { stederI } from '#markdown/sted';
import type { AlleFiler } from '#markdown/fil';
import type { Avvik, Sted } from '#schema/avvik';
import { foersteAv } from '#schema/avvikliste';
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
        return melding(fil.sti, gradering, sted(fil, ['dokumenter', n, 'gradering']), {
          hva: 'Et dokument under dokumenter',
          erSikker: erVist === true,
        });
      }),
      ...merkerI(fil),
    ]);
  },
};

function melding(
  fil: string,
  merke: string,
  plass: Sted,
  { hva, erSikker, ganger = '' }: { hva: string; erSikker: boolean; ganger?: string },
): Avvik {
  return {
    regel: 'gradert-dokument',
    fil,
    ...plass,
    ...(erHusetsEget(merke) || !erSikker ? { nivaa: 'advarsel' } : {}),
    melding: `${hva} er merket${ganger} «${merke}».`,
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

/** Labels in the text of a file and in its fields, each told of once, where it first stands. */
const merkerI = enGang((fil: AlleFiler): Avvik[] => {
  if (!/\.md$/u.test(fil.sti)) return [];
  const like = Map.groupBy([...iFeltene(fil), ...iTeksten(fil)], ({ skrevet }) => skrevet);
  return foersteAv(
    [...like].flatMap(([skrevet, funn]) => {
      const foerst = funn.find(({ iRekke }) => !iRekke) ?? funn[0];
      const ganger = funn.length > 1 ? ` ${funn.length} ganger` : '';
      if (!foerst) return [];
      const { hva, iRekke } = foerst;
      return [melding(fil.sti, skrevet, foerst.plass(), { hva, erSikker: !iRekke, ganger })];
    }),
  );
});

type Merke = Omit<Graderingsmerke, 'fra'> & { hva: string; plass: () => Sted };

function iTeksten(fil: AlleFiler): Merke[] {
  const alle = finnGraderingsmerker(fil.tekst);
  // Taking a file apart costs, and hardly any has a label.
  const start = alle.length > 0 ? fil.tekst.length - delKropp(fil.tekst).kropp.length : 0;
  const plassVed = stederI(fil.tekst);
  return alle
    .filter(({ fra }) => fra >= start)
    .map(({ fra, ...merke }) => ({ ...merke, hva: 'Dokumentet', plass: () => plassVed(fra) }));
}

/** Fields that hold what a document says; `vedlegg` also what is not published, and why. */
const TEKSTFELT: readonly unknown[] = ['tittel', 'sammendrag', 'kiBruk'];

function iFeltene(fil: AlleFiler): Merke[] {
  const erUnntatt = ([felt, n]: readonly PropertyKey[]): boolean =>
    fil.slag === 'sak' && felt === 'vedlegg' && fil.data.vedlegg?.[Number(n)]?.unntatt !== undefined;
  return felttekster(fil.data, OM_ORIGINALEN)
    .filter(({ sti }) => TEKSTFELT.includes(sti.at(-1)) && !erUnntatt(sti))
    .flatMap(({ sti, tekst }) =>
      finnGraderingsmerker(tekst).map(({ fra: _, ...merke }) => ({
        ...merke,
        hva: `Feltet ${sti.at(-1) ?? ''}${sti.length > 1 ? ` under ${sti[0] ?? ''}` : ''}`,
        plass: () => sted(fil, sti),
      })),
    );
}
