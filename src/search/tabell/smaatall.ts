/** The printable ASCII letters that JSON writes as they are. */
const TEGN = Array.from({ length: 0x7f - 0x23 }, (_, i) => String.fromCharCode(0x23 + i)).filter(
  (tegn) => tegn !== '\\',
);

/** The first letters end a number, the rest go before: most numbers of a table are small and take one letter. */
const SISTE = 60;
const FORAN = TEGN.length - SISTE;
const VERDI = new Map(TEGN.map((tegn, i) => [tegn, i]));

/** Writes whole numbers from 0 so that small ones take one letter each: a column that gzip makes little of. */
export const skrivTall = (alle: readonly number[]): string => alle.map(skriv).join('');

function skriv(tall: number): string {
  let skrevet = TEGN[tall % SISTE] ?? '';
  for (let rest = Math.floor(tall / SISTE); rest > 0; rest = Math.floor(rest / FORAN))
    skrevet = (TEGN[SISTE + (rest % FORAN)] ?? '') + skrevet;
  return skrevet;
}

/** Reads what `skrivTall` has written. */
export function lesTall(skrevet: string): number[] {
  const alle: number[] = [];
  let foran = 0;
  for (const tegn of skrevet) {
    const verdi = VERDI.get(tegn) ?? 0;
    if (verdi >= SISTE) foran = foran * FORAN + verdi - SISTE;
    else {
      alle.push(foran * SISTE + verdi);
      foran = 0;
    }
  }
  return alle;
}

/** Any whole number as one from 0, small where it was near 0. */
export const utenFortegn = (tall: number): number => (tall < 0 ? -2 * tall - 1 : 2 * tall);
export const medFortegn = (tall: number): number => (tall % 2 ? -(tall + 1) / 2 : tall / 2);

/** Numbers in ascending order as the steps between them, from 0. */
export const steg = (alle: readonly number[]): number[] => alle.map((tall, i) => tall - (alle[i - 1] ?? 0));

/** Numbers from the steps between them. */
export function fraSteg(alle: readonly number[]): number[] {
  let sum = 0;
  return alle.map((tall) => (sum += tall));
}

const DOEGN = 86_400_000;
/** Days before the first one of 1970, so that every ISO day has a number from 0. */
const FOER_1970 = 719_528;

/** The number of an ISO day. */
export const dagnummer = (iso: string): number => Date.parse(iso) / DOEGN + FOER_1970;

/** The ISO day of a number. */
export const isoDag = (nummer: number): string =>
  new Date((nummer - FOER_1970) * DOEGN).toISOString().slice(0, 10);

/** Whether a text of the form of an ISO day is a day: «2025-02-30» is none. */
export function erDag(iso: string): boolean {
  const nummer = dagnummer(iso);
  return Number.isInteger(nummer) && isoDag(nummer) === iso;
}
