import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { overBudsjett } from './budsjett.ts';
import { fotnotevalg, taUtFotnoter } from './fotnoter.ts';
import { gjennomgaa } from './gjennomgang.ts';
import { htmlAv } from './html.ts';
import { pynt } from './pynt.ts';
import { rens } from './rens.ts';
import { meldRenset } from './renset.ts';
import type { Kropp, Ulest } from './seksjon.ts';
import { kuttSeksjoner } from './seksjoner.ts';
import { tolk } from './tolk.ts';

/** Where a body stands. */
export interface Lesevalg {
  /** The line of the file that the body begins on, from 1. */
  foersteLinje: number;
  /** ASCII, unique per file («nuit-2025-14»): begins every footnote id. */
  idPrefiks: string;
}

/**
 * Reads a Markdown body (LF line ends) into sections, references and sanitised HTML (SPEC §3). Never throws: a body
 * that cannot be read stands as plain text, with the cause in `ulest`.
 */
export function lesKropp(tekst: string, valg: Lesevalg): Kropp {
  const ulest = overBudsjett(tekst, valg.foersteLinje);
  if (ulest) return somRenTekst(tekst, valg, ulest);
  try {
    return les(tekst, valg);
  } catch {
    // Emphasis or links within each other exhaust the stack of a walk before they reach a limit.
    return somRenTekst(tekst, valg, {
      grunn: 'Den har for mange lag inni hverandre',
      tiltak: 'Se etter lange rekker av tegn som [ eller *, og ta dem bort.',
      linje: valg.foersteLinje,
    });
  }
}

function les(tekst: string, { foersteLinje, idPrefiks }: Lesevalg): Kropp {
  const mdast = tolk(tekst);
  const kilde = { tekst, foersteLinje };
  const { hoder, bortfall, merker, ...funn } = gjennomgaa(mdast, kilde);
  const pyntet = unified()
    .use(remarkRehype, fotnotevalg(idPrefiks))
    .use(pynt, { kilde, bortfall })
    .runSync(mdast);
  const hast = rens(pyntet);
  meldRenset(pyntet, hast, kilde, bortfall);
  bortfall.sort((a, b) => a.linje - b.linje || a.kolonne - b.kolonne);
  const fotnoter = taUtFotnoter(hast);
  return {
    seksjoner: kuttSeksjoner(hast, hoder, foersteLinje),
    ...(fotnoter && { fotnoter: htmlAv([fotnoter]) }),
    ...funn,
    ...(bortfall.length > 0 && { bortfall }),
    ...(merker.length > 0 && { merker }),
  };
}

function somRenTekst(tekst: string, { foersteLinje }: Lesevalg, ulest: Ulest): Kropp {
  const html = htmlAv([
    { type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: tekst }] },
  ]);
  return {
    seksjoner: [{ slag: 'ingress', id: 'ingress', linje: foersteLinje, html, tekst }],
    omtaler: [],
    underoverskrifter: [],
    lenker: [],
    datoer: [],
    ulest,
  };
}
