import { basename, join } from 'node:path';
import { HOEYST_VEDLEGG } from '#checks/for-stor-fil';
import { hvorforIkkeLest, Lesefeil, lesVanligFil } from '../aapning.ts';
import { lesPdfsider } from '../pdfsider.ts';
import type { Tekstlager } from '../tekstlager.ts';
import { dokumenttekst, type Tekstdel } from './dokumenttekst.ts';
import { oedelagt, ulesbar, ulestTekst, type Vedleggsfeil } from './feil.ts';
import { finnNummer } from './nummer.ts';
import { sjekkVedlegg } from './sjekk.ts';
import { endelseAv, TYPER } from './typer.ts';

/** The rules that an author may pass over. */
const KAN_GODTAS: ReadonlySet<string> = new Set(['oedelagt-vedlegg', 'spor-i-vedlegg', 'usynlig-tegn']);

/** What was found in an attachment so far, and whether that is all. */
export interface Svar {
  feil: Vedleggsfeil[];
  ferdig: boolean;
}

/**
 * Reads one attachment and judges it: first what it is, then, which may take long, its text.
 * @param rot content root; `sti` its path below it
 * @param lager of the text of PDFs; without one, all are read
 * @throws never: what cannot be read or judged is a fault
 */
export async function* undersoek(rot: string, sti: string, lager?: Tekstlager): AsyncGenerator<Svar> {
  let byte: Buffer;
  try {
    byte = lesVanligFil(join(rot, sti), HOEYST_VEDLEGG);
  } catch (grunn) {
    yield { feil: ulest(grunn), ferdig: true };
    return;
  }
  const feil = await bedoem(sti, byte);
  // What cannot be accepted has to be replaced, and the text of another file is read then.
  const kanBliPublisert = feil.every(({ regel }) => KAN_GODTAS.has(regel));
  yield { feil, ferdig: !kanBliPublisert };
  if (!kanBliPublisert) return;
  const nummer = await nummerI(sti, byte, lager);
  // A broken file is told of as that, and not once more for its text.
  const uleste = feil.some(({ regel }) => regel === 'oedelagt-vedlegg') ? [] : [ulestTekst('')];
  yield { feil: [...feil, ...(nummer ?? uleste)], ferdig: true };
}

function ulest(grunn: unknown): Vedleggsfeil[] {
  if (grunn instanceof Lesefeil && grunn.code === 'FOR_STOR') return []; // A fault of that rule.
  return [
    ulesbar(
      `Filen kan ikke leses. ${hvorforIkkeLest(grunn)}`,
      'Se at filen finnes og at du har lov til å lese den.',
    ),
  ];
}

async function bedoem(sti: string, byte: Buffer): Promise<Vedleggsfeil[]> {
  try {
    return await sjekkVedlegg(basename(sti), byte);
  } catch {
    return [oedelagt('Filen er laget på en måte som ikke kan undersøkes.')];
  }
}

/** The numbers in the text of a file; undefined when the text, or a part of it, cannot be read. */
async function nummerI(
  sti: string,
  byte: Buffer,
  lager: Tekstlager | undefined,
): Promise<Vedleggsfeil[] | undefined> {
  const bygning = TYPER.get(endelseAv(sti))?.bygning;
  try {
    if (bygning === 'pdf') return finnNummer(await pdftekst(sti, byte, lager));
    return bygning === 'office' || bygning === 'odf' ? finnNummer(dokumenttekst(byte, bygning)) : [];
  } catch {
    return undefined;
  }
}

async function pdftekst(sti: string, byte: Buffer, lager: Tekstlager | undefined): Promise<Tekstdel[]> {
  const les = (): Promise<string[]> => lesPdfsider(Uint8Array.from(byte));
  const sider = await (lager ? lager.hent(sti, byte, les) : les());
  return sider.map((tekst, n) => ({ tekst, sted: `side ${n + 1}` }));
}
