import { enGang } from '#domain/en-gang';
import type { AlleFiler } from '#markdown/fil';
import { finnForvekslinger, type Forveksling, somLatinsk } from '#markdown/forvekslingstegn';
import type { Filsted } from '#markdown/skrevne-tegn';
import { stederI } from '#markdown/sted';
import { tegnkode } from '#markdown/usynlige-tegn';
import type { Avvik } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';
import { skrevneTegn } from './skrevne-tegn.ts';

/** Signs that look like others (Unicode Technical Standard 39): nobody finds the word, and an address may lead astray. */
export const forvekslingstegn: Regel = {
  id: 'forvekslingstegn',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Ord og tall er skrevet med de vanlige tegnene',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) => [
      ...samlet(finnForvekslinger(fil.sti).map((funn) => ({ ...funn, iFilen: HELE }))).map((funn) => ({
        ...avvikFor(fil.sti, funn, 'Filnavnet har'),
        linje: 1,
        kolonne: 1,
        tiltak: 'Gi filen et nytt navn, skrevet på tastaturet.',
      })),
      ...iTeksten(fil),
    ]),
};

/** A name has no places to point at. */
const HELE: Filsted = { fra: 0, til: 0 };

const iTeksten = enGang((fil: AlleFiler): Avvik[] => {
  const sted = stederI(fil.tekst);
  const { tekst, iFilen } = skrevneTegn(fil);
  const funn = finnForvekslinger(tekst).map((en) => ({
    ...en,
    iFilen: iFilen(en.fra, en.fra + en.skrevet.length),
  }));
  return samlet(funn).map((like) => ({
    ...avvikFor(fil.sti, like, 'Her står'),
    ...sted(like[0].iFilen.fra),
    ...rettingFor(like),
  }));
});

type Plassert = Forveksling & { iFilen: Filsted };
type Funn = readonly [Plassert, ...Plassert[]];

/** One fault for each word of two scripts, and one for each other kind: a text from a Mac has every «å» in parts. */
const samlet = (funn: readonly Plassert[]): Funn[] =>
  [...Map.groupBy(funn, ({ slag, skrevet }) => (slag === 'skrift' ? skrevet : `${slag} `)).values()].flatMap(
    ([foerst, ...flere]): Funn[] => (foerst ? [[foerst, ...flere]] : []),
  );

const HVA: Record<Exclude<Forveksling['slag'], 'skrift'>, string> = {
  siffer: 'siffer fra en annen skrift',
  bredde: 'tegn i dobbel bredde',
  matematisk: 'matematiske bokstaver eller siffer',
  ligatur: 'bokstaver som er slått sammen til ett tegn',
  delt: 'bokstaver som er delt i bokstav og aksent',
  enhetstegn: 'et målenhetstegn i stedet for en bokstav',
};

function avvikFor(fil: string, [{ slag, skrevet, ment, iFilen }, ...flere]: Funn, hvor: string): Avvik {
  const ganger = flere.length ? ` (${flere.length + 1} steder, først her)` : '';
  const somKode = iFilen.skrevet === undefined ? '' : `, skrevet som ${iFilen.skrevet}`;
  const gjelder = slag === 'delt' ? (ment ?? skrevet) : skrevet;
  const felles = { regel: 'forvekslingstegn', fil, linje: 1, kolonne: 1, gjelder };
  if (slag === 'skrift')
    return {
      ...felles,
      melding: `${hvor} et ord med bokstaver ${/\p{Script=Latin}/u.test(skrevet) ? 'fra to skrifter' : 'som bare ligner de vanlige'}${ganger}: «${skrevet}» har ${fremmede(skrevet)}${somKode}.`,
      forventet: `vanlige bokstaver: ${somLatinsk(skrevet)}`,
      tiltak: 'Skriv ordet på nytt på tastaturet.',
    };
  return {
    ...felles,
    nivaa: 'advarsel',
    melding: `${hvor} ${HVA[slag]}${ganger}: «${gjelder}»${somKode}.`,
    forventet: ment ? `de vanlige tegnene: ${ment}` : 'sifrene 0–9',
    tiltak: 'Skriv stedet på nytt på tastaturet.',
  };
}

const fremmede = (ord: string): string =>
  [...new Set(ord)]
    .filter((tegn) => /\p{L}/u.test(tegn) && !/\p{Script=Latin}/u.test(tegn))
    .map(
      (tegn) =>
        `${tegnkode(tegn.codePointAt(0) ?? 0)} (${SKRIFT.find(([, skrift]) => skrift.test(tegn))?.[0] ?? 'en annen skrift'})`,
    )
    .join(', ');

const SKRIFT: readonly [string, RegExp][] = [
  ['kyrillisk', /\p{Script=Cyrillic}/u],
  ['gresk', /\p{Script=Greek}/u],
];

/** An escape is letters that somebody typed: what they meant by it is theirs to say. */
function rettingFor(funn: Funn): Pick<Avvik, 'retting'> {
  const retting = funn.flatMap(({ ment, iFilen: { fra, til, skrevet } }) =>
    ment === undefined || skrevet !== undefined ? [] : [{ fra, til, tekst: ment }],
  );
  return retting.length ? { retting } : {};
}
