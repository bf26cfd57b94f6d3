import type { AlleFiler } from '#markdown/fil';
import type { Kropp } from '#markdown/seksjon';
import { sammenlign } from '#schema/avvik';
import type { Nettsted, Sidedata } from '#schema/nettsted';
import type { Gammeladresse } from '#schema/adresser';
import type { Emnedata, Navneformer, Ordliste, Virksomhetsdata } from '#schema/registre';
import { settDom } from './dom.ts';
import { byggGraf } from './graf.ts';
import type { Koblingsavvik } from './henvisning.ts';
import { koble, sjekkSaksgang } from './kobling.ts';
import type { Moete } from './moete.ts';
import { erVist, momenterFor } from './momenter.ts';
import { Navneregister } from './navneregister.ts';
import { kobleOmtaler, maalFor, type Nevnt } from './omtaler.ts';
import { ordneMoeter } from './rekkefoelge.ts';
import { type Sak, sammenlignSaker } from './sak.ts';
import { finnSaksganger, type Saksgang } from './saksgang.ts';
import { navngi } from './saksgang-id.ts';
import type { Utvalg } from './utvalg.ts';

/** A topic, with what is marked with it. */
export interface Emne extends Emnedata {
  saker: Sak[];
  moeter: Moete[];
}

/** A plain page: `om`, `tilgjengelighet`. */
export interface Side {
  id: string;
  fil: string;
  data: Sidedata;
  kropp: Kropp;
}

/** The linked archive: everything typed and connected; nobody reads front matter again. */
export interface Arkiv {
  /** Today, ISO day: the day that planned, called and held are judged by. */
  dag: string;
  nettsted: Nettsted;
  /** By id. */
  utvalg: Utvalg[];
  /** Oldest first. */
  moeter: Moete[];
  /** By committee, year and number; known only from being cited too. */
  saker: Sak[];
  /** Matters of more than one step, by id. */
  saksganger: Saksgang[];
  virksomheter: Virksomhetsdata[];
  navneformer: Navneformer;
  ordliste: Ordliste;
  emner: Emne[];
  sider: Side[];
  /** Addresses that have been published and no longer have a page or file of their own. */
  gamleAdresser: Gammeladresse[];
  /** By id, name, short name or alias, on any date. */
  finnUtvalg: (form: string) => Utvalg | undefined;
  finnVirksomhet: (form: string) => Virksomhetsdata | undefined;
  finnMoete: (id: string) => Moete | undefined;
  finnSak: (id: string) => Sak | undefined;
  /** By its id, or one it has had. */
  finnSaksgang: (id: string) => Saksgang | undefined;
  /** What a number in running text points at, in a text of one committee or (undefined) of none. */
  finnNevnt: (egen: Utvalg | undefined, nevnt: Nevnt) => Sak | Moete | undefined;
  /** Size in bytes of `vedlegg/9a.pdf` in the folder of a meeting; undefined when the file is not there. */
  filstoerrelse: (moete: Pick<Moete, 'id'>, fil: string) => number | undefined;
}

const UTEN_NAVN: Omit<Nettsted, 'sider'> = {
  navn: 'Saksgang',
  undertittel: 'Råd og utvalg',
  beskrivelse: 'Møter, saker og vedtak.',
  utgiver: 'Ukjent utgiver',
};

/**
 * Links what has been read into one archive. Pure: same files and date, same archive. Never throws on bad content.
 * @param filer valid files; for the site only those that `offentlig` let through
 * @param dato today in Norwegian time, `ÅÅÅÅ-MM-DD` or `ÅÅÅÅ-MM-DDTtt:mm`
 * @param vedlegg size in bytes of every attachment on disk, by path below the content root
 * @returns the archive, and the references that did not find their target
 */
