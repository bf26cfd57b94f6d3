import { stedVed } from '#markdown/sted';
import {
  finnUsynligeTegn,
  kanFjernes,
  tegnkode,
  tegnnavn,
  type Tegnslag,
  tegnslag,
  type UsynligTegn,
} from '#markdown/usynlige-tegn';
import type { Avvik, Nivaa } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

/** Signs that show nothing: they hide from search, turn words around, and make two alike names different. */
export const usynligTegn: Regel = {
  id: 'usynlig-tegn',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Filene har ingen usynlige tegn',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap(({ sti, tekst }) => [
      ...finnUsynligeTegn(sti).map(({ kode }) => ({
        ...avvikFor(sti, kode, 'Filnavnet har et usynlig tegn'),
        tiltak: 'Gi filen et nytt navn, skrevet på tastaturet.',
      })),
      ...perKode(finnUsynligeTegn(tekst)).map((funn) => iFilen(sti, tekst, funn)),
    ]),
};

type Funn = readonly [UsynligTegn, ...UsynligTegn[]];

/** One fault for each kind of sign: a text that was pasted has hundreds of one kind. */
const perKode = (funn: readonly UsynligTegn[]): Funn[] =>
  [...Map.groupBy(funn, ({ kode }) => kode).values()].flatMap(([foerst, ...flere]): Funn[] =>
    foerst ? [[foerst, ...flere]] : [],
  );

const MILDERE: Record<Tegnslag, { nivaa?: Nivaa }> = {
  styrer: {},
  skjult: { nivaa: 'advarsel' },
  eget: { nivaa: 'merknad' },
};

const avvikFor = (fil: string, kode: number, hva: string): Avvik => ({
  regel: 'usynlig-tegn',
  fil,
  linje: 1,
  kolonne: 1,
  ...MILDERE[tegnslag(kode)],
  melding: `${hva}: «${tegnkode(kode)}», ${tegnnavn(kode)}.`,
  forventet: 'bokstaver, tall og tegn som vises',
  gjelder: tegnkode(kode),
});

function iFilen(fil: string, tekst: string, funn: Funn): Avvik {
  const [{ kode, fra, skrevet }, ...flere] = funn;
  const ganger = flere.length ? ` ${flere.length + 1} ganger, først her` : '';
  const foran = /[\p{L}\p{N}]{1,20}$/u.exec(tekst.slice(Math.max(0, fra - 20), fra))?.[0];
  const hvor = skrevet ? `, skrevet som ${skrevet}` : foran ? `, etter ${foran}` : '';
  return {
    ...avvikFor(fil, kode, `Teksten har et usynlig tegn${ganger}${hvor}`),
    ...stedVed(tekst, fra),
    tiltak: kanFjernes(kode)
      ? 'Ta bort tegnet.'
      : 'Skriv stedet på nytt for hånd, eller lim inn som ren tekst.',
    ...(kanFjernes(kode)
      ? { retting: funn.map((tegn) => ({ fra: tegn.fra, til: tegn.til, tekst: '' })) }
      : {}),
  };
}
