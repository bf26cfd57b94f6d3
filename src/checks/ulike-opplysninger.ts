import type { Henvisning } from '#domain/henvisning';
import { sammeOrdlyd } from '#domain/ordlyd';
import { type Sak, saksreferanse } from '#domain/sak';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

const FELTER = [
  { felt: 'tittel', hva: 'tittelen' },
  { felt: 'dato', hva: 'datoen' },
] as const;

/** Of a sak without documents the archive knows only what the citers say; the page shows it when they disagree. */
export const ulikeOpplysninger: Regel = {
  id: 'ulike-opplysninger',
  nivaa: 'merknad',
  kanGodtas: true,
  tittel: 'De som viser til en sak arkivet ikke har, sier det samme om den',
  sjekk: (grunnlag: Grunnlag) =>
    grunnlag.arkiv.saker.flatMap((sak) =>
      sak.data || sak.skjerming ? [] : FELTER.flatMap((felt) => uenige(grunnlag, sak, felt)),
    ),
};

/** The first citer stands; each value after it that nobody has given before is told once, where it is given first. */
function uenige({ fil }: Grunnlag, sak: Sak, { felt, hva }: (typeof FELTER)[number]): Avvik[] {
  const sagt = sak.sitater.filter(({ data }) => data[felt]);
  const verdi = (h: Henvisning): string => h.data[felt] ?? '';
  const ulike: Henvisning[] = [];
  for (const h of sagt) if (!ulike.some((u) => sammeOrdlyd(verdi(u), verdi(h)))) ulike.push(h);
  const [foerste, ...resten] = ulike;
  if (!foerste) return [];
  return resten.map((h) => ({
    regel: 'ulike-opplysninger',
    fil: h.fra.fil ?? '',
    ...sted(fil(h.fra.fil ?? ''), [...h.sti, felt]),
    melding: `${saksreferanse(sak)} har her ${hva} «${verdi(h)}», men ${saksreferanse(foerste.fra)} sier «${verdi(foerste)}».`,
    forventet: `${hva} likt begge steder`,
    tiltak: `Rett ${hva} der den er feil, og skriv den trykte under trykt. Mener de to ulike saker, er nummeret feil i en av dem.`,
    gjelder: verdi(h),
  }));
}
