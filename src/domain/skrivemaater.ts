import type { AlleFiler } from '#markdown/fil';
import type { Arkiv } from './arkiv.ts';
import { personnavn } from './deltakelse.ts';
import { likhet, likhetsnoekler } from './navnelikhet.ts';
import { type Navnebruk, navnebrukI } from './navnebruk.ts';

/** A name that is written almost as another one, which more files use. */
export interface ToSkrivemaater {
  /** Where the rarer form stands first. */
  bruk: Navnebruk;
  /** How many times the rarer form stands. */
  ganger: number;
  vanlig: string;
}

/** One form of a name, and everywhere it stands; `kjent` when a register has it. */
interface Form {
  navn: string;
  kjent: boolean;
  bruk: Navnebruk[];
}

/**
 * Names that are written two ways: of persons within one committee, of organisations anywhere. Forms that
 * `navneformer.yaml`, `virksomheter.yaml` or `trykt` join are one name.
 * @param filer all that was read, sorted; `arkiv` of all of them
 */
export function finnToSkrivemaater(filer: readonly AlleFiler[], arkiv: Arkiv): ToSkrivemaater[] {
  const bruk = filer.flatMap(navnebrukI);
  const erOrgan = ({ slag, navn }: Navnebruk): boolean =>
    slag === 'organisasjon' ||
    !navn.includes(' ') ||
    Boolean(arkiv.finnVirksomhet(navn) ?? arkiv.finnUtvalg(navn));
  const { personer = [], organer = [] } = Object.groupBy(bruk, (b) => (erOrgan(b) ? 'organer' : 'personer'));
  const medArkivnavn = new Set(arkiv.navneformer.map(({ navn }) => navn));
  const iUtvalg = [...Map.groupBy(personer, ({ utvalg }) => utvalg).values()].flatMap((egne) =>
    blant(
      [...Map.groupBy(egne, ({ navn }) => personnavn(arkiv, navn))].map(([navn, b]) => ({
        navn,
        kjent: medArkivnavn.has(navn),
        bruk: b,
      })),
    ),
  );
  return [...iUtvalg, ...blant(organisasjonsformer(arkiv, organer))];
}

function organisasjonsformer(arkiv: Arkiv, bruk: readonly Navnebruk[]): Form[] {
  const registrerte = arkiv.virksomheter
    .flatMap(({ navn, aliaser = [] }) => [...navn.map((n) => n.navn), ...aliaser])
    .map((navn): Form => ({ navn, kjent: true, bruk: [] }));
  const ukjente = bruk.filter(({ navn }) => !(arkiv.finnVirksomhet(navn) ?? arkiv.finnUtvalg(navn)));
  return [
    ...registrerte,
    ...[...Map.groupBy(ukjente, ({ navn }) => navn)].map(([navn, b]) => ({ navn, kjent: false, bruk: b })),
  ];
}

/** The rarer form of every pair, with the most used of those it is like. */
function blant(former: readonly Form[]): ToSkrivemaater[] {
  const noekler = new Map(former.map((form) => [form, likhetsnoekler(form.navn)]));
  const perNoekkel = new Map<string, Form[]>();
  for (const [form, egne] of noekler) {
    for (const noekkel of egne) {
      const delt = perNoekkel.get(noekkel);
      if (delt) delt.push(form);
      else perNoekkel.set(noekkel, [form]);
    }
  }
  return former.flatMap((form): ToSkrivemaater[] => {
    const [bruk] = form.bruk;
    if (form.kjent || !bruk) return [];
    const naboer = new Set((noekler.get(form) ?? []).flatMap((n) => perNoekkel.get(n) ?? []));
    const [vanlig] = [...naboer]
      .filter((annen) => annen !== form && erSjeldnere(form, annen, former) && gjelderSamme(form, annen))
      .toSorted((a, b) => Number(b.kjent) - Number(a.kjent) || b.bruk.length - a.bruk.length);
    return vanlig ? [{ bruk, ganger: form.bruk.length, vanlig: vanlig.navn }] : [];
  });
}

/** Of two that are used as often, the one that came first is taken for right. */
function erSjeldnere(form: Form, annen: Form, former: readonly Form[]): boolean {
  if (annen.kjent) return true;
  if (form.bruk.length !== annen.bruk.length) return form.bruk.length < annen.bruk.length;
  return former.indexOf(form) > former.indexOf(annen);
}

function gjelderSamme(a: Form, b: Form): boolean {
  const hvor = likhet(a.navn, b.navn);
  if (!hvor || erKnyttet(a, b) || erKnyttet(b, a)) return false;
  if (hvor === 'samme') return true;
  // Two in one list are two, and so are two from different organisations.
  const lister = new Set(a.bruk.map(({ fil, liste }) => `${fil} ${liste}`));
  const sammen = b.bruk.some(({ slag, fil, liste }) => slag === 'person' && lister.has(`${fil} ${liste}`));
  const [fraA, fraB] = [a, b].map((form) => new Set(form.bruk.flatMap((bruk) => bruk.organisasjoner)));
  return !sammen && (!fraA?.size || !fraB?.size || !fraA.isDisjointFrom(fraB));
}

/** Does a file say that the one prints the other? */
const erKnyttet = (a: Form, b: Form): boolean => a.bruk.some(({ trykt }) => trykt.includes(b.navn));
