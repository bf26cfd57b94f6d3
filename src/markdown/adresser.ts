import { INNLOGGING } from '#schema/verdier';

/** Why something that was written must not reach a reader. */
export type Fare = 'skript' | 'henting' | 'utseende' | 'skjema' | 'innlogging';

/** Addresses that a link may have: web without `INNLOGGING`, mail, or a place on this site. `//host` is neither. */
export const TRYGG_LENKE = new RegExp(
  `(?!${INNLOGGING.source})^(?:https?://|mailto:|(?!//)[^:]*(?:[/?#]|$))`,
  'iu',
);
/** Pictures come from the site itself. */
export const TRYGT_BILDE = /^(?!\/\/)[^:]+(?:[/?#]|$)/u;

/** Signs that a browser passes over before and in the name of a protocol, also as Markdown has encoded them. */
const USYNLIGE = /[\p{Cc}\p{Cf}\p{Z}]+|%[\dA-F]{2}/giu;
const KJOERER = /^(?:javascript|vbscript|livescript|data):/iu;

/** Whether following this address would run what it holds. */
export const kjoerer = (adresse: string): boolean => KJOERER.test(adresse.replace(USYNLIGE, ''));

/** Why a link must not be followed; undefined when it is safe, or merely leads nowhere. */
export function fareVedLenke(adresse: string): Fare | undefined {
  if (INNLOGGING.test(adresse)) return 'innlogging';
  return kjoerer(adresse) ? 'skript' : undefined;
}

/** Why a picture must not be fetched: it would be, without anybody asking. Undefined when the site has it itself. */
export function fareVedBilde(adresse: string): Fare | undefined {
  if (adresse === '' || TRYGT_BILDE.test(adresse)) return undefined;
  return kjoerer(adresse) ? 'skript' : 'henting';
}
