/** First and last month, as meetings are planned by them. */
const AARSTIDER = [
  { navn: /^vinter(?:en)?$/, maaneder: ['01', '03'] },
  // «var» is another word.
  { navn: /^v(?:å|aa)r(?:en)?$/, maaneder: ['01', '06'] },
  { navn: /^sommer(?:en)?$/, maaneder: ['06', '08'] },
  { navn: /^h(?:ø|oe|o)st(?:en)?$/, maaneder: ['08', '12'] },
] as const;

/**
 * The first and last month of a season; nothing for other words.
 * @param ord in small letters
 */
export const aarstiden = (ord: string): readonly [fra: string, til: string] | undefined =>
  AARSTIDER.find(({ navn }) => navn.test(ord))?.maaneder;
