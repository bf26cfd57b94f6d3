import type { Arkiv } from '#domain/arkiv';
import type { Moete } from '#domain/moete';
import type { Sak } from '#domain/sak';
import { limer } from '#domain/sitatgrupper';
import { type Tidslinjepunkt, tidslinjeFor } from '#domain/tidslinje';
import { kortnavn, kortnavnNaa, type Utvalg } from '#domain/utvalg';
import { datoerTekst, datoTekst, naarTekst } from '#datotekst';
import { UTFALL } from '#labels';
import { stor } from '#ordform';
import { medBase, moeteSti, sakSti } from '#urls';
import { IKKE_KOMMET, varselord } from '../saksgang/varselord.ts';
import { saksreferanse, saksreferanseMedTittel } from './saksnavn.ts';
import { uenighet } from './sitert.ts';
import { tryktSetninger } from './trykt.ts';

interface Ledd {
  dato?: string;
  datoTekst: string;
  tittel: string;
  href?: string;
  linjer: string[];
  noter: string[];
  denne: boolean;
}

export interface Behandlinger {
  /** What the paper says in prose of earlier treatments, without naming one. */
  prosa: string[];
  ledd: Ledd[];
  /** The paper says that there was no earlier treatment. */
  ingen: boolean;
}

/** «Tidligere og senere behandling» in words: the timeline of the graph with every printed detail. */
export function behandlingerFor(sak: Sak, arkiv: Arkiv): Behandlinger {
  const punkter = tidslinjeFor(sak, arkiv.finnUtvalg);
  const prosa = punkter.filter(erProsa);
  const ledd = punkter.filter((p) => !erProsa(p)).map((p) => leddAv(p, sak, arkiv));
  return {
    prosa: prosa.flatMap(({ tekst, henvisning }) =>
      [tekst, henvisning?.data.merknad].filter((t) => t !== undefined),
    ),
    ledd: ledd.length > 1 ? ledd : [],
    ingen: sak.data?.tidligereBehandlinger === 'ingen',
  };
}

/** Only a text: neither who, where nor when. */
const erProsa = ({
  denne,
  sak,
  moete,
  utvalg,
  arena,
  dato,
  datoTekst: iOrd,
  henvisning,
}: Tidslinjepunkt): boolean =>
  !denne && !sak && !moete && !utvalg && !arena && !dato && !iOrd && !henvisning?.data.utvalg;

function leddAv(p: Tidslinjepunkt, denneSaken: Sak, arkiv: Arkiv): Ledd {
  const sitat = p.innkommende ? undefined : p.henvisning?.data;
  const kjent = p.sak?.data ?? p.sak?.skjerming;
  const dato = kjent ? p.dato : (sitat?.dato ?? p.dato);
  const moete = p.sak?.moete ?? p.moete ?? varsletMoete(p);
  const href = adresseTil(p, moete);
  return {
    ...(dato ? { dato } : {}),
    datoTekst: tidspunkt(dato, p, sitat?.datoTekst ?? p.datoTekst),
    tittel: tittelPaa(p, arkiv.finnUtvalg),
    ...(href ? { href } : {}),
    linjer: p.denne ? [resultat(denneSaken)].filter(Boolean) : linjerFor(p),
    noter: p.denne ? [] : noterFor(p),
    denne: p.denne,
  };
}

/** The sak's own day; where only the meeting is named, its days. */
function tidspunkt(
  dato: string | undefined,
  { sak, moete }: Tidslinjepunkt,
  iOrd: string | undefined,
): string {
  if (!sak && moete && dato && moete.datoer.includes(dato)) return datoerTekst(moete.datoer);
  return naarTekst({ ...(dato ? { dato } : {}), ...(iOrd ? { datoTekst: iOrd } : {}) });
}

/** The meeting that was announced, when the archive has it by now. */
const varsletMoete = ({ utvalg, dato }: Tidslinjepunkt): Moete | undefined =>
  utvalg?.moeter.find((m) => dato !== undefined && m.datoer.includes(dato));

function adresseTil(
  { sak, henvisning, innkommende }: Tidslinjepunkt,
  moete: Moete | undefined,
): string | undefined {
  const anker = !innkommende && henvisning?.anker ? `#${henvisning.anker}` : '';
  if (sak) return medBase(sakSti(sak)) + anker;
  return moete ? medBase(moeteSti(moete)) : undefined;
}

function tittelPaa(p: Tidslinjepunkt, finnUtvalg: (form: string) => Utvalg | undefined): string {
  const [varsel] = p.varsler ?? [];
  const varslet =
    p.slag === 'varslet' && varsel?.stand !== 'kommet' ? `${varselord(p.varsler ?? []).tittel}: ` : '';
  if (p.sak) {
    const sitert = p.innkommende || p.sak.data ? undefined : p.henvisning?.data.tittel;
    return varslet + (sitert ? `${saksreferanse(p.sak)}: ${sitert}` : saksreferanseMedTittel(p.sak));
  }
  if (p.moete) return `Møte i ${kortnavn(p.moete.utvalg, p.moete.dato)} ${datoerTekst(p.moete.datoer)}`;
  const utvalg = p.utvalg ?? (p.henvisning?.data.utvalg ? finnUtvalg(p.henvisning.data.utvalg) : undefined);
  if (utvalg) return varslet + kortnavnNaa(utvalg);
  return varslet + (p.arena ?? 'ny behandling');
}

