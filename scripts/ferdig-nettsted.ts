import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { somHeadersfil, somHtaccess } from '#exports/hodefiler';
import { moeteSti, sakSti, saksgangSti, stier, utvalgSti } from '#urls';
import { kontrollerAdresser } from './adressekontroll.ts';
import { lesTre, skrivSummer } from './kontrollsummer.ts';
import type { Soekegrunnlag } from './soekeindeks/grunnlag.ts';
import { sammenlignTre } from './treavvik.ts';

/**
 * Makes a built site ready to be published: header files for its host, the same rights on every file whatever the
 * surroundings, and last the list of checksums.
 */
export function gjoerFerdig({ mappe, base }: Pick<Soekegrunnlag, 'mappe' | 'base'>): void {
  writeFileSync(join(mappe, '_headers'), somHeadersfil(base));
  writeFileSync(join(mappe, '.htaccess'), somHtaccess(base));
  skrivSummer(mappe);
  chmodSync(mappe, 0o755);
  for (const post of readdirSync(mappe, { recursive: true, withFileTypes: true }))
    chmodSync(join(post.parentPath, post.name), post.isDirectory() ? 0o755 : 0o644);
}

/** Looks at a finished site, and says in Norwegian what is wrong with it, one line each. */
type Ettersyn = (nettsted: Soekegrunnlag) => string[];

/** What a site must pass before it takes the place of the old one. A new requirement is a new line here. */
const ETTERSYN: readonly Ettersyn[] = [
  alleSiderFinnes,
  kontrollerAdresser,
  ingenTommeFiler,
  sidenesFilerFinnes,
  sammeByte,
];

/** Everything that is wrong with a finished site. */
export const feilINettstedet = (nettsted: Soekegrunnlag): string[] =>
  ETTERSYN.flatMap((ettersyn) => ettersyn(nettsted));

/** Every meeting, sak, matter and committee of the archive has its page. */
function alleSiderFinnes({ mappe, arkiv }: Soekegrunnlag): string[] {
  const sider = [
    stier.forside,
    stier.soek,
    ...arkiv.utvalg.map(utvalgSti),
    ...arkiv.moeter.map(moeteSti),
    ...arkiv.saker.map(sakSti),
    ...arkiv.saksganger.map(({ id }) => saksgangSti(id)),
  ];
  return sider
    .filter((sti) => !erFil(join(mappe, sti, 'index.html')))
    .map((sti) => `${sti} finnes i arkivet, men siden ble ikke laget.`);
}

function ingenTommeFiler({ mappe }: Soekegrunnlag): string[] {
  return lesTre(mappe)
    .filer.filter((fil) => statSync(join(mappe, fil)).size === 0)
    .map((fil) => `/${fil} er tom.`);
}

/** What a page cannot do without: style sheets, fonts, scripts and pictures. */
const FIL_I_SIDEN = /<link\b[^>]*?\bhref="([^"]+)"|<(?:script|img|source)\b[^>]*?\bsrc="([^"]+)"/g;

function sidenesFilerFinnes({ mappe, base }: Soekegrunnlag): string[] {
  const { filer } = lesTre(mappe);
  const finnes = new Set(filer.map((fil) => base + fil));
  const sider = filer.filter((fil) => fil.endsWith('.html'));
  return sider.flatMap((fil) => {
    const html = readFileSync(join(mappe, fil), 'utf8');
    const adresser = [...html.matchAll(FIL_I_SIDEN)].map(([, href, src]) => href ?? src ?? '');
    const borte = adresser.filter(
      (adresse) => !erFremmed(adresse) && !finnes.has(filFor(adresse, base + fil)),
    );
    return [...new Set(borte)].map((adresse) => `/${fil} trenger ${adresse}, som ikke finnes.`);
  });
}

/** Addresses of others, and canonical ones, are no files of this site. */
const erFremmed = (adresse: string): boolean => /^(?:[a-z]+:|\/\/)/i.test(adresse);

/** The file an address on a page leads to, with its base. */
function filFor(adresse: string, side: string): string {
  const sti = decodeURI(new URL(adresse.replaceAll('&amp;', '&'), `http://localhost${side}`).pathname);
  return sti.endsWith('/') ? `${sti}index.html` : sti;
}

/** Reads every file once more, as what was written may not be what the disk holds. */
function sammeByte({ mappe }: Soekegrunnlag): string[] {
  return sammenlignTre(mappe).avvik.map(({ fil }) => `/${fil} er ikke slik på disken som den ble skrevet.`);
}

const erFil = (sti: string): boolean => statSync(sti, { throwIfNoEntry: false })?.isFile() ?? false;
