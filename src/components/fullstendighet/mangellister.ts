import { lenkerekke, type Linjedel, noenLenker } from '#components/tekstdel.ts';
import type { Aarsmangler, GodtattFeil, Mangelslag } from '#domain/fullstendighet';
import type { Sak } from '#domain/sak';
import { nummerI } from '#domain/nummerrekke';
import { kortnavnNaa, utvalgsnavn } from '#domain/utvalg';
import { datoTekst } from '#datotekst';
import { oppramset, stor } from '#ordform';
import { medBase, saksgangSti, utvalgSti } from '#urls';
import { kjentFeil } from '../kjent-feil.ts';
import { varselord } from '../saksgang/varselord.ts';
import { kortSakslenke, type Linje, moetelenke, nummerlenke, sakslenke } from './linje.ts';

/** Everything of one kind that is lacking in a year, as sentences. */
export interface Mangelliste {
  tittel: string;
  linjer: Linje[];
}

type Listeslag = Exclude<Mangelslag, 'ukjentVedtak' | 'gjengittVedtak'>;

const TITTEL: Record<Listeslag, string> = {
  utenReferat: 'Møter uten referat',
  siterteMoeter: 'Møter uten dokumenter',
  oppgitt: 'Annet som mangler fra møtene',
  utenVedtak: 'Saker uten vedtak i referatet',
  hull: 'Hull i saksnumrene',
  siterteSaker: 'Saker uten dokumenter',
  vedlegg: 'Vedlegg uten fil',
  uteblitt: 'Varslet eller mulig, men ikke i arkivet',
  godtatt: 'Kjente feil i originalene',
};

/** What the archive lacks in one year, kind by kind; kinds without anything are left out. */
export const mangellister = (mangler: Aarsmangler): Mangelliste[] =>
  (Object.keys(TITTEL) as Listeslag[])
    .map((slag) => mangelliste(mangler, slag))
    .filter(({ linjer }) => linjer.length > 0);

/** What the archive lacks of one kind in one year. */
export const mangelliste = (mangler: Aarsmangler, slag: Listeslag): Mangelliste => ({
  tittel: TITTEL[slag],
  linjer: LINJER[slag](mangler),
});

