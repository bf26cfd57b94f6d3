import { type Document, isScalar, visit } from 'yaml';
import type { Retting } from '#schema/avvik';
import { liggerI, type Spenn } from './spenn.ts';

/** A line whose form is made with spaces that YAML takes for letters. */
interface HardtMellomrom {
  pos: number;
  melding: string;
  tiltak: string;
  retting: Retting[];
}

/** Every space but the one of the keyboard: Word writes them after a colon, and web pages indent with them. */
const HARDE = /(?:(?! )\p{Zs})+/gu;
/** The indent of a line and its dashes, and its field when another space than the one of the keyboard follows it. */
const FORMEN = /^[\p{Zs}\t]*(?:-[\p{Zs}\t]+)*(?:[a-z]+:(?! )\p{Zs}+)?/gimu;
/** The same within braces, where YAML takes field and value for one word. */
const FELTET = /^[a-z]+:(?! )\p{Zs}+/iu;

function hardtVed(skrevet: string, pos: number): HardtMellomrom[] {
  const [foerste, ...flere] = [...skrevet.matchAll(HARDE)].map(({ 0: harde, index }) => ({
    fra: pos + index,
    til: pos + index + harde.length,
    tekst: ' '.repeat(harde.length),
  }));
  if (!foerste) return [];
  const hvor = skrevet.includes(':') ? 'etter kolonet' : 'foran teksten';
  return [
    {
      pos: foerste.fra,
      melding: `Linjen har et hardt mellomrom ${hvor}, og det regnes ikke som mellomrom i feltene.`,
      tiltak: 'Bytt det ut med et vanlig mellomrom, skrevet på tastaturet.',
      retting: [foerste, ...flere],
    },
  ];
}

/**
 * Finds hard spaces where the form of the fields needs plain ones: in an indent, after a dash, after the colon of a
 * field. In a text they are letters as others.
 * @param tekst the YAML that was read as `doc`
 */
export function hardeMellomrom(tekst: string, doc: Document): HardtMellomrom[] {
  const linjer = [...tekst.matchAll(FORMEN)].flatMap(({ 0: form, index }) => hardtVed(form, index));
  if (linjer.length === 0) return [];
  const tekster: Spenn[] = [];
  visit(doc, (_, node) => {
    if (isScalar(node) && node.type !== 'PLAIN' && node.range) tekster.push([node.range[0], node.range[1]]);
  });
  const erTekst = liggerI(tekster);
  return linjer.filter(({ pos }) => !erTekst(pos));
}

/** A field within braces whose value has become part of its name: `{ moete:⍽publisert }`. */
export const hardtINoekkel = (navn: string, pos: number): HardtMellomrom[] =>
  hardtVed(FELTET.exec(navn)?.[0] ?? '', pos);
