import { basename } from 'node:path';
import { HOEYST_VEDLEGG } from '#checks/for-stor-fil';
import { hvorforIkkeLest, Lesefeil, lesVanligFil } from '../aapning.ts';
import { oedelagt, ulesbar, type Vedleggsfeil } from './feil.ts';
import { sjekkVedlegg } from './sjekk.ts';

/**
 * Reads one attachment and judges it.
 * @param sti its path on this machine
 * @throws never: what cannot be read or judged is a fault
 */
export async function undersoek(sti: string): Promise<Vedleggsfeil[]> {
  let byte: Buffer;
  try {
    byte = lesVanligFil(sti, HOEYST_VEDLEGG);
  } catch (grunn) {
    if (grunn instanceof Lesefeil && grunn.code === 'FOR_STOR') return []; // A fault of that rule.
    return [
      ulesbar(
        `Filen kan ikke leses. ${hvorforIkkeLest(grunn)}`,
        'Se at filen finnes og at du har lov til å lese den.',
      ),
    ];
  }
  try {
    return await sjekkVedlegg(basename(sti), byte);
  } catch {
    return [oedelagt('Filen er laget på en måte som ikke kan undersøkes.')];
  }
}
