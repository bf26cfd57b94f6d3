import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { Avvik } from '#schema/avvik';
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
          ...stederI(tekst)(retting.fra),
          melding: 'Feltene er ikke skrevet på den faste formen.',
          forventet:
            'feltene i fast rekkefølge, to mellomrom innrykk og doble anførselstegn rundt klokkeslett',
          tiltak: 'La kommandoen skrive feltene om. De betyr det samme etterpå.',
          retting: [retting],
        },
      ]
    : [];
  return [...form, ...tapteOrd({ sti, tekst }, schema)];
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
