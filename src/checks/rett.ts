import type { Tekstfil } from '#markdown/fil';
import { rediger } from '#markdown/redigering';
import { type Retting, sammenlign } from '#schema/avvik';
import type { Funn, Kontroll } from './kontroll.ts';

/** What became of one place: the line of the file as it was, and what stands there now. */
export interface Rettet {
  fil: string;
  regel: string;
  linje: number;
  foer: string;
  etter: string;
}

/** One repair may make the next one possible; none needs more rounds than this. */
const FLEST_RUNDER = 10;

/**
 * Text with edits made, from the end so that offsets hold. An edit that touches another is left for the next round.
 * @returns the text, and the edits that were made
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
 * Makes every repair that is certain.
 * @param filer the files as they were read
 * @param kontroller reads and checks these texts
 * @param gjelder whether a file may be changed
 * @returns the files whose text is another now, what was done in the order of the report, and the check afterwards
 */
export function rett(
  filer: readonly Tekstfil[],
  kontroller: (filer: readonly Tekstfil[]) => Kontroll,
  gjelder: (sti: string) => boolean = () => true,
): { endret: Tekstfil[]; rettet: Rettet[]; kontroll: Kontroll } {
  const opprinnelig = new Map(filer.map((fil) => [fil.sti, fil.tekst]));
  const rettet: Rettet[] = [];
  const sperret = new Set(filer.map(({ sti }) => sti).filter((sti) => !gjelder(sti)));
  let naa = filer;
  let kontroll = kontroller(naa);
  for (let runde = 0; runde < FLEST_RUNDER; runde++) {
    const neste = enRunde(naa, kontroll, sperret);
    if (neste.rettet.length === 0) break;
    const etter = kontroller(neste.filer);
    const verre = neste.rettet
      .map(({ fil }) => fil)
      .filter((fil) => feilI(etter, fil) > feilI(kontroll, fil));
    if (verre.length > 0) {
      // A repair that makes a fault was not certain: its file is left as it is.
      for (const fil of verre) sperret.add(fil);
      continue;
    }
    rettet.push(...neste.rettet);
    [naa, kontroll] = [neste.filer, etter];
  }
  return {
    endret: naa.filter(({ sti, tekst }) => opprinnelig.get(sti) !== tekst),
    rettet: rettet.toSorted((a, b) => sammenlign(a.fil, b.fil)),
    kontroll,
  };
}

const feilI = ({ funn }: Kontroll, sti: string): number =>
  funn.filter(({ fil, nivaa }) => fil === sti && nivaa !== 'merknad').length;

function enRunde(
  filer: readonly Tekstfil[],
  kontroll: Kontroll,
  sperret: ReadonlySet<string>,
): { filer: Tekstfil[]; rettet: Rettet[] } {
  const perFil = Map.groupBy(
    kontroll.funn.filter((funn) => funn.retting && !sperret.has(funn.fil)),
    (funn) => funn.fil,
  );
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
    for (const f of her) if (f.retting?.some((r) => brukt.includes(r))) rettet.push(somRettet(fil, f, brukt));
    return { ...fil, tekst };
  });
  return { filer: nye, rettet };
}

/** The line of the first edit, before and after. */
function somRettet(
  { sti, tekst }: Tekstfil,
  { regel, retting = [] }: Funn,
  brukt: readonly Retting[],
): Rettet {
  const egne = retting.filter((r) => brukt.includes(r));
  const [forst = { fra: 0, til: 0, tekst: '' }] = egne;
  const start = tekst.lastIndexOf('\n', forst.fra - 1) + 1;
  const etter = brukRettinger(tekst, egne).tekst;
  return {
    fil: sti,
    regel,
    linje: tekst.slice(0, forst.fra).split('\n').length,
    foer: tekst.slice(start).split('\n', 1)[0] ?? '',
    etter: etter.slice(start).split('\n', 1)[0] ?? '',
  };
}
