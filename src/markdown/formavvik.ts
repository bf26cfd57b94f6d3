import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { Avvik, Retting } from '#schema/avvik';
import { godtas } from '#schema/forventning';
import type { Tekstfil } from './fil.ts';
import { yamlI } from './frontmatter.ts';
import { normalform } from './normalform.ts';
import { somVerdi } from './rettelser.ts';
import { stederI } from './sted.ts';
import { lesYaml } from './yaml.ts';

/** What is odd in the fields of a file that is valid all the same: a form that is not the archive's, and lost words. */
export function formavvik({ sti, tekst }: Tekstfil, schema: z.ZodType): Avvik[] {
  const retting = normalform(tekst, schema);
  const form: Avvik[] = retting
    ? [
        {
          regel: 'normalform',
          fil: sti,
          ...hvaErUlikt(tekst, retting),
          tiltak: 'La kommandoen skrive feltene om. De betyr det samme etterpå.',
          retting: [retting],
        },
      ]
    : [];
  return [...form, ...tapteOrd({ sti, tekst }, schema)];
}

/** What the first place that is not in normal form lacks, and where the word begins. */
function hvaErUlikt(
  tekst: string,
  { fra, til, tekst: ny }: Retting,
): Pick<Avvik, 'linje' | 'kolonne' | 'melding' | 'forventet'> {
  const etter = tekst.slice(0, fra) + ny + tekst.slice(til);
  const linjestart = tekst.lastIndexOf('\n', fra - 1) + 1;
  const linje = (hele: string): string => hele.slice(linjestart).split('\n', 1)[0] ?? '';
  const [a, b] = [linje(tekst), linje(etter)];
  const [uten, utenNy] = [a, b].map((rad) => rad.replaceAll(/["']/gu, ''));
  if (uten !== utenNy && uten?.replaceAll(/\s/gu, '') === utenNy?.replaceAll(/\s/gu, ''))
    return {
      ...stederI(tekst)(linjestart + Math.max(0, a.search(/\S/u))),
      melding: 'Mellomrommene på linjen er ikke som på den faste formen.',
      forventet:
        'to mellomrom innrykk for hvert nivå, ett mellomrom etter kolon og «-», og ingen sist på linjen',
    };
  if (uten === utenNy)
    return {
      ...stederI(tekst)(fra),
      melding: `Verdien på linjen har ikke anførselstegn som på den faste formen: «${b.trim()}».`,
      forventet: 'doble anførselstegn der det trengs, og alltid rundt et klokkeslett',
    };
  const felt = (rad: string): string => /^[\s-]*([^\s:]+):/u.exec(rad)?.[1] ?? '';
  return {
    ...stederI(tekst)(linjestart + Math.max(0, a.search(/[^\s-]/u))),
    melding:
      felt(a) && felt(b)
        ? `Feltet «${felt(a)}» står før «${felt(b)}».`
        : 'Feltene står ikke i den faste rekkefølgen.',
    forventet: felt(b)
      ? `feltet ${felt(b)} her: feltene har en fast rekkefølge`
      : 'feltene i fast rekkefølge',
  };
}

/**
 * YAML takes what follows « #» as a comment. Where the value would be as right with it, the author may have meant
 * it as words: «tittel: Sak #3 om beredskap» says only «Sak».
 */
function tapteOrd({ sti: fil, tekst }: Tekstfil, schema: z.ZodType): Avvik[] {
  const yaml = yamlI(tekst);
  if (!/\S[ \t]+#/u.test(yaml)) return [];
  const { doc, linjer } = lesYaml(yaml);
  const gaa = (node: unknown, sti: readonly PropertyKey[]): Avvik[] => {
    if (isMap(node))
      return node.items.flatMap(({ key, value }) =>
        gaa(value, [...sti, isScalar(key) ? String(key.value) : '']),
      );
    if (isSeq(node)) return node.items.flatMap((ledd, n) => gaa(ledd, [...sti, n]));
    const tapt = isScalar(node) ? taptEtter(node, yaml) : undefined;
    if (!isScalar(node) || !tapt || !godtas(schema, sti, `${String(node.value)}${tapt.tekst}`)) return [];
    const { line, col } = linjer.linePos(tapt.pos);
    const skrevet = tapt.tekst.trim();
    return [
      {
        regel: 'tekst-etter-nummertegn',
        fil,
        linje: line,
        kolonne: col,
        melding: `«${skrevet}» er ikke med i verdien, for # med mellomrom foran begynner en kommentar.`,
        forventet: 'anførselstegn rundt en verdi som har # i seg, og kommentarer på egne linjer',
        tiltak: `Hører det med, skriv ${somVerdi(`${String(node.value)}${tapt.tekst}`)}. Er det en kommentar, flytt den til linjen over.`,
        gjelder: skrevet,
      },
    ];
  };
  return gaa(doc.contents, []);
}

/** The comment on the same line as a value without quotes, with the space before it. */
function taptEtter({ type, value, range }: Scalar, yaml: string): { pos: number; tekst: string } | undefined {
  if (type !== 'PLAIN' || value === null || !range) return undefined;
  const tekst = /^[ \t]+#.*/u.exec(yaml.slice(range[1], yaml.indexOf('\n', range[1]) + 1 || undefined))?.[0];
  return tekst === undefined ? undefined : { pos: range[1] + tekst.indexOf('#'), tekst: tekst.trimEnd() };
}
