import type { Nodes } from 'mdast';
import { isScalar, visit as visitYaml } from 'yaml';
import { visit } from 'unist-util-visit';
import type { AlleFiler } from './fil.ts';
import { delFramside, yamlI } from './frontmatter.ts';
import { liggerI, type Spenn } from './spenn.ts';
import { tolk } from './tolk.ts';
import { erUsynlig, type UsynligTegn } from './usynlige-tegn.ts';
import { lesYaml } from './yaml.ts';

/** In the fields only, and there between double quotes only. https://yaml.org/spec/1.2.2/#57-escaped-characters */
const I_YAML = /\\(?:\\|u(?<u>[\da-f]{4})|U(?<stor>[\da-f]{8})|x(?<x>[\da-f]{2}))/giu;
/** In the body only, and there outside code only. https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references */
const I_MARKDOWN = /\\[\\&]|&#x(?<hex>[\da-f]{1,6});|&#(?<tall>\d{1,7});|&(?<navn>[A-Za-z]{2,30});/giu;
const NAVNGITTE = new Map(
  Object.entries({ shy: 0xad, ZeroWidthSpace: 0x200b, zwnj: 0x200c, zwj: 0x200d, lrm: 0x200e, rlm: 0x200f }),
).set('NoBreak', 0x2060);

/**
 * Finds signs that nobody sees where they are written as an escape that means them: `"\u200b"` in the fields, `&shy;`
 * in the body. Elsewhere the same letters are words that everybody sees.
 */
export function finnSkrevneTegn({
  sti,
  tekst,
  kropp,
}: Pick<AlleFiler, 'sti' | 'tekst' | 'kropp'>): UsynligTegn[] {
  const yaml = yamlI(tekst);
  const start = tekst.indexOf(yaml);
  const iFelt = usynlige(yaml, I_YAML);
  const erAnfoert = liggerI(iFelt.length > 0 ? doble(yaml) : []);
  const felt = iFelt.filter(({ fra }) => erAnfoert(fra)).map((tegn) => flyttet(tegn, start));
  // A body that could not be read stands as it is written.
  if (sti.endsWith('.yaml') || kropp.ulest || !/&[#A-Za-z]/u.test(tekst)) return felt;
  const body = delFramside(tekst).kropp;
  const iBody = usynlige(body, I_MARKDOWN);
  const erKode = liggerI(iBody.length > 0 ? kodeI(body) : []);
  return [
    ...felt,
    ...iBody.filter(({ fra }) => !erKode(fra)).map((tegn) => flyttet(tegn, tekst.length - body.length)),
  ];
}

const flyttet = (tegn: UsynligTegn, start: number): UsynligTegn => ({
  ...tegn,
  fra: tegn.fra + start,
  til: tegn.til + start,
});

function usynlige(tekst: string, form: RegExp): UsynligTegn[] {
  return [...tekst.matchAll(form)].flatMap(({ 0: skrevet, index: fra, groups }): UsynligTegn[] => {
    const kode = kodenTil(groups ?? {});
    return kode !== undefined && erUsynlig(kode) ? [{ kode, fra, til: fra + skrevet.length, skrevet }] : [];
  });
}

function kodenTil({ u, stor, x, hex, tall, navn }: Record<string, string | undefined>): number | undefined {
  const sekstentall = u ?? stor ?? x ?? hex;
  if (sekstentall !== undefined) return parseInt(sekstentall, 16);
  return tall === undefined ? NAVNGITTE.get(navn ?? '') : Number(tall);
}

/** Where values and keys in double quotes stand. */
function doble(yaml: string): Spenn[] {
  const spenn: Spenn[] = [];
  visitYaml(lesYaml(yaml).doc, (_, node) => {
    if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && node.range)
      spenn.push([node.range[0], node.range[1]]);
  });
  return spenn;
}

/** Where code and raw HTML stand in a body. */
function kodeI(body: string): Spenn[] {
  const spenn: Spenn[] = [];
  visit(tolk(body), ['code', 'inlineCode', 'html'], ({ position }: Nodes) => {
    const [fra, til] = [position?.start.offset, position?.end.offset];
    if (fra !== undefined && til !== undefined) spenn.push([fra, til]);
  });
  return spenn;
}