/** «Drøftingssak. Tatt til orientering.» */
function resultat({ data, utfall, skjerming }: Sak): string {
  if (skjerming) return '';
  const type = data?.sakstype?.replace(/ing$/u, 'ingssak');
  return [type, utfall ? UTFALL[utfall] : undefined]
    .flatMap((ord) => (ord ? [`${stor(ord)}.`] : []))
    .join(' ');
}

function linjerFor(p: Tidslinjepunkt): string[] {
  const sitat = p.innkommende ? undefined : p.henvisning?.data;
  // The decisions of the same matter stand in the table above the timeline.
  const iTabellen = p.henvisning && !p.innkommende && limer(p.henvisning);
  const egetVedtak = iTabellen ? undefined : p.sak?.vedtak?.tekst.replaceAll('\n', ' ');
  return [
    forhold(p),
    p.sak ? resultat(p.sak) : '',
    sitat?.sakstype && !p.sak?.data ? `${stor(sitat.sakstype)}.` : '',
    egetVedtak && !p.innkommende ? `Vedtak: ${egetVedtak}` : '',
    sitat?.vedtak && !iTabellen ? `Vedtaket slik sakspapiret gjengir det: ${sitat.vedtak}` : '',
    p.tekst ?? '',
    ...varseltekster(p),
    p.henvisning?.med ? `Referatet er godkjent med denne rettelsen: ${p.henvisning.med}` : '',
  ].filter(Boolean);
}

/** What this sak says beforehand of a treatment, and whether that never came. */
function varseltekster({ varsler = [] }: Tidslinjepunkt): string[] {
  const tekster = varsler.flatMap(({ data }) => data.tekst ?? []);
  const stand = varsler[0]?.stand;
  if (stand !== 'kommet') return stand === 'uteblitt' ? [...tekster, IKKE_KOMMET] : tekster;
  return tekster.length > 0
    ? tekster.map((tekst) => `Varslet i denne saken: ${tekst}`)
    : ['Varslet i denne saken.'];
}

const UT: Partial<Record<NonNullable<Tidslinjepunkt['slag']>, string>> = {
  oversendtFra: 'Saken er oversendt herfra.',
  erstatter: 'Denne saken erstatter den.',
  behandletSammenMed: 'Behandlet sammen med denne saken.',
  godkjenner: 'Referatet herfra legges fram for godkjenning i denne saken.',
};
const INN: Partial<Record<NonNullable<Tidslinjepunkt['slag']>, string>> = {
  fortsetter: 'Senere behandling.',
  oversendtFra: 'Denne saken er oversendt dit.',
  erstatter: 'Erstatter denne saken.',
  behandletSammenMed: 'Behandlet sammen med denne saken.',
};

/** How the other treatment stands to this sak. */
function forhold({ slag, innkommende, henvisning }: Tidslinjepunkt): string {
  if (!slag) return '';
  if (slag !== 'foelgerOpp') return (innkommende ? INN : UT)[slag] ?? '';
  const punkt = henvisning?.anker?.replace(/^(aksjonspunkt|vedtak)-/u, (_, hva: string) =>
    hva === 'vedtak' ? 'vedtakspunkt ' : `${hva} `,
  );
  if (innkommende) return `Følger opp ${punkt ? `${punkt} i denne saken` : 'denne saken'}.`;
  return `Denne saken følger opp ${punkt ? `${punkt} der` : 'den'}.`;
}

/** What is printed otherwise, what is inferred, and what citers disagree on. */
function noterFor(p: Tidslinjepunkt): string[] {
  const omVarselet = (p.varsler ?? []).flatMap(({ data }) => tryktSetninger(data.trykt));
  if (p.innkommende || !p.henvisning) return omVarselet;
  const { trykt, utledet, merknad, dato, tittel } = p.henvisning.data;
  const { sak } = p;
  const avvik = [
    sak?.data && tittel && tittel !== sak.tittel ? `Sakspapiret gir den tittelen «${tittel}».` : '',
    sak?.data && dato && !sak.moete?.datoer.includes(dato)
      ? `Sakspapiret oppgir datoen ${datoTekst(dato)}.`
      : '',
    sak && uenighet(sak).length > 0 ? 'Kildene sier ikke det samme om denne saken. Se sakens egen side.' : '',
  ].filter(Boolean);
  return [
    ...avvik,
    ...tryktSetninger(trykt, merknad),
    ...(utledet ? [`Utledet: ${utledet}`] : []),
    ...(merknad ? [merknad] : []),
    ...omVarselet,
  ];
}
