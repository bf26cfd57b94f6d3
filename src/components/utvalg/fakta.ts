import type { Arkiv } from '#domain/arkiv';
import { erBareKjent, harDokument } from '#domain/moete';
import { fulltNavn } from '#components/moete/navn.ts';
import { kortnavnNaa, type Utvalg, utvalgsnavnNaa } from '#domain/utvalg';
import { antall } from '#ordform';
import { medBase, stier, utvalgSti } from '#urls';

interface Faktarad {
  ledd: string;
  verdier: { tekst: string; href?: string }[];
}

const lenke = (utvalg: Utvalg) => ({ tekst: utvalgsnavnNaa(utvalg), href: medBase(utvalgSti(utvalg)) });

/** Title of the page: full and short name, only the short one where both make a title too long for a search result. */
export function sidetittel(utvalg: Utvalg): string {
  const fullt = fulltNavn(utvalg, '9999');
  return fullt.length <= 50 ? fullt : kortnavnNaa(utvalg);
}

/** The strip of facts about a committee: short name, place in the model, and how much the archive has. */
export function utvalgsfakta(utvalg: Utvalg, arkiv: Arkiv): Faktarad[] {
  const kort = kortnavnNaa(utvalg);
  const { nivaa, forbereder = [], komplett = [] } = utvalg.data;
  const for_ = forbereder.flatMap((id) => arkiv.utvalg.find((u) => u.id === id) ?? []).map(lenke);
  const fra = arkiv.utvalg.filter((u) => u.data.forbereder?.includes(utvalg.id)).map(lenke);
  const egne = utvalg.moeter.filter(harDokument).length;
  const siterte = utvalg.moeter.filter(erBareKjent).length;
  const andre = utvalg.moeter.length - egne - siterte;
  const moeter = [
    antall(egne, 'møte med dokumenter', 'møter med dokumenter'),
    ...(andre > 0 ? [antall(andre, 'planlagt eller avlyst møte', 'planlagte eller avlyste møter')] : []),
    ...(siterte > 0 ? [`${antall(siterte, 'møte', 'møter')} kjent fra henvisninger`] : []),
  ];
  const rad = (ledd: string, verdier: Faktarad['verdier']): Faktarad[] =>
    verdier.length > 0 ? [{ ledd, verdier }] : [];
  return [
    ...rad('Kortnavn', kort === utvalgsnavnNaa(utvalg) ? [] : [{ tekst: kort }]),
    ...rad('Etterfulgt av', utvalg.etterfoelger ? [lenke(utvalg.etterfoelger)] : []),
    ...rad('Plass i rådsmodellen', nivaa ? [{ tekst: `Nivå ${nivaa}`, href: medBase(stier.utvalg) }] : []),
    ...rad('Forbereder saker for', for_),
    ...rad('Får saker forberedt av', fra),
    ...rad(
      'I arkivet',
      utvalg.moeter.length > 0 ? moeter.map((tekst) => ({ tekst })) : [{ tekst: 'Ingen møter' }],
    ),
    ...rad('Alle møtene er med for', komplett.length > 0 ? [{ tekst: komplett.join(', ') }] : []),
  ];
}
