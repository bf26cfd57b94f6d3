import type { Deltakere } from '#schema/moete';
import type { Personnavnvalg } from '#schema/nettsted';
import type { Person } from '#schema/person';
import type { Trykt } from '#schema/verdier';
import type { Arkiv } from './arkiv.ts';
import { type Deltakergruppe, deltakelserI, personnavn } from './deltakelse.ts';
import { enGang } from './en-gang.ts';
import { sistKjenteSammensetning } from './medlemskap.ts';
import type { Sak } from './sak.ts';
import { personerI } from './tilhoerighet.ts';

/** How long names of persons give hits in the search, as `nettsted.yaml` says or leaves to the rule. */
export const navnetreff = ({ nettsted }: Pick<Arkiv, 'nettsted'>): Personnavnvalg =>
  nettsted.soek?.personnavn ?? 'tolv-maaneder';

/** Someone that lists or front matter name. */
export interface Navngitt {
  /** Every form of the name: the archive's, and those that documents print. */
  former: ReadonlySet<string>;
  /** Whether anything says what the person is: an organisation, a title, a role, or a list that is one. */
  harRolle: boolean;
  /**
   * The last ISO day that anything names the person on: a meeting or a sak, and today for a member of now. The year
   * alone of a sak without a known day; nothing when no time is known.
   */
  sist: string;
}

type Nevnt = Pick<Person, 'navn' | 'organisasjon' | 'rolle' | 'tittel' | 'trykt'>;

interface Nevning {
  data: Nevnt;
  /** The list itself says what the person is. */
  rolle: boolean;
  dag: string;
}

/** Lists that say an office; to be called, there or heard is none. */
const ROLLELISTER: readonly (Deltakergruppe | keyof Deltakere)[] = [
  'moeteleder',
  'sekretariat',
  'stedfortredere',
  'observatoerer',
];

const tryktForm = (trykt: Trykt | undefined, felt: string): string[] => {
  const verdi = trykt?.[felt];
  if (verdi === undefined) return [];
  return typeof verdi === 'string' ? [verdi] : verdi.map(({ tekst }) => tekst);
};

/** The day of a sak; its year alone, which comes before every day of it, when no day is known. */
const dagFor = ({ dato, aar }: Sak): string => dato ?? String(aar);

/** The member that someone met for or came after. */
const forgjengere = ({ stillerFor, erstatter, trykt }: Pick<Person, 'stillerFor' | 'erstatter' | 'trykt'>) =>
  [stillerFor, erstatter, ...tryktForm(trykt, 'stillerFor'), ...tryktForm(trykt, 'erstatter')].flatMap(
    (navn): Nevnt[] => (navn === undefined ? [] : [{ navn }]),
  );

function nevninger(arkiv: Arkiv): Nevning[] {
  const medRolle = (dag: string, data: Nevnt): Nevning => ({ data, rolle: true, dag });
  const utenRolle = (dag: string, data: Nevnt): Nevning => ({ data, rolle: false, dag });
  const fraMoeter = arkiv.moeter.flatMap((moete) => [
    ...deltakelserI(arkiv, moete).flatMap(({ data, gruppe }) => [
      { data, rolle: ROLLELISTER.includes(gruppe), dag: moete.dato },
      ...forgjengere(data).map((d) => medRolle(moete.dato, d)),
    ]),
    ...moete.agenda
      .flatMap((punkt) => [punkt, ...(punkt.underpunkter ?? [])])
      .flatMap(({ ved = [] }) => ved.map((d) => utenRolle(moete.dato, d))),
  ]);
  const fraSaker = arkiv.saker.flatMap((sak) => [
    ...personerI(sak).map(({ data }) => medRolle(dagFor(sak), data)),
    ...(sak.data?.delsaker ?? [])
      .flatMap((delsak) => ('ved' in delsak ? (delsak.ved ?? []) : []))
      .map((d) => utenRolle(dagFor(sak), d)),
  ]);
  const fraUtvalg = arkiv.utvalg.flatMap((utvalg) => {
    // A committee that another has taken over for has no members now.
    const naa = utvalg.etterfoelger ? [] : sistKjenteSammensetning(arkiv, utvalg).medlemskap;
    return [
      ...naa.map(({ person, data }) => ({
        data: { navn: person },
        // Being in a meeting makes nobody a member.
        rolle: data !== undefined,
        dag: arkiv.dag,
      })),
      ...(utvalg.data.medlemmer ?? []).flatMap((medlem) => [
        medRolle('', medlem),
        ...forgjengere(medlem).map((d) => medRolle('', d)),
      ]),
    ];
  });
  const fraFormer = arkiv.navneformer.map(({ navn }) => utenRolle('', { navn }));
  return [...fraMoeter, ...fraSaker, ...fraUtvalg, ...fraFormer];
}

/** Words in small letters inside names, of the languages that people here have names from. */
const SMAAORD =
  'abu af al av bin bint da das de del della den der des di do dos du el ibn la las le lo los te ten ter van von y zu zur';
/** Another word of a name: «Nordmann», «1», «al-Hassan», «d’Angelo», «van». */
const NESTE = String.raw`(?:\p{Ll}{1,2}[-'’])?[\p{Lu}\d]\S*|${SMAAORD.replaceAll(' ', '|')}`;
/** A name of two words or more, each as names have it: «Ola van Nordmann», «Medlem 1», not «Avdeling for plan». */
const NAVN = new RegExp(String.raw`^[\p{Lu}\d]\S*(?: (?:${NESTE}))+$`, 'u');

/**
 * Everyone whose name the archive knows from lists and front matter, once each. A name of one word is taken for a body,
 * and so is one that `virksomheter.yaml` or a committee has.
 */
export const navngitte = enGang((arkiv: Arkiv): readonly Navngitt[] => {
  const alle = nevninger(arkiv).filter(
    ({ data: { navn } }) => NAVN.test(navn) && !arkiv.finnVirksomhet(navn) && !arkiv.finnUtvalg(navn),
  );
  const egneFormer = new Map(arkiv.navneformer.map(({ navn, former }) => [navn, former]));
  return [...Map.groupBy(alle, ({ data }) => personnavn(arkiv, data.navn))].map(([person, egne]) => ({
    former: new Set([
      person,
      ...(egneFormer.get(person) ?? []),
      ...egne.flatMap(({ data }) => [data.navn, ...tryktForm(data.trykt, 'navn')]),
    ]),
    harRolle: egne.some(({ data, rolle }) => rolle || data.organisasjon || data.rolle || data.tittel),
    sist: egne.reduce((sist, { dag }) => (dag > sist ? dag : sist), ''),
  }));
});
