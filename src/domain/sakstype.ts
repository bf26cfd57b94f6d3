import type { Utfall } from '#schema/sak';

const VEDTAKSTYPER = /godkjenning|anbefaling|tilslutning|tilråding|beslutning|beslut|vedtak|innstilling/iu;
const ORIENTERING = /^orientering(?:ssak)?$/iu;

/** Does a sak of this type end in a decision? Discussions and briefings may. @param sakstype as the paper prints it */
export const erVedtakssak = (sakstype: string | undefined): boolean => VEDTAKSTYPER.test(sakstype ?? '');

/** Is the sak only told of? */
export const erOrienteringssak = (sakstype: string | undefined): boolean =>
  ORIENTERING.test(sakstype?.trim() ?? '');

/** Results that take a stand. */
export const TAR_STILLING: readonly Utfall[] = ['godkjent', 'tilsluttet', 'anbefalt', 'ikke-vedtatt'];
/** Results that take none. */
export const TAR_IKKE_STILLING: readonly Utfall[] = ['droeftet', 'orientert'];
