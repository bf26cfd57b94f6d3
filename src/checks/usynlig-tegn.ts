import { enGang } from '#domain/en-gang';
import type { AlleFiler } from '#markdown/fil';
import type { Filsted } from '#markdown/skrevne-tegn';
import { liggerI, type Spenn } from '#markdown/spenn';
import { stederI } from '#markdown/sted';
import {
  finnUsynligeTegn,
  kanFjernes,
  tegnkode,
  tegnnavn,
  type Tegnslag,
  tegnslag,
} from '#markdown/usynlige-tegn';
import { wordkulerI } from '#markdown/word-rekker';
import type { Avvik, Nivaa, Sted } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';
import { skrevneTegn } from './skrevne-tegn.ts';

/** Signs that show nothing, or not what was meant: they hide from search, turn words around, and make two alike names different. */
export const usynligTegn: Regel = {
  id: 'usynlig-tegn',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Filene har ingen usynlige eller tapte tegn',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) => [
      ...finnUsynligeTegn(fil.sti).map(({ kode }) => ({
        ...avvikFor(fil.sti, kode, `Filnavnet har et ${HVA[tegnslag(kode)]} tegn`),
        tiltak: 'Gi filen et nytt navn, skrevet på tastaturet.',
      })),
      ...iTeksten(fil),
    ]),
};

const KULER = [0xf0b7, 0xf0a7];

const kulerI = (fil: AlleFiler): Spenn[] => (fil.sti.endsWith('.md') ? wordkulerI(fil) : []);

const iTeksten = enGang((fil: AlleFiler): Avvik[] => {
  const sted = stederI(fil.tekst);
  const { tekst, iFilen } = skrevneTegn(fil);
  const alle = finnUsynligeTegn(tekst).map(({ kode, fra, til }) => ({ kode, ...iFilen(fra, til) }));
  // A bullet of Word's own font is told of by `word-liste`, which says what to write instead.
  const erKule = liggerI(alle.some(({ kode }) => KULER.includes(kode)) ? kulerI(fil) : []);
  const funn = alle.filter(({ kode, fra }) => !KULER.includes(kode) || !erKule(fra));
  return perKode(funn).map((tegn) => avvikI(fil, tegn, sted));
});

type Tegn = Filsted & { kode: number };
type Funn = readonly [Tegn, ...Tegn[]];

/** One fault for each kind of sign: a text that was pasted has hundreds of one kind. */
const perKode = (funn: readonly Tegn[]): Funn[] =>
  [...Map.groupBy(funn, ({ kode }) => kode).values()].flatMap(([foerst, ...flere]): Funn[] =>
    foerst ? [[foerst, ...flere]] : [],
  );

const MILDERE: Record<Tegnslag, { nivaa?: Nivaa }> = {
  styrer: {},
  skjult: { nivaa: 'advarsel' },
  eget: { nivaa: 'advarsel' },
  tapt: { nivaa: 'advarsel' },
};

const HVA: Record<Tegnslag, string> = {
  styrer: 'usynlig',
  skjult: 'usynlig',
  eget: 'ukjent',
  tapt: 'tapt',
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

const iTekst = (kode: number): string =>
  tegnslag(kode) === 'tapt' ? 'Her er et tegn gått tapt' : `Teksten har et ${HVA[tegnslag(kode)]} tegn`;

function tiltakFor(kode: number): string {
  if (tegnslag(kode) === 'tapt') return 'Se i originalen hva som skal stå der, og skriv det.';
  return kanFjernes(kode) ? 'Ta bort tegnet.' : 'Skriv stedet på nytt for hånd, eller lim inn som ren tekst.';
}

function avvikI({ sti, tekst }: AlleFiler, funn: Funn, sted: (fra: number) => Sted): Avvik {
  const [{ kode, fra, skrevet }, ...flere] = funn;
  const ganger = flere.length ? ` ${flere.length + 1} ganger, først her` : '';
  const foran = /[\p{L}\p{N}]{1,20}$/u.exec(tekst.slice(Math.max(0, fra - 20), fra))?.[0];
  const hvor = skrevet ? `, skrevet som ${skrevet}` : foran ? `, etter ${foran}` : '';
  // An escape is letters that somebody typed: what they meant by it is theirs to say.
  const selv = kanFjernes(kode) ? funn.filter((tegn) => tegn.skrevet === undefined) : [];
  return {
    ...avvikFor(sti, kode, `${iTekst(kode)}${ganger}${hvor}`),
    ...sted(fra),
    tiltak: tiltakFor(kode),
    ...(selv.length > 0
      ? { retting: selv.map((tegn) => ({ fra: tegn.fra, til: tegn.til, tekst: '' })) }
      : {}),
  };
}
