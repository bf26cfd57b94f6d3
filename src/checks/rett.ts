import type { Tekstfil } from '#markdown/fil';
import { rediger } from '#markdown/redigering';
import { stederI } from '#markdown/sted';
import { type Retting, sammenlign, sammenlignAvvik } from '#schema/avvik';
import type { Funn, Kontroll } from './kontroll.ts';

/** What became of one place: the line of the file as it was, and what stands there now. */
export interface Rettet {
  fil: string;
  regel: string;
  linje: number;
  foer: string;
  etter: string;
}

/** A repair that was not made, and a fault that it would have made. */
export interface Holdt {
  funn: Funn;
  nyFeil: Funn;
}

/** One repair may make the next one possible; none needs more rounds than this. */
const FLEST_RUNDER = 10;

/** What reading says of a file that it must leave out of the archive. */
const UTELATER: ReadonlySet<string> = new Set(['syntaks', 'skjema', 'ukjent-noekkel']);

/**
 * Text with edits made. An edit that touches another is left for the next round.
 * @returns the text, and the edits that were made, in the order they stand
 */
export function brukRettinger(
  tekst: string,
  rettinger: readonly Retting[],
): { tekst: string; brukt: Retting[] } {
  const brukt: Retting[] = [];
  for (const r of rettinger.toSorted((a, b) => a.fra - b.fra || a.til - b.til)) {
    const forrige = brukt.at(-1);
    const gyldig = r.fra >= 0 && r.til >= r.fra && r.til <= tekst.length;
    if (gyldig && (!forrige || r.fra > forrige.til)) brukt.push(r);
  }
  return { tekst: rediger(tekst, brukt), brukt };
}

/**
 * Makes every repair that is certain. One that makes a fault was not: its file is left as it is from then on.
 * @param filer the files as they were read
 * @param kontroller reads and checks these texts
 * @param gjelder whether a file may be changed
 * @returns the files whose text is another now; what was done and what was held back, in the order of the report; and
 * the check afterwards, which promises no repair that was held back
 */
export function rett(
  filer: readonly Tekstfil[],
  kontroller: (filer: readonly Tekstfil[]) => Kontroll,
  gjelder: (sti: string) => boolean = () => true,
): { endret: Tekstfil[]; rettet: Rettet[]; holdt: Holdt[]; kontroll: Kontroll } {
  const opprinnelig = new Map(filer.map((fil) => [fil.sti, fil.tekst]));
  const rettet: Rettet[] = [];
  const verre = new Map<string, Funn>();
  let naa = filer;
  let kontroll = kontroller(naa);
  for (let runde = 0; runde < FLEST_RUNDER; runde++) {
    const kan = kontroll.funn.filter(({ fil, retting }) => retting && gjelder(fil) && !verre.has(fil));
    const ulest = new Set(kontroll.funn.filter(({ regel }) => UTELATER.has(regel)).map(({ fil }) => fil));
    // A file that cannot be read hides its other faults: they are no work of the repair that brings them to light.
    const skjulte = kan.filter(({ fil }) => ulest.has(fil));
    const neste = enRunde(naa, skjulte.length > 0 ? skjulte : kan);
    if (neste.rettet.length === 0) break;
    const etter = kontroller(neste.filer);
    const nye =
      skjulte.length > 0 ? [] : nyeFeil(kontroll, etter, new Set(neste.rettet.map(({ fil }) => fil)));
    for (const feil of nye) if (!verre.has(feil.fil)) verre.set(feil.fil, feil);
    if (nye.length > 0) continue;
    rettet.push(...neste.rettet);
    [naa, kontroll] = [neste.filer, etter];
  }
  return {
    endret: naa.filter(({ sti, tekst }) => opprinnelig.get(sti) !== tekst),
    rettet: rettet.toSorted((a, b) => sammenlign(a.fil, b.fil)),
    holdt: kontroll.funn.flatMap((funn) => {
      const nyFeil = funn.retting && verre.get(funn.fil);
      return nyFeil ? [{ funn, nyFeil }] : [];
    }),
    kontroll: {
      ...kontroll,
      funn: kontroll.funn.map((funn) => (verre.has(funn.fil) ? utenRetting(funn) : funn)),
    },
  };
}

const utenRetting = ({ retting: _, ...funn }: Funn): Funn => funn;

/** In each of these files, a new fault of every rule that finds more in it than before. */
function nyeFeil(foer: Kontroll, etter: Kontroll, filer: ReadonlySet<string>): Funn[] {
  const perRegel = ({ funn }: Kontroll): Map<string, Funn[]> =>
    Map.groupBy(
      funn.filter(({ fil, nivaa }) => filer.has(fil) && nivaa !== 'merknad'),
      ({ fil, regel }) => `${fil}\0${regel}`,
    );
  const kjente = perRegel(foer);
  return [...perRegel(etter)]
    .flatMap(([noekkel, funn]) => {
      const kjent = kjente.get(noekkel) ?? [];
      const meldinger = new Set(kjent.map(({ melding }) => melding));
      const ny = funn.find(({ melding }) => !meldinger.has(melding)) ?? funn.at(-1);
      return ny && funn.length > kjent.length ? [ny] : [];
    })
    .toSorted(sammenlignAvvik);
}

function enRunde(filer: readonly Tekstfil[], kan: readonly Funn[]): { filer: Tekstfil[]; rettet: Rettet[] } {
  const perFil = Map.groupBy(kan, (funn) => funn.fil);
  const rettet: Rettet[] = [];
  const nye = filer.map((fil): Tekstfil => {
    const funn = perFil.get(fil.sti);
    if (!funn) return fil;
    // The form of the whole comes last, when the values are right.
    const verdier = funn.filter(({ regel }) => regel !== 'normalform');
    const her = verdier.length > 0 ? verdier : funn;
    const { tekst, brukt } = brukRettinger(
      fil.tekst,
      her.flatMap(({ retting = [] }) => retting),
    );
    if (tekst === fil.tekst) return fil;
    const erBrukt = new Set(brukt);
    const sted = stederI(fil.tekst);
    for (const { regel, retting = [] } of her) {
      const egne = retting.filter((r) => erBrukt.has(r));
      if (egne.length > 0)
        rettet.push({
          fil: fil.sti,
          regel,
          linje: sted(egne[0]?.fra ?? 0).linje,
          ...linjen(fil.tekst, egne),
        });
    }
    return { ...fil, tekst };
  });
  return { filer: nye, rettet };
}

/** The line of the first edit, before and after. */
function linjen(tekst: string, egne: readonly Retting[]): Pick<Rettet, 'foer' | 'etter'> {
  const start = tekst.lastIndexOf('\n', (egne[0]?.fra ?? 0) - 1) + 1;
  const slutt = tekst.indexOf('\n', Math.max(...egne.map(({ til }) => til)));
  const foer = tekst.slice(start, slutt < 0 ? undefined : slutt);
  const flyttet = egne.map((r) => ({ ...r, fra: r.fra - start, til: r.til - start }));
  const foerste = (linjer: string): string => linjer.split('\n', 1)[0] ?? '';
  return { foer: foerste(foer), etter: foerste(brukRettinger(foer, flyttet).tekst) };
}
