import { type Bedoemt, bedoemAlle } from './bedoem.ts';
import { type Byte, foersteSoek, medTelling } from './byte.ts';
import type { Korpus } from './korpus.ts';
import { startMaaltTjener } from './maalt-tjener.ts';
import { nettleserMotor, startNettleser } from './nettleser-motor.ts';
import type { Sporring } from './sporringer.ts';

export interface Nettlesermaaling {
  motorer: { navn: string; svar: Bedoemt[] }[];
  byte: Byte;
}

/** The real search page of an indexed corpus, in Chromium: first searches, then every query as it is, then slowed. */
export async function maalNettleser(
  { mappe }: Korpus,
  sporringer: readonly Sporring[],
  fortell: (hva: string) => void,
): Promise<Nettlesermaaling> {
  const tjener = await startMaaltTjener(mappe);
  const nettleser = await startNettleser();
  try {
    fortell('første søk i Chromium');
    const foerste = await foersteSoek(nettleser, tjener, sporringer);
    const motorer: Nettlesermaaling['motorer'] = [];
    const { motor, byte } = medTelling(await nettleserMotor(nettleser, tjener.url, false), tjener);
    fortell(motor.navn);
    motorer.push({ navn: motor.navn, svar: await bedoemAlle(motor, sporringer) });
    const bremset = await nettleserMotor(nettleser, tjener.url, true);
    fortell(bremset.navn);
    motorer.push({ navn: bremset.navn, svar: await bedoemAlle(bremset, sporringer) });
    return { motorer, byte: { foerste, senere: byte() } };
  } finally {
    await nettleser.close();
    tjener.lukk();
  }
}
