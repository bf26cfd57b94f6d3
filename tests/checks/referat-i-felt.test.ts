import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, moete, sak, sjekkTekster } from './arkivet.ts';

const INNKALT = moete('2030-02-01', '{ moete: publisert, innkalling: publisert }');

const funn = (felter: string, iMoetet = '', moetefil = INNKALT): string[] =>
  sjekkTekster(
    minsteArkiv({
      [`${MOETE}/moete.md`]: moetefil.replace('publisering:', `${iMoetet}publisering:`),
      [`${MOETE}/sak-1.md`]: sak('1/30', felter),
    }),
  )
    .funn.filter(({ regel }) => regel === 'referat-i-felt')
    .map(
      ({ linje, kolonne, gjelder, nivaa }) =>
        `${nivaa === 'feil' ? '' : `${nivaa} `}${linje}:${kolonne} ${gjelder}`,
    );

test.each([
  ['sammendrag: Det ble vedtatt å vente.\n', '4:13 Det ble vedtatt'],
  ['delsaker:\n  - Rådet vedtok planen.\n', '5:5 Rådet vedtok'],
  ['videre:\n  - tekst: Rådet sluttet seg til planen.\n', '5:12 Rådet sluttet seg'],
  ['merknader:\n  - Vedtaket ble delt.\n', '5:5 Vedtaket ble'],
  ['vedlegg:\n  - { nr: "1", slag: referat, fil: vedlegg/1.txt }\n', '5:5 vedlegg/1.txt'],
  ['vedlegg:\n  - { nr: "1", tittel: Utkast til referat, fil: vedlegg/1.txt }\n', '5:24 Utkast til referat'],
  ['vedlegg:\n  - { nr: "1", fil: vedlegg/1.txt, merknad: Votering følger. }\n', '5:45 Votering følger.'],
])('%j', (felter, ventet) => {
  expect(funn(felter)).toEqual([ventet]);
  expect(funn(felter, '', moete('2030-02-01'))).toEqual([]);
});

test.each([
  ['dokumenter: [{ slag: lysark, tittel: Referat, kilde: x, kvalitet: ren }]\n', '4:38 Referat'],
  ['endringer:\n  - { dato: 2030-01-20, tekst: Det ble bestemt å utsette. }\n', '5:32 Det ble bestemt'],
  ['mangler: [Referatet viser at saken ble delt.]\n', '4:11 Referatet viser'],
])('%j in the meeting', (felter, ventet) => {
  expect(funn('', felter)).toEqual([ventet]);
  expect(funn('', felter, moete('2030-02-01'))).toEqual([]);
});

test.each([
  'sammendrag: Rådet vedtok i sak 2/29 å vente.\n',
  'merknader:\n  - Referatet i vedlegg 1 har feil årstall.\n',
  'vedlegg:\n  - { nr: "1", tittel: Referat fra forrige møte, fil: vedlegg/1.txt }\n',
  'vedlegg:\n  - { nr: "1", slag: referat, tittel: Referat, moete: raad 2029-02-01 }\n',
  'godta:\n  - { regel: referat-i-felt, gjelder: Vedtak, grunn: Fra Stortinget. }\nvedlegg:\n  - { nr: "1", tittel: Vedtak, fil: vedlegg/1.txt }\n',
])('%j belongs to the notice', (felter) => {
  expect(funn(felter)).toEqual([]);
});

const tittel = (t: string): string => `vedlegg:\n  - { nr: "1", fil: vedlegg/1.txt, tittel: "${t}" }\n`;

test.each([
  'Beslutningsgrunnlag for ny løsning',
  'Rapport om klinisk beslutningsstøtte',
  'Veileder om behandling av helseopplysninger',
  'Innspill fra Legeforeningen',
  'Global aksjonsplan for pasientsikkerhet',
  'Prop. 91 L, vedtatt av Stortinget',
  'Vedtekter og mandat, vedtak 2019',
  'Protokoll for utveksling av meldinger',
  'Referat fra møtet 12. mai 2029',
])('«%s» is an ordinary attachment', (t) => {
  expect(funn(tittel(t))).toEqual([]);
});

test.each([
  ['Vedtak', '5:44 Vedtak'],
  ['Møtereferat 1. februar 2030', '5:44 Møtereferat 1. februar 2030'],
  ['Protokoll fra møtet', '5:44 Protokoll fra møtet'],
  ['Referat fra arbeidsgruppen', 'advarsel 5:44 Referat fra arbeidsgruppen'],
])('«%s» is or may be the minutes', (t, ventet) => {
  expect(funn(tittel(t))).toEqual([ventet]);
});

test.each([
  'Innspill fra høringen er tatt inn i notatet.',
  'Behandling av personopplysninger er omtalt i vedlegget.',
  'Notatet omtaler vedtaket.',
])('«%s» is a remark on the paper', (merknad) => {
  expect(funn(`merknader:\n  - ${merknad}\n`)).toEqual([]);
});

test.each([
  ['Eksempelrådet vedtok planen.', '4:13 Eksempelrådet vedtok'],
  ['Europarådet vedtok planen.', 'advarsel 4:13 Europarådet vedtok'],
  ['Kommunestyret godkjente planen.', 'advarsel 4:13 Kommunestyret godkjente'],
])('only the own committee stops the publishing: %s', (sammendrag, ventet) => {
  expect(funn(`sammendrag: ${sammendrag}\n`)).toEqual([ventet]);
});

test('minutes listed as minutes wait by themselves', () => {
  expect(funn('', 'dokumenter: [{ slag: referat, tittel: Referat, kilde: x, kvalitet: ren }]\n')).toEqual([]);
});
