import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { somHeadersfil, somHtaccess } from '#exports/hodefiler';
import { sidensInnholdsregel } from '#exports/innholdsregel';
import { moeteSti, sakSti, saksgangSti, SIDER, stier, utvalgSti } from '#urls';
import { kontrollerAdresser } from './adressekontroll.ts';
import { skrivSummer } from './kontrollsummer.ts';
import { filFor, lenkerI, seSide } from './sidesyn.ts';
import { manglerISoeket } from './soekesyn.ts';
import { lesTre } from './tre.ts';
import type { BygdNettsted } from './bygd-nettsted.ts';
import { sammenlignTre } from './treavvik.ts';

/**
 * Makes a built site ready to be published: header files for its host, the same rights on every file whatever the
 * surroundings, and last the list of checksums.
 */
export function gjoerFerdig({ mappe, base }: Pick<BygdNettsted, 'mappe' | 'base'>): void {
  writeFileSync(join(mappe, '_headers'), somHeadersfil(base));
  writeFileSync(join(mappe, '.htaccess'), somHtaccess(base));
  skrivSummer(mappe);
  chmodSync(mappe, 0o755);
  for (const post of readdirSync(mappe, { recursive: true, withFileTypes: true }))
    chmodSync(join(post.parentPath, post.name), post.isDirectory() ? 0o755 : 0o644);
}

/** Looks at a finished site, and says in Norwegian what is wrong with it: one line for each fault, however many have it. */
type Ettersyn = (nettsted: BygdNettsted) => string[];

/** What a site must pass before it takes the place of the old one. A new requirement is a new line here. */
const ETTERSYN: readonly Ettersyn[] = [
  alleSiderFinnes,
  kontrollerAdresser,
  ingenTommeFiler,
  sideneErHele,
  soeketErHelt,
  somSummert,
];

/** Everything that is wrong with a finished site. */
export const feilINettstedet = (nettsted: BygdNettsted): string[] =>
  ETTERSYN.flatMap((ettersyn) => ettersyn(nettsted));

/** How many names a line gives before it only counts. */
const NEVNT = 5;

/** One line for a fault and what has it; none when nothing has. */
function samlet(hva: string, steder: readonly string[]): string[] {
  if (steder.length === 0) return [];
  const flere = steder.length - NEVNT;
  return [`${hva}: ${steder.slice(0, NEVNT).join(', ')}${flere > 0 ? ` og ${flere} til` : ''}.`];
}

/** Every meeting, sak, matter and committee of the archive has its page. */
function alleSiderFinnes({ mappe, arkiv }: BygdNettsted): string[] {
  const sider = [
    stier.forside,
    stier.soek,
    ...arkiv.utvalg.map(utvalgSti),
    ...arkiv.moeter.map(moeteSti),
    ...arkiv.saker.map(sakSti),
    ...arkiv.saksganger.map(({ id }) => saksgangSti(id)),
  ];
  const borte = sider.filter((sti) => !erFil(join(mappe, sti, 'index.html')));
  return samlet('Sider som arkivet har, ble ikke laget', borte);
}

function ingenTommeFiler({ mappe }: BygdNettsted): string[] {
  const tomme = lesTre(mappe).filer.filter((fil) => statSync(join(mappe, fil)).size === 0);
  return samlet('Filer er tomme', tomme.map(somAdresse));
}

/** No page is cut, each says the policy that it needs, and what it shows and leads to is there. */
function sideneErHele({ mappe, base }: BygdNettsted): string[] {
  const { filer } = lesTre(mappe);
  const finnes = new Set(filer);
  const kuttet: string[] = [];
  const uvernet: string[] = [];
  const savnet = new Map<string, Set<string>>();
  const doede = new Map<string, string[]>();
  /** Most pages have the same links in their head and foot. */
  const kjente = new Map<string, boolean>();
  const foererFrem = (lenke: string, fil: string): boolean => {
    const maal = filFor(lenke, fil, base);
    return maal === undefined || finnes.has(maal) || finnes.has(`${maal}/index.html`);
  };
  for (const fil of filer.filter((navn) => navn.endsWith('.html'))) {
    const html = readFileSync(join(mappe, fil), 'utf8');
    const { hel, regler, trenger } = seSide(html);
    if (!hel) kuttet.push(somAdresse(fil));
    if (!regler.includes(sidensInnholdsregel(fil === SOEKESIDEN))) uvernet.push(somAdresse(fil));
    for (const adresse of trenger) {
      const maal = filFor(adresse, fil, base);
      if (maal === undefined || finnes.has(maal)) continue;
      const sider = savnet.get(adresse) ?? new Set();
      savnet.set(adresse, sider.add(somAdresse(fil)));
    }
    for (const lenke of lenkerI(html)) {
      const frem = kjente.get(lenke) ?? foererFrem(lenke, fil);
      if (lenke.startsWith('/')) kjente.set(lenke, frem);
      if (frem) continue;
      const sider = doede.get(lenke) ?? [];
      doede.set(lenke, sider);
      sider.push(somAdresse(fil));
    }
  }
  return [
    ...samlet('Sider er kuttet', kuttet),
    ...samlet('Sider mangler innholdsregelen sin (Content-Security-Policy)', uvernet),
    ...[...savnet].flatMap(([adresse, sider]) => samlet(`${adresse} finnes ikke, men trengs av`, [...sider])),
    ...[...doede].flatMap(([lenke, sider]) => samlet(doedLenke(lenke, base), sider)),
  ];
}

/** What to do with a link that leads nowhere: the author may have written it, or not yet the page that it leads to. */
function doedLenke(lenke: string, base: string): string {
  const sti = lenke.startsWith(base) ? lenke.slice(base.length - 1) : lenke;
  return SIDER.includes(sti)
    ? `Siden ${lenke} mangler. Lag filen sider${sti.slice(0, -1)}.md. Lenker til den står på`
    : `Lenken ${lenke} fører ingen steder. Rett den i teksten, eller ta den bort. Den står på`;
}

/** The only page with scripts. */
const SOEKESIDEN = `${stier.soek.slice(1)}index.html`;

function soeketErHelt({ mappe }: BygdNettsted): string[] {
  return samlet('Søket mangler', manglerISoeket(mappe, lesTre(mappe).filer));
}

/** Nothing came, went or changed while the site was looked over. */
function somSummert({ mappe }: BygdNettsted): string[] {
  const annerledes = sammenlignTre(mappe).avvik.map(({ fil }) => somAdresse(fil));
  return samlet('Ikke lenger slik som da kontrollsummene ble tatt', annerledes);
}

const somAdresse = (fil: string): string => `/${fil}`;

const erFil = (sti: string): boolean => statSync(sti, { throwIfNoEntry: false })?.isFile() ?? false;
