import { markdownTable } from 'markdown-table';
import type { PlanlagtSak } from './plan.ts';
import { medlem } from './registre.ts';
import { avsnitt, nyttOrd, setning, stor, type Tema } from './setninger.ts';
import type { Tilfeldig } from './tilfeldig.ts';

/** What a kind of sak asks for, and the verb of its decision. */
const SAKSTYPER: readonly [Sakstype, ...Sakstype[]] = [
  ['drøfting', 'drøftet saken og'],
  ['orientering', 'tok saken til orientering og'],
  ['anbefaling', 'anbefaler tiltakene og'],
  ['tilslutning', 'slutter seg til forslaget og'],
];

type Sakstype = readonly [navn: string, verb: string];

/** The attachment of a sak that has one, below the meeting's folder. */
export interface Vedlegg {
  fil: string;
  tekst: string;
}

interface Sakfil {
  data: unknown;
  kropp: string;
  vedlegg?: Vedlegg;
}

/**
 * One sak: front matter and about 850 words.
 * @param kjente numbers of earlier saker in the same committee, which the text may mention
 */
export function lagSak(t: Tilfeldig, sak: PlanlagtSak, kjente: readonly string[]): Sakfil {
  const { moete, saksgang, tidligere, nummer } = sak;
  const [sakstype, verb] = t.velg(SAKSTYPER);
  const formell = sak === moete.saker[0];
  const tema: Tema = {
    ord: saksgang.ord,
    aar: moete.aar,
    omtaler: [
      ...kjente.map((nr) => `sak ${nr}`),
      ...tidligere.map((s) => `${s.moete.utvalg.kort} sak ${s.nummer}`),
    ],
  };
  const vedlegg = t.sjanse(20)
    ? { fil: `vedlegg/${nummer.replace('/', '-')}.txt`, tekst: `${avsnitt(t, tema, 10, 20)}\n` }
    : undefined;
  const data = {
    saksnummer: nummer,
    tittel: formell ? `Godkjenning av innkalling og referat ${moete.nummer}` : tittelFor(sak),
    sakstype: formell ? 'godkjenning' : sakstype,
    sammendrag: setning(t, tema),
    sakseier: [medlem(t.tall(1, 60))],
    saksbehandler: t.flere(1, 2, () => medlem(t.tall(61, 99))),
    ...(t.sjanse(30) ? { innledere: [medlem(t.tall(61, 99))] } : {}),
    tidligereBehandlinger:
      tidligere.length > 0 ? tidligere.map((s) => `${s.moete.utvalg.id} ${s.nummer}`) : 'ingen',
    ...(formell && moete.forrige ? { godkjenner: [`${moete.utvalg.id} ${moete.forrige.dato}`] } : {}),
    vedlegg: [
      { nr: nummer.split('/')[0], slag: 'toppnotat', tittel: `Toppnotat ${saksgang.tittel}` },
      ...(vedlegg ? [{ nr: `${nummer.split('/')[0] ?? ''}A`, tittel: 'Underlag', fil: vedlegg.fil }] : []),
    ],
    emner: saksgang.emner,
  };
  const start = formell
    ? `${moete.utvalg.kort} godkjenner innkallingen og referatet.`
    : `${moete.utvalg.kort} ${verb} ber om at saken følges opp.`;
  return { data, kropp: kropp(t, tema, moete.holdt, start), ...(vedlegg && { vedlegg }) };
}

function tittelFor({ saksgang, tidligere }: PlanlagtSak): string {
  const ledd = ['', ': status', ': neste trinn', ': oppfølging'][Math.min(tidligere.length, 3)] ?? '';
  return saksgang.tittel + ledd;
}

function kropp(t: Tilfeldig, tema: Tema, holdt: boolean, start: string): string {
  const punkter = [start, ...t.flere(0, 3, () => setning(t, tema))];
  const endret = t.sjanse(30) ? [...punkter.slice(0, -1), setning(t, tema)] : punkter;
  const deler = [
    del('Forslag til vedtak', nummerert(punkter)),
    ...(holdt ? referatdeler(t, tema, nummerert([start, ...endret.slice(1)])) : []),
    ...(t.sjanse(40) ? [del('Drøftingsspørsmål', nummerert(t.flere(2, 4, () => spoersmaal(t, tema))))] : []),
    del('Hensikt med saken', avsnitt(t, tema, 2, 3)),
    del('Bakgrunn', ...t.flere(3, 6, () => avsnitt(t, tema))),
    ...t.flere(1, 3, () => `### ${stor(t.velg(tema.ord).bestemt)}\n\n${avsnitt(t, tema)}\n`),
    del(`Om ${nyttOrd(t).bestemt}`, ...t.flere(2, 3, () => avsnitt(t, tema)), liste(t, tema)),
    ...(t.sjanse(25) ? [tabell(t, tema)] : []),
    del('Videre saksprosess', avsnitt(t, tema, 2, 3)),
  ];
  return deler.join('\n');
}

function referatdeler(t: Tilfeldig, tema: Tema, vedtak: string): string[] {
  const innspill = t.sjanse(30)
    ? t.flere(2, 3, () => `### ${stor(t.velg(tema.ord).bestemt)}\n\n${liste(t, tema)}`)
    : [liste(t, tema)];
  const aksjon = `- **Medlem ${t.tall(1, 60)}:** ${setning(t, tema)} (frist ${tema.aar}-12-01)`;
  return [
    del('Vedtak', vedtak),
    del('Behandling i møtet', avsnitt(t, tema)),
    del('Innspill', ...innspill),
    ...(t.sjanse(35) ? [del('Aksjonspunkter', aksjon)] : []),
  ];
}

const del = (tittel: string, ...biter: string[]): string => `## ${tittel}\n\n${biter.join('\n\n')}\n`;

const nummerert = (punkter: readonly string[]): string =>
  punkter.length === 1 ? (punkter[0] ?? '') : punkter.map((p, n) => `${n + 1}. ${p}`).join('\n');

const liste = (t: Tilfeldig, tema: Tema): string => t.flere(3, 5, () => `- ${setning(t, tema)}`).join('\n');

const spoersmaal = (t: Tilfeldig, tema: Tema): string =>
  `Hvordan kan vi få til en bedre ${t.velg(tema.ord).ubestemt}?`;

function tabell(t: Tilfeldig, tema: Tema): string {
  const rader = t.flere(3, 6, (n) => [`Trinn ${n + 1}`, t.velg(tema.ord).ubestemt, `${t.tall(1, 900)} 000`]);
  return `${markdownTable([['Trinn', 'Hva', 'Kroner'], ...rader], { align: ['l', 'l', 'r'] })}\n`;
}
