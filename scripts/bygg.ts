import { relative } from 'node:path';
import { build } from 'astro';
import { somTekst } from '#checks/rapport';
import { antall } from '#ordform';
import { lesArkiv } from '#sources/arkiv';
import { kopierVedlegg } from '#sources/vedlegg';
import { nyeAdresser } from './adressekontroll.ts';
import { type Byggevalg, feilIAdressen, feilIBasen, feilIStedet, lesByggevalg } from './byggevalg.ts';
import { cacheFor, settByggmiljoe } from './byggmiljoe.ts';
import { feilTekst } from './feiltekst.ts';
import { feilINettstedet, gjoerFerdig } from './ferdig-nettsted.ts';
import { gjenopprett, merkSomHalvt, merkSomHelt, plasserFor, settInn, slett } from './innsetting.ts';
import { laasSted } from './laas.ts';
import { lagSoekeindeks } from './soekeindeks.ts';
import { skrivAlt } from './utskrift.ts';

interface Bygging extends Byggevalg {
  /** Told how many milliseconds each step took. */
  maal?: (steg: string, ms: number) => void;
}

/** A site that was built and is in its place. */
interface Bygd {
  /** A line for whoever publishes it, when it has addresses that are not registered. */
  nye: string | undefined;
}

/**
 * Checks, builds, indexes, looks the new site over, and only then puts it where the old one was. One build at a time
 * in one place; what a killed build left is put right first.
 * @returns undefined when the settings or the content have faults (the report is printed) or a step failed
 */
export async function bygg(valg: Bygging): Promise<Bygd | undefined> {
  try {
    const feil = feilIAdressen(process.env, valg.base) ?? feilIBasen(valg) ?? feilIStedet(valg);
    if (feil !== undefined) throw new Error(feil);
    const laasOpp = laasSted(valg.ut);
    if (laasOpp === undefined)
      throw new Error(`En annen bygging til ${valg.ut} er i gang. Vent til den er ferdig, og prøv igjen.`);
    try {
      return await byggILaas(valg);
    } finally {
      laasOpp();
    }
  } catch (grunn) {
    console.error(`Byggingen stoppet: ${feilTekst(grunn)}`);
    return undefined;
  }
}

async function byggILaas({ innhold, ut, base, maal }: Bygging): Promise<Bygd | undefined> {
  const rot = relative(process.cwd(), innhold) || '.';
  const plasser = plasserFor(ut);
  const mappe = plasser.ny;
  if (gjenopprett(plasser))
    console.log('Forrige bygging ble avbrutt i byttet av nettsted. Det gamle er satt på plass igjen.');
  settByggmiljoe({ innhold: rot, mappe, base, cache: cacheFor(ut) });
  let start = performance.now();
  const ferdigMed = (steg: string): void => {
    const naa = performance.now();
    maal?.(steg, naa - start);
    start = naa;
  };
  try {
    const { kontroll, arkiv, noekler } = lesArkiv();
    skrivAlt(somTekst(kontroll, rot, { merknader: false }));
    if (kontroll.funn.some((f) => f.nivaa === 'feil')) {
      console.error('Nettstedet er ikke bygget: rett feilene først.');
      return undefined;
    }
    ferdigMed('lese og sjekke');
    merkSomHalvt(mappe);
    await build({ logLevel: 'warn' });
    ferdigMed('bygge sidene');
    kopierVedlegg(arkiv, { innhold, noekler }, mappe);
    ferdigMed('kopiere vedlegg');
    const nettsted = { mappe, base, arkiv, innhold };
    const { sider, vedlegg } = await lagSoekeindeks(nettsted);
    ferdigMed('lage søkeindeks');
    merkSomHelt(mappe);
    gjoerFerdig(nettsted);
    const feil = feilINettstedet(nettsted);
    if (feil.length > 0) throw new Error(`Det nye nettstedet er ikke helt.\n${feil.join('\n')}`);
    const nye = nyeAdresser(nettsted);
    ferdigMed('se over nettstedet');
    settInn(plasser);
    ferdigMed('bytte nettsted');
    console.log(
      `Nettstedet er bygget i ${relative(process.cwd(), ut)}: ${antall(sider, 'side', 'sider')} og ${antall(vedlegg, 'vedlegg', 'vedlegg')} kan søkes i.`,
    );
    return { nye };
  } finally {
    slett(mappe);
  }
}

if (import.meta.main) {
  const bygd = await bygg(lesByggevalg());
  if (bygd?.nye !== undefined) console.log(bygd.nye);
  process.exitCode = bygd ? 0 : 1;
}
