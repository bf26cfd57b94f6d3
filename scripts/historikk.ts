import { buildArkiv } from '#domain/arkiv';
import { historikkFor, radFor } from '#domain/historikk';
import { sakSkrevet } from '#domain/oppslag';
import { historikkSomHtml, historikkSomMarkdown } from '#exports/historikk';
import { lesInnhold } from '#sources/innhold';
import { lesInnstillinger } from '#sources/innstillinger';
import { lesArgumenter } from './argumenter.ts';
import { feilTekst } from './feiltekst.ts';
import { skrivAlt } from './utskrift.ts';

const BRUK = `Bruk: npm run historikk -- nuit 19/25 [--med-saken] [--html]
Skriver tabellen «Vedtak fra tidligere behandlinger», til å lime inn i et sakspapir.
  --med-saken  ta med saken selv, til et papir som fortsetter den
  --html       som HTML, til Word; ellers Markdown`;

const VALG = {
  'med-saken': { type: 'boolean' },
  html: { type: 'boolean' },
} as const;

// Exit codes: 0 printed, 1 no such sak, 2 could not run.
try {
  const { values, positionals } = lesArgumenter(VALG, BRUK);
  if (positionals.length === 0) throw new Error(BRUK);
  const { innhold, dato } = lesInnstillinger();
  // The secretariat's own command: drafts count too, as the paper that needs the table is one.
  const { arkiv } = buildArkiv(lesInnhold(innhold).filer, dato);
  const funn = sakSkrevet(positionals.join(' '), arkiv);
  if ('feil' in funn) {
    console.error(funn.feil);
    process.exitCode = 1;
  } else {
    const tidligere = historikkFor(funn.sak);
    const rader = values['med-saken'] ? [...tidligere, radFor(funn.sak)] : tidligere;
    if (rader.length === 0) console.error('Arkivet kjenner ingen tidligere behandling av saken.');
    else skrivAlt(values.html ? historikkSomHtml(rader) : historikkSomMarkdown(rader));
  }
} catch (grunn) {
  console.error(feilTekst(grunn));
  process.exitCode = 2;
}