export function buildArkiv(
  filer: readonly AlleFiler[],
  dato: string,
  vedlegg: ReadonlyMap<string, number> = new Map(),
): { arkiv: Arkiv; avvik: Koblingsavvik[] } {
  const dag = dato.slice(0, 10);
  const sortert = filer.toSorted((a, b) => sammenlign(a.sti, b.sti));
  const graf = byggGraf(utkastSist(sortert, dato));
  koble(graf);
  for (const fil of sortert) if (fil.slag === 'saksgang') sjekkSaksgang(graf, fil);
  ordneMoeter(graf, dag);
  settDom(graf.saker.values());
  kobleOmtaler(graf);

  const moeter = [...graf.moeter.values()].toSorted(
    (a, b) => sammenlign(a.dato, b.dato) || sammenlign(a.id, b.id),
  );
  const saker = [...graf.saker.values()].toSorted(
    (a, b) => sammenlign(a.utvalg.id, b.utvalg.id) || sammenlignSaker(a, b),
  );
  const av = <S extends AlleFiler['slag']>(slag: S): Extract<AlleFiler, { slag: S }>[] =>
    sortert.filter((f): f is Extract<AlleFiler, { slag: S }> => f.slag === slag);
  const finnUtvalg: Arkiv['finnUtvalg'] = (form) => graf.utvalgsnavn.finn(form);
  const { saksganger, avvik } = navngi(finnSaksganger(saker, dag, finnUtvalg), av('saksgang'), finnUtvalg);
  const saksgangEtterId = new Map(
    saksganger.flatMap((gang) => [gang.id, ...gang.tidligereIder].map((id) => [id, gang] as const)),
  );
  const sakerMed = perEmne(saker);
  const moeterMed = perEmne(moeter);
  const virksomheter = av('virksomheter').flatMap((f) => f.data);
  const virksomhetsnavn = new Navneregister<Virksomhetsdata>();
  for (const v of virksomheter) {
    virksomhetsnavn.leggTil(
      [v.id, ...v.navn.flatMap((n) => (n.kort ? [n.navn, n.kort] : [n.navn])), ...(v.aliaser ?? [])],
      v,
    );
  }
  const sider = av('side').map(({ sti, data, kropp }) => ({
    id: sti.slice('sider/'.length, -'.md'.length),
    fil: sti,
    data,
    kropp,
  }));

  const arkiv: Arkiv = {
    dag,
    nettsted: { ...(av('nettsted')[0]?.data ?? UTEN_NAVN), sider: sider.map(({ id }) => id) },
    utvalg: [...graf.utvalg.values()],
    moeter,
    saker,
    saksganger,
    virksomheter,
    navneformer: av('navneformer').flatMap((f) => f.data),
    ordliste: av('ordliste').flatMap((f) => f.data),
    emner: av('emner')
      .flatMap((f) => f.data)
      .map((emne) => ({
        ...emne,
        saker: sakerMed.get(emne.id) ?? [],
        moeter: moeterMed.get(emne.id) ?? [],
      })),
    sider,
    gamleAdresser: av('adresser').flatMap((f) => f.data),
    finnUtvalg,
    finnVirksomhet: (form) => virksomhetsnavn.finn(form),
    finnMoete: (id) => graf.moeter.get(id),
    finnSak: (id) => graf.saker.get(id),
    finnSaksgang: (id) => saksgangEtterId.get(id),
    finnNevnt: (egen, nevnt) => maalFor(graf, egen, nevnt),
    filstoerrelse: (moete, fil) => vedlegg.get(`moeter/${moete.id}/${fil}`),
  };
  return { arkiv, avvik: [...graf.avvik, ...avvik] };
}

/** A number that a public sak and a draft both have is that of the public one. */
function utkastSist(filer: readonly AlleFiler[], dato: string): AlleFiler[] {
  const momenter = momenterFor(filer, dato);
  const erUtkast = (fil: AlleFiler): boolean => fil.slag === 'sak' && !erVist(fil, momenter.get(fil.sti));
  return [...filer.filter((fil) => !erUtkast(fil)), ...filer.filter(erUtkast)];
}

/** What is marked with each topic, in the order it came; once, even when a file names the topic twice. */
function perEmne<T extends Sak | Moete>(alle: readonly T[]): Map<string, T[]> {
  const kart = new Map<string, T[]>();
  for (const en of alle) {
    for (const id of new Set(en.data?.emner)) {
      const merket = kart.get(id);
      if (merket) merket.push(en);
      else kart.set(id, [en]);
    }
  }
  return kart;
}
