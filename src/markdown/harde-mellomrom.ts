import { type Document, isScalar, visit } from 'yaml';
import type { Retting } from '#schema/avvik';
import { liggerI, type Spenn } from './spenn.ts';

/** A line whose form is made with spaces that YAML takes for letters. */
export interface HardtMellomrom {
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

/** A line that would have another form with plain spaces; `form` is what stands in front of its words. */
export interface HardLinje extends HardtMellomrom {
  form: Spenn;
}

/**
 * Finds hard spaces where the form of the fields may need plain ones: in an indent, after a dash, after the colon of a
 * field. In quotes and blocks they are letters as others.
 * @param tekst the YAML that was read as `doc`
 * @returns `sikre`, which YAML finds no value in, and `mulige`, which it reads as a part of one («Merk:⍽…»)
 */
export function hardeLinjer(tekst: string, doc: Document): { sikre: HardtMellomrom[]; mulige: HardLinje[] } {
  const linjer = [...tekst.matchAll(FORMEN)].flatMap(({ 0: form, index }) =>
    hardtVed(form, index).map((hardt): HardLinje => ({ ...hardt, form: [index, index + form.length] })),
  );
  if (linjer.length === 0) return { sikre: [], mulige: [] };
  const [tekster, verdier]: [Spenn[], Spenn[]] = [[], []];
  visit(doc, (rolle, node) => {
    if (!isScalar(node) || !node.range) return;
    if (node.type !== 'PLAIN') tekster.push([node.range[0], node.range[1]]);
    else if (rolle !== 'key' && rolle !== null) verdier.push([node.range[0], node.range[1]]);
  });
  const [erTekst, erVerdi] = [liggerI(tekster), liggerI(verdier)];
  const utenfor = linjer.filter(({ pos }) => !erTekst(pos));
  return {
    sikre: utenfor.filter(({ pos }) => !erVerdi(pos)).map(({ form: _, ...hardt }) => hardt),
    mulige: utenfor.filter(({ pos }) => erVerdi(pos)),
  };
}

/** A field within braces whose value has become part of its name: `{ moete:⍽publisert }`. */
export const hardtINoekkel = (navn: string, pos: number): HardtMellomrom[] =>
  hardtVed(FELTET.exec(navn)?.[0] ?? '', pos);
