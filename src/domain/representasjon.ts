import { sammenlign } from '#schema/avvik';
import type { OmtrentligDato } from '#schema/verdier';
import type { Arkiv } from './arkiv.ts';
import { deltakelserI, personnavn } from './deltakelse.ts';
import {
  type Medlemskap,
  medlemskapI,
  moeteDaNytt,
  moeterMedListe,
  OBSERVATOER,
  rolleVed,
} from './medlemskap.ts';
import type { Moete } from './moete.ts';
import { harFelles, type Organisasjon } from './organisasjon.ts';
import { tidligst } from './tidsrom.ts';
import type { Utvalg } from './utvalg.ts';

/**
 * A change in who represents an organisation. `erstatter` and `ny` are what a document says. The others are only what
 * the lists show: someone is named for the first time, or not any more.
 */
export interface Representasjonsendring {
  slag: 'erstatter' | 'ny' | 'foerstNevnt' | 'ikkeNevntSiden';
  person: string;
  organisasjoner: Organisasjon[];
  /** Whom the person replaces, or those of the same organisation who are not named any more. */
  etter: { person: string; sist?: Moete }[];
  /** The meeting that says it, names the person first, or last. */
  moete?: Moete;
  /** When, where the committee's own list says it. */
  fra?: OmtrentligDato;
  belegg?: string;
}

const foerst = (m: Medlemskap): Moete | undefined => m.nevnt[0]?.moete;
const sist = (m: Medlemskap): Moete | undefined => m.nevnt.at(-1)?.moete;

/** What documents say: «X erstatter Y», or that a member is new. Each person and predecessor once. */
function uttalte(arkiv: Arkiv, utvalg: Utvalg): Representasjonsendring[] {
  const fraListen = medlemskapI(arkiv, utvalg).flatMap(({ person, organisasjoner, data }) => {
    if (!data?.erstatter && !data?.nyI) return [];
    const { fra, belegg } = data;
    const moete = moeteDaNytt(utvalg, data);
    const resten = { ...(fra ? { fra } : {}), ...(belegg ? { belegg } : {}), ...(moete ? { moete } : {}) };
    return [{ ...endring(arkiv, person, organisasjoner, data.erstatter), ...resten }];
  });
  const fraMoeter = utvalg.moeter.flatMap((moete) =>
    deltakelserI(arkiv, moete).flatMap(({ person, organisasjoner, data }) =>
      data.erstatter ? [{ ...endring(arkiv, person, organisasjoner, data.erstatter), moete }] : [],
    ),
  );
  const sett = new Map<string, Representasjonsendring>();
  for (const en of [...fraListen, ...fraMoeter]) {
    const noekkel = [en.person, ...en.etter.map((e) => e.person)].join('|');
    sett.set(noekkel, { ...en, ...sett.get(noekkel) });
  }
  return [...sett.values()];
}

function endring(
  arkiv: Arkiv,
  person: string,
  organisasjoner: Organisasjon[],
  forgjenger: string | undefined,
): Representasjonsendring {
  if (!forgjenger) return { slag: 'ny', person, organisasjoner, etter: [] };
  return { slag: 'erstatter', person, organisasjoner, etter: [{ person: personnavn(arkiv, forgjenger) }] };
}

/** What the lists show without saying it, between the first and the last list. */
function avlest(
  arkiv: Arkiv,
  utvalg: Utvalg,
  sagt: readonly Representasjonsendring[],
): Representasjonsendring[] {
  const lister = moeterMedListe(utvalg).map((m) => m.dato);
  const [eldste = '9999', nyeste = ''] = [lister[0], lister.at(-1)];
  const kom = new Set(sagt.map((e) => e.person));
  const gikk = new Set(sagt.flatMap((e) => e.etter.map(({ person }) => person)));
  const alle = medlemskapI(arkiv, utvalg).filter(
    (m) => m.nevnt.length > 0 && rolleVed(m, arkiv.dag) !== OBSERVATOER,
  );
  const nye = alle.filter((m) => !kom.has(m.person) && (foerst(m)?.dato ?? '') > eldste);
  const borte = alle.filter((m) => !gikk.has(m.person) && (sist(m)?.dato ?? '') < nyeste);
  const nevnt = new Set<Medlemskap>();
  const foersteGang = nye.map((m): Representasjonsendring => {
    const moete = foerst(m);
    const forgjengere = borte.filter((b) => kanVaereFoer(b, m, alle));
    for (const f of forgjengere) nevnt.add(f);
    return {
      slag: 'foerstNevnt',
      person: m.person,
      organisasjoner: m.organisasjoner,
      etter: forgjengere.map((f) => medSist(f)),
      ...(moete ? { moete } : {}),
    };
  });
  const sisteGang = borte
    .filter((m) => !nevnt.has(m))
    .map((m): Representasjonsendring => {
      const moete = sist(m);
      return {
        slag: 'ikkeNevntSiden',
        person: m.person,
        organisasjoner: m.organisasjoner,
        etter: [],
        ...(moete ? { moete } : {}),
      };
    });
  return [...foersteGang, ...sisteGang];
}

function medSist(m: Medlemskap): { person: string; sist?: Moete } {
  const moete = sist(m);
  return { person: m.person, ...(moete ? { sist: moete } : {}) };
}

/** Was the one the last that the organisation had before the other came? Nobody of theirs is named in between. */
function kanVaereFoer(gammel: Medlemskap, ny: Medlemskap, alle: readonly Medlemskap[]): boolean {
  const [fra, til] = [sist(gammel)?.dato ?? '', foerst(ny)?.dato ?? ''];
  if (fra >= til || gammel.person === ny.person || !harFelles(gammel.organisasjoner, ny.organisasjoner))
    return false;
  return !alle.some(
    (m) =>
      harFelles(m.organisasjoner, ny.organisasjoner) &&
      m.nevnt.some(({ moete }) => fra < moete.dato && moete.dato < til),
  );
}

const naar = ({ fra, moete }: Representasjonsendring): string => (fra ? tidligst(fra) : (moete?.dato ?? ''));

/** Changes in representation, newest first. Nothing is claimed that no document says or no list shows. */
export function endringerIRepresentasjon(arkiv: Arkiv, utvalg: Utvalg): Representasjonsendring[] {
  const sagt = uttalte(arkiv, utvalg);
  return [...sagt, ...avlest(arkiv, utvalg, sagt)].toSorted(
    (a, b) => sammenlign(naar(b), naar(a)) || a.person.localeCompare(b.person, 'nb'),
  );
}
