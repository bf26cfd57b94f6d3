import { NETTSTEDETS_INNHOLDSREGEL, VEDLEGGETS_INNHOLDSREGEL } from '#exports/innholdsregel';

/** Headers for the addresses that a pattern fits. */
export interface Hoderegel {
  /** From the root, without base: `*` is anything, `:navn` one part between slashes. */
  sti: string;
  hoder: Readonly<Record<string, string>>;
}

/** What a page of the archive was read from is nobody else's business. */
export const HENVISERREGEL = 'same-origin';

/** What browsers can do and this site never asks for. */
const EVNER = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/** A file, and not the page that tells of a withdrawn one: that is a folder below, and has a slash at the end. */
const VEDLEGG = '/moeter/:utvalg/:dag/vedlegg/:fil';

/** The headers of a published site. Where several fit, all hold: of one name the values are joined with a comma. */
export const HODEREGLER: readonly Hoderegel[] = [
  {
    sti: '/*',
    hoder: {
      'Content-Security-Policy': NETTSTEDETS_INNHOLDSREGEL,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': EVNER.map((evne) => `${evne}=()`).join(', '),
      'Referrer-Policy': HENVISERREGEL,
      'X-Content-Type-Options': 'nosniff',
    },
  },
  { sti: VEDLEGG, hoder: { 'Content-Security-Policy': VEDLEGGETS_INNHOLDSREGEL } },
];

/** A pattern as a regular expression over the whole path. */
export const stimoenster = (sti: string): string =>
  `^${sti
    .replaceAll('.', String.raw`\.`)
    .replaceAll('*', '.*')
    .replaceAll(/:\w+/g, '[^/]+')}$`;

/** The headers of one address, from the root and without base. */
export function hoderFor(adresse: string): Record<string, string> {
  const hoder: Record<string, string> = {};
  for (const regel of HODEREGLER.filter(({ sti }) => new RegExp(stimoenster(sti)).test(adresse)))
    for (const [navn, verdi] of Object.entries(regel.hoder))
      hoder[navn] = hoder[navn] === undefined ? verdi : `${hoder[navn]}, ${verdi}`;
  return hoder;
}
