import { flat } from '../ord/noekkel.ts';
import { VEDTAK } from './vedtaksord.ts';

const liste = (ord: string): ReadonlySet<string> => new Set(ord.split(/\s+/).filter(Boolean).map(flat));

/** Words that say nothing of what is asked for, bokmål and nynorsk. */
const SMAAORD = liste(`
  hva hvem hvor hvorfor hvordan hvilken hvilket hvilke når
  kva kven kvar kvifor korleis kva kvilken kvilka kvilke
  er var ble blei vart blir vert bli bley blitt blitt være vere vil ville skal skulle kan kunne må måtte bør har hatt hadde får fikk fekk
  i på om av til fra frå for med ved hos etter før mellom under over mot
  og eller men som at å en ei et eit den det de dei dette denne disse desse der her da då så
  jeg eg du vi me dere de oss meg
  mandag tirsdag onsdag torsdag fredag måndag tysdag torsdag
  seg igjen att mange ikke ikkje også bare berre sin sitt sine ein noe noko noen nokon
`);

/** Words of kind: a page of the kind is wished for. The type is that of the facet. */
const SLAGORD = new Map<string, string>(
  (
    [
      ['Sak', `sak saken saker sakene saka sakane ${VEDTAK}`],
      [
        'Møte',
        'møte møtet møter møtene møta møtereferat referat referatet referater innkalling innkallingen',
      ],
      ['Saksgang', 'saksgang saksgangen historikk historikken'],
      ['Emne', 'emne emnet tema temaet'],
    ] as const
  ).flatMap(([type, ord]) => [...liste(ord)].map((ett) => [ett, type] as const)),
);

/** Words of a meeting: beside a day or a committee nothing else is asked for. */
const MOETEORD = liste(`
  møte møtet møter møtene møta møtes møtest dato datoen dag dagen møtedag møtedato møtedokumenter møtepapirer møteplan moteplan
  møtereferat møteprotokoll møteinnkalling referat referatet referater referata protokoll protokollen
  innkalling innkallingen innkallinga agenda agendaen dagsorden saksliste sakslisten sakslista sakliste saklisten saklista
  sakspapirer saksdokumenter deltakere deltakarar oppmøte
`);

/** Several meetings. */
const MOETENE = liste('møter møtene møta møteplan referater referata');

/** Words that the page of a committee answers. */
const UTVALGSORD = liste(`
  mandat mandatet medlem medlemmer medlemmene medlemer medlemene medlemmar sammensetning samansetning
  leder lederen leier leiar leiaren nestleder leda ledes sitter sit sekretariat sekretariatet sekretær oppgave oppgaver
  oppgåve oppgåver utvalg utvalget utval heter heiter het nå no nytt nye ny navn namn tidligere
  tidlegare etterfølger forgjenger gjør gjer kontakt arbeidsform
`);

/** Words for one meeting in the row: the last held, or the next. */
const REKKEORD = new Map<string, 'siste' | 'neste'>([
  ...[...liste('forrige førre siste sist nyeste nyaste seneste senaste')].map(
    (ord) => [ord, 'siste'] as const,
  ),
  ...[...liste('neste kommende komande')].map((ord) => [ord, 'neste'] as const),
]);

export const erSmaaord = (ord: string): boolean => SMAAORD.has(flat(ord));
export const erMoeteord = (ord: string): boolean => MOETEORD.has(flat(ord));
/** «møte» in any form, also as the first part of a word. */
export const erOrdetMoete = (ord: string): boolean => flat(ord).startsWith('mote');
export const erMoetene = (ord: string): boolean => MOETENE.has(flat(ord));
export const erUtvalgsord = (ord: string): boolean => UTVALGSORD.has(flat(ord));
/** The kind of page that a word wishes for, by the name of the facet. */
export const slagMed = (ord: string): string | undefined => SLAGORD.get(flat(ord));
export const rekkeMed = (ord: string): 'siste' | 'neste' | undefined => REKKEORD.get(flat(ord));

/** Whether a word says nothing beside a number, a day or a committee. */
export const erKjentOrd = (ord: string): boolean =>
  erSmaaord(ord) || erMoeteord(ord) || slagMed(ord) !== undefined;
