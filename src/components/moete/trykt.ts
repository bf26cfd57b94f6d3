import { tryktSetninger } from '#components/sak/trykt.ts';
import type { Trykt } from '#schema/verdier';

/** Keys that only meetings and participants have. */
const FELT: Record<string, string> = {
  nummer: 'møtenummeret',
  fra: 'tiden',
  til: 'tiden',
  organisasjon: 'virksomheten',
  stillerFor: 'medlemmet',
  sted: 'stedet',
};

/** What the original of a meeting prints where it differs, one sentence a form. */
export const moetetrykt = (trykt: Trykt | undefined): string[] =>
  tryktSetninger(
    Object.fromEntries(Object.entries(trykt ?? {}).map(([felt, form]) => [FELT[felt] ?? felt, form])),
  );
