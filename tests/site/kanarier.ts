import { z } from 'zod';
import { stringify } from 'yaml';

/** Words that stand only where nobody may see them, each new; letters only, as a word list of the search has no figures. */
export interface Kanarier {
  /** A new word that must not get out. */
  ny: () => string;
  alle: string[];
}

/** Every secret word begins so: a stemmer or a list of word beginnings cuts only the end. */
export const HEMMELIG = 'hemmeligkanari';

const bokstaver = (tall: number): string =>
  tall
    .toString(26)
    .padStart(3, '0')
    .replaceAll(/\d/g, (siffer) => 'qrstuvwxyz'[Number(siffer)] ?? '');

export function kanarier(): Kanarier {
  const alle: string[] = [];
  const ny = (): string => {
    const ord = HEMMELIG + bokstaver(alle.length);
    alle.push(ord);
    return ord;
  };
  return { ny, alle };
}

/** Stands for a new word until it is sure that the value is used. */
const PLASS = `${HEMMELIG}xxxx`;

/** Values that one or another kind of key takes, the freest first; the first that fits is used. */
const FORSLAG: readonly unknown[] = [
  PLASS,
  `https://example.org/${PLASS}`,
  `vedlegg/${PLASS}.txt`,
  `eksempelraadet 9/25`,
  'eksempelraadet 2025-02-11',
  '2026-09-01',
  '2026-09-01T12:00',
  '09:00',
  '2/2026',
  '44/26',
  '1-20',
  '7',
  'b',
  '26/00123',
  true,
  1,
];

/**
 * A value of a schema with every key there is, and `PLASS` in every place that takes a word.
 * @throws when no value fits a new kind of key: give `FORSLAG` one
 */
function utfylt(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodOptional) return utfylt(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return utfylt(schema.in as z.ZodType);
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.ZodType>).map(([felt, del]) => [felt, utfylt(del)]),
    );
  if (schema instanceof z.ZodArray) return [utfylt(schema.element as z.ZodType)];
  if (schema instanceof z.ZodRecord) return { tittel: PLASS };
  if (schema instanceof z.ZodUnion) {
    const valg = schema.options as z.ZodType[];
    // The form with most to say.
    return utfylt(valg.find((del) => erObjekt(del)) ?? valg.at(-1) ?? z.never());
  }
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  const passer = FORSLAG.find((verdi) => schema.safeParse(verdi).success);
  if (passer === undefined)
    throw new Error(
      `No value fits: ${JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }))}`,
    );
  return passer;
}

const erObjekt = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodObject || (schema instanceof z.ZodPipe && erObjekt(schema.in as z.ZodType));

/**
 * A content file: these keys, every other key of the schema filled in but those in `uten`, and a body.
 * @throws when it is no valid file: it would only be left out, and prove nothing
 */
export function fyltFil(
  schema: z.ZodType,
  felter: Record<string, unknown>,
  kropp: string,
  ny: () => string,
  uten: readonly string[] = [],
): string {
  const alt = { ...(utfylt(schema) as Record<string, unknown>), ...felter };
  // An attachment that is exempt or missing has no file.
  for (const rad of (alt.vedlegg ?? []) as Record<string, unknown>[])
    for (const felt of ['unntatt', 'mangler']) Reflect.deleteProperty(rad, felt);
  const igjen = Object.fromEntries(Object.entries(alt).filter(([felt]) => !uten.includes(felt)));
  const svar = schema.safeParse(igjen);
  if (!svar.success) throw svar.error;
  return `---\n# ${ny()}\n${stringify(igjen).replaceAll(PLASS, ny)}---\n${kropp}`;
}

/** A body with every kind of section and of Markdown, a word in each; a picture that is not there is a fault in public. */
export const fyltKropp = (ny: () => string, bilde = `![${ny()}](vedlegg/${ny()}.png)`): string => `
${ny()} [lenke][l] ${bilde} \`${ny()}\`[^1]

<!-- ${ny()} -->

${[
  'Fra innkallingen',
  'Forslag til vedtak',
  'Forslag til vedtak (toppnotatet)',
  'Behandling i møtet',
  'Vedtak',
  'Drøftingsspørsmål',
  'Hensikt med saken',
  'Bakgrunn',
  'Videre saksprosess',
  `Egen overskrift ${ny()}`,
]
  .map((tittel) => `## ${tittel}\n\n1. ${ny()}\n2. ${ny()}\n\n### ${ny()}\n\n${ny()}\n`)
  .join('\n')}
## Innspill

### ${ny()}

- ${ny()}

## Aksjonspunkter

- **${ny()}:** ${ny()} (frist 2026-12-01)

| ${ny()} |
| --- |
| ${ny()} |

\`\`\`${ny()}
${ny()}
\`\`\`

[^1]: ${ny()}
[l]: https://example.org/${ny()} "${ny()}"
`;