const LINJER: Record<Listeslag, (mangler: Aarsmangler) => Linje[]> = {
  utenReferat: ({ utenReferat, ukjentVedtak, gjengittVedtak }) =>
    utenReferat.map((moete) => {
      const om = (foer: string, saker: readonly Sak[], etter: string): Linjedel[] => {
        const der = saker.filter((sak) => sak.moete === moete).map(nummerlenke);
        return der.length > 0 ? [foer, ...lenkerekke(der), etter] : [];
      };
      return {
        deler: [
          'Arkivet har ikke referatet fra ',
          moetelenke(moete),
          '.',
          ...om(' Vi vet derfor ikke hva som ble vedtatt i ', ukjentVedtak, '.'),
          ...om(' Vedtaket i ', gjengittVedtak, ' er bare kjent slik andre gjengir det.'),
        ],
      };
    }),
  siterteMoeter: ({ siterteMoeter }) =>
    siterteMoeter.map((moete) => ({
      deler: [
        'Arkivet har ingen dokumenter fra ',
        moetelenke(moete),
        '. Det er kjent fordi andre viser til det.',
      ],
    })),
  oppgitt: ({ oppgitt, utenReferat }) =>
    oppgitt.flatMap((moete) => {
      const sagt = utenReferat.includes(moete);
      const under = moete.data.mangler.filter((tekst) => !(sagt && BARE_REFERATET.test(tekst))).map(stor);
      return under.length > 0
        ? [{ deler: ['Fra ', moetelenke(moete), sagt ? ' mangler også:' : ' mangler:'], under }]
        : [];
    }),
  utenVedtak: ({ utenVedtak }) =>
    utenVedtak.map((sak) => ({
      deler: ['Referatet er i arkivet, men har ikke noe vedtak i ', sakslenke(sak), '.'],
    })),
  hull: ({ hull, aar }) => {
    const ukjente = hull.flatMap(({ nr, sak }) => (sak ? [] : [nummerI(nr, aar)]));
    const siterte = hull.flatMap(({ sak }) => (sak ? [nummerlenke(sak)] : []));
    return [
      ...(ukjente.length > 0
        ? [{ deler: [`Arkivet har ikke noe om ${oppramset(ukjente.map((nr) => `sak ${nr}`))}.`] }]
        : []),
      ...(siterte.length > 0
        ? [{ deler: ['Arkivet har ikke dokumentene til ', ...lenkerekke(siterte), '.'] }]
        : []),
    ];
  },
  siterteSaker: ({ siterteSaker }) =>
    siterteSaker.map((sak) => ({
      deler: ['Arkivet har ingen dokumenter fra ', sakslenke(sak), '. ', ...kjentFra(sak)],
    })),
  vedlegg: ({ vedlegg }) =>
    vedlegg.map(({ sak, vedlegg: { nr, tittel, kommer } }) => {
      const navn = [nr ? `Vedlegg ${nr}` : 'Et vedlegg', ...(tittel ? [`«${tittel}»`] : [])].join(', ');
      const varslet = kommer ? ` Det var varslet til ${datoTekst(kommer)}.` : '';
      return { deler: [`${navn}${tittel ? ',' : ''} til `, sakslenke(sak), `.${varslet}`] };
    }),
  uteblitt: ({ uteblitt }) =>
    uteblitt.map(({ sak, utvalg, dato, datoTekst: iOrd, alle }) => {
      const naar = dato ? ` ${datoTekst(dato)}` : iOrd ? `, ${iOrd},` : '';
      const hvor = utvalgsnavn(utvalg, dato ?? sak.dato ?? '');
      const sier = [...new Set(alle.map((varsel) => varsel.sak))].map(sakslenke);
      return {
        deler: [
          `Behandling i ${hvor}${naar} er ${varselord(alle).sagt.toLocaleLowerCase('nb')} `,
          ...lenkerekke(sier),
          '. Arkivet har ikke noe fra den behandlingen.',
        ],
      };
    }),
  godtatt: ({ godtatt }) => godtatt.map(feillinje),
};

/** «NUIT sak 18/25: Kjent feil i originalen, …», with the page of the rule. */
export function feillinje(feil: GodtattFeil): Linje {
  const { tekst, lenke } = kjentFeil(feil.godta);
  return { deler: [foerst(stedet(feil)), `: ${tekst} `, ...(lenke ? [lenke, '.'] : [])] };
}

/** The first words of a list item. */
const foerst = (del: Linjedel): Linjedel =>
  typeof del === 'string' ? stor(del) : { ...del, tekst: stor(del.tekst) };

function stedet({ sak, moete, gang, utvalg, side }: GodtattFeil): Linjedel {
  if (sak) return kortSakslenke(sak);
  if (moete) return moetelenke(moete);
  if (gang) return { tekst: gang.tittel, href: medBase(saksgangSti(gang.id)) };
  if (utvalg) return { tekst: kortnavnNaa(utvalg), href: medBase(utvalgSti(utvalg)) };
  return side ? { tekst: side.data.tittel, href: medBase(`/${side.id}/`) } : '';
}

/** Said already, of a meeting without minutes. */
const BARE_REFERATET = /^referat(et)?( fra møtet)?$/iu;

/** Who cites a sak that the archive has not; of many, the first. */
function kjentFra(sak: Sak): Linje['deler'] {
  const siterer = [...new Set(sak.sitater.map((h) => h.fra))];
  if (siterer.length === 0) return ['Den står på sakslisten til møtet.'];
  return [...noenLenker(siterer.map(kortSakslenke), 5), ' viser til den.'];
}
