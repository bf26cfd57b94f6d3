import { naermeste } from '#schema/forslag';
import type { Adresseavvik } from './adresseliste.ts';

/** So many get rows to paste in one message: who has moved more has moved a whole folder, and sees it from these. */
const HOEYST = 40;

/**
 * What a secretary is told of addresses that have vanished, and what to do: undefined when none has.
 * @param bygde every address of the built site
 */
export function forsvunnetMelding(
  { forsvunne, nye }: Adresseavvik,
  bygde: readonly string[],
): string | undefined {
  if (forsvunne.length === 0) return undefined;
  const finn = lagErstatning(nye, new Set(bygde));
  const rader = forsvunne.slice(0, HOEYST);
  return [
    forsvunne.length === 1
      ? 'En adresse som har vært publisert, finnes ikke lenger:'
      : `${forsvunne.length} adresser som har vært publisert, finnes ikke lenger:`,
    ...forsvunne.map((adresse) => `  ${adresse}`),
    'Adresser skal vare, for andre har lenket til dem. Legg innholdet tilbake, eller skriv i adresser.yaml hvor leserne',
    `skal føres, eller hvorfor innholdet er trukket tilbake${rader.length < forsvunne.length ? ` (radene for de ${HOEYST} første)` : ''}:`,
    ...rader.flatMap((adresse) => [`  - fra: ${adresse}`, finn(adresse)]),
    'Sto det aldri noe på adressen, sletter du linjen i publisert/adresser.txt.',
  ].join('\n');
}

/**
 * The rest of a row: the new address that is like the old one but for one part and a few letters, to be looked at; else
 * the meeting that a document was of; else a tombstone. What was there before and is there still is another thing.
 */
function lagErstatning(nye: readonly string[], bygde: ReadonlySet<string>): (adresse: string) => string {
  const lignende = Map.groupBy(
    nye.flatMap((ny) => utenEttLedd(ny).map((moenster) => ({ ny, moenster }))),
    ({ moenster }) => moenster,
  );
  return (adresse) => {
    const mulige = utenEttLedd(adresse).flatMap((m) => (lignende.get(m) ?? []).map(({ ny }) => ny));
    const ny = naermeste(adresse, mulige, 4);
    if (ny !== undefined) return `    til: ${ny} # se etter at dette er det samme innholdet`;
    const moete = /^(\/moeter\/[^/]+\/[^/]+\/)[^/]+\/$/.exec(adresse)?.[1];
    return moete !== undefined && bygde.has(moete)
      ? `    til: ${moete}`
      : '    trukket: { grunn: En setning leserne ser. }';
  };
}

// An address with one of its parts open, for each part; never the part of the site, nor page for file.
function utenEttLedd(adresse: string): string[] {
  const ledd = adresse.split('/');
  const siste = adresse.endsWith('/') ? ledd.length - 2 : ledd.length - 1;
  return ledd.flatMap((_, n) => (n > 1 && n <= siste ? [ledd.with(n, '*').join('/')] : []));
}
