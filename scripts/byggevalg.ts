import { lstatSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { plasserFor } from './innsetting.ts';

/** What is built, where it goes, and below which path it is served. */
export interface Byggevalg {
  /** Content root. */
  innhold: string;
  /** Where the finished site goes; what lies there is replaced in one step, and kept when the build fails. */
  ut: string;
  /** Path the site is served below, with a slash at both ends: `/` or `/arkiv/`. */
  base: string;
}

/**
 * Reads `SAKSGANG_INNHOLD`, `SAKSGANG_UT` and `SAKSGANG_BASE`, which may be written `arkiv`, `/arkiv` or `/arkiv/`.
 * One that is set to nothing is as one that is not set.
 */
export function lesByggevalg(miljoe: NodeJS.ProcessEnv = process.env): Byggevalg {
  const { SAKSGANG_INNHOLD, SAKSGANG_UT, SAKSGANG_BASE = '/' } = miljoe;
  return {
    innhold: resolve(satt(SAKSGANG_INNHOLD) ?? 'content'),
    ut: resolve(satt(SAKSGANG_UT) ?? 'dist'),
    base: `/${SAKSGANG_BASE}/`.replaceAll(/\/+/g, '/'),
  };
}

const satt = (verdi: string | undefined): string | undefined => (verdi === '' ? undefined : verdi);

/**
 * What is wrong with `SAKSGANG_ADRESSE`, which is a full web address or not set; undefined when it is right. A path in
 * it is the one that the site is served below, or none.
 */
export function feilIAdressen(
  { SAKSGANG_ADRESSE: adresse }: NodeJS.ProcessEnv,
  base: string,
): string | undefined {
  if (!adresse) return undefined;
  const url = /^https?:\/\//.test(adresse) ? URL.parse(adresse) : null;
  if (!url)
    return `SAKSGANG_ADRESSE er «${adresse}», men skal være en full adresse: https://arkiv.example.no.`;
  if (url.search || url.hash)
    return `SAKSGANG_ADRESSE er «${adresse}», men skal ikke ha «${url.search}${url.hash}».`;
  if (url.pathname === '/' || `${url.pathname}/`.replace('//', '/') === base) return undefined;
  return `SAKSGANG_ADRESSE er «${adresse}», men stien «${url.pathname}» er ikke den nettstedet blir bygget for, som er «${base}». Skriv stien i SAKSGANG_BASE.`;
}

/** What every address and every file system reads alike; no part begins with a full stop, so `..` is none. */
const BASE = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/;

/** What is wrong with the path that the site is served below; undefined when it is right. */
export function feilIBasen({ base }: Pick<Byggevalg, 'base'>): string | undefined {
  if (BASE.test(base)) return undefined;
  return `SAKSGANG_BASE er «${base}», men skal være en sti av bokstavene a–z, sifre, bindestrek, punktum og understrek: /arkiv/.`;
}

/** Folders of the project that are no place for a site; what lies in `public` is copied into it. */
const EGNE = ['.git', 'node_modules', 'public', 'src'];

/**
 * What is wrong with the place of the site; undefined when it is right. The site replaces all that is there, and a
 * build all that is in the two places beside it, so none of them may hold the content, the project or a home folder,
 * nor the site lie where the content or the code does. Astro takes every path that begins with that of the project for
 * one inside it, and would look there for packages.
 * @param prosjekt root of the project; `hjem` the home folder of the user
 */
export function feilIStedet(
  { innhold, ut }: Pick<Byggevalg, 'innhold' | 'ut'>,
  prosjekt = process.cwd(),
  hjem = homedir(),
): string | undefined {
  const rot = virkelig(prosjekt);
  const kilde = virkelig(innhold);
  const mappe = virkelig(ut);
  const verdifulle = [
    { sti: kilde, navn: 'innholdet' },
    { sti: rot, navn: 'prosjektet' },
    { sti: virkelig(hjem), navn: 'hjemmemappen din' },
  ];
  const { gammel, ny } = plasserFor(ut);
  for (const sted of [ut, gammel, ny]) {
    const hvem = sted === ut ? `SAKSGANG_UT er ${ut}` : `SAKSGANG_UT er ${ut}, og byggingen bruker ${sted}`;
    const post = lstatSync(sted, { throwIfNoEntry: false });
    if (post?.isFile()) return `${hvem}, som er en fil. Oppgi en mappe.`;
    if (post?.isSymbolicLink())
      return `${hvem}, som er en lenke. Oppgi mappen den peker på, eller velg en annen.`;
    const over = verdifulle.find(({ sti }) => liggerI(sti, virkelig(sted)));
    if (over !== undefined)
      return `${hvem}, men nettstedet erstatter alt som ligger der, også ${over.navn} i ${over.sti}. Velg en egen mappe.`;
  }
  if (ny.startsWith(prosjekt) && !ny.startsWith(join(prosjekt, sep)))
    return `SAKSGANG_UT er ${ut}, men byggingen virker ikke i en mappe ved siden av prosjektet når navnet begynner som prosjektets: ${prosjekt}. Velg en annen mappe.`;
  const inni = [kilde, ...EGNE.map((navn) => join(rot, navn))].find((annen) => liggerI(mappe, annen));
  return inni && `SAKSGANG_UT er ${ut}, men nettstedet kan ikke ligge i ${inni}. Velg en egen mappe.`;
}

/** Is the first folder the second one, or below it? */
function liggerI(mappe: string, annen: string): boolean {
  const sti = relative(annen, mappe);
  return sti !== '..' && !sti.startsWith(`..${sep}`) && !isAbsolute(sti);
}

/** The path with every link followed, also where its last parts do not exist yet. */
function virkelig(sti: string): string {
  try {
    return realpathSync(sti);
  } catch {
    const over = dirname(sti);
    return over === sti ? sti : join(virkelig(over), basename(sti));
  }
}
