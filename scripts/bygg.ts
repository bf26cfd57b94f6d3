import { rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'astro';
import { somTekst } from '#checks/rapport';
import { antall } from '#labels';
import { lesArkiv } from '#sources/arkiv';
import { kopierVedlegg } from '#sources/vedlegg';
import { type Byggevalg, feilIAdressen, lesByggevalg } from './byggevalg.ts';
import { kanErstattes, settInn } from './innsetting.ts';
import { lagSoekeindeks } from './soekeindeks.ts';
import { skrivAlt } from './utskrift.ts';

interface Bygging extends Byggevalg {
  /** Told how many milliseconds each step took. */
  maal?: (steg: string, ms: number) => void;
}

/** What Vite tells the pages; Astro lets variables of these names in the surroundings win over the true values. */
const VITES_EGNE = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

/**
 * Checks, builds, indexes, and only then puts the new site where the old one was.
 * @returns false when the content has faults (the report is printed) or a step failed
 */
export async function bygg({ innhold, ut, base, maal }: Bygging): Promise<boolean> {
  const rot = relative(process.cwd(), innhold) || '.';
  // Astro takes a folder beside the project for one inside it when its name begins as the project's does.
  const ny = join(dirname(ut), `ny.${basename(ut)}`);
  const adressefeil = feilIAdressen(process.env);
  if (adressefeil) {
    console.error(adressefeil);
    return false;
  }
  if (!kanErstattes(ut)) {
    console.error(
      `Mappen ${ut} har andre filer enn et nettsted herfra, og blir ikke rørt. Velg en annen i SAKSGANG_UT.`,
    );
    return false;
  }
  Object.assign(process.env, {
    SAKSGANG_INNHOLD: rot,
    SAKSGANG_UT: ny,
    SAKSGANG_BASE: base,
    SAKSGANG_CACHE: join('.cache', 'astro', relative(process.cwd(), ut).replaceAll(/[^A-Za-z0-9]+/g, '-')),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  for (const navn of VITES_EGNE) Reflect.deleteProperty(process.env, navn);
  rmSync(ny, { recursive: true, force: true });
  let start = performance.now();
  const ferdigMed = (steg: string): void => {
    const naa = performance.now();
    maal?.(steg, naa - start);
    start = naa;
  };
  try {
    const { kontroll, arkiv } = lesArkiv();
    skrivAlt(somTekst(kontroll, rot));
    if (kontroll.funn.some((f) => f.nivaa === 'feil')) {
      console.error('Nettstedet er ikke bygget: rett feilene først.');
      return false;
    }
    ferdigMed('lese og sjekke');
    await build({ logLevel: 'warn' });
    ferdigMed('bygge sidene');
    kopierVedlegg(arkiv, innhold, ny);
    ferdigMed('kopiere vedlegg');
    const { sider, vedlegg } = await lagSoekeindeks({ mappe: ny, base, arkiv, innhold });
    ferdigMed('lage søkeindeks');
    settInn(ny, ut);
    ferdigMed('bytte nettsted');
    console.log(
      `Nettstedet er bygget i ${relative(process.cwd(), ut)}: ${antall(sider, 'side', 'sider')} og ${antall(vedlegg, 'vedlegg', 'vedlegg')} kan søkes i.`,
    );
    return true;
  } catch (grunn) {
    console.error(`Byggingen stoppet: ${grunn instanceof Error ? grunn.message : String(grunn)}`);
    return false;
  } finally {
    rmSync(ny, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  process.exitCode = (await bygg(lesByggevalg())) ? 0 : 1;
}
