import { datoTekst } from '#datotekst';
import type { Moete } from './moete.ts';
import { type Sak, saksnavnISetning, utvalgDa } from './sak.ts';
import type { Utvalg } from './utvalg.ts';

/** «Referatet er godkjent i sak 13/25.», and what else can be said of the minutes. */
export function referatsetning(moete: Moete): string {
  return setning(moete, (rettelse) => `med denne rettelsen: ${rettelse.replace(/\.$/, '')}`);
}

function setning(moete: Moete, omRettelse: (rettelse: string) => string): string {
  const godkjent = godkjenning(moete, omRettelse);
  if (moete.referat === 'mangler')
    return godkjent ? `${godkjent}, men er ikke i arkivet.` : 'Referatet er ikke i arkivet.';
  if (godkjent) return `${godkjent}.`;
  const [tas] = moete.godkjennesI;
  if (tas?.fra.moete && tas.fra.moete.tilstand !== 'avholdt')
    return `Referatet skal opp til godkjenning i ${stedfest(tas.fra, moete.utvalg)}.`;
  if (tas?.fra.vedtak)
    return `Referatet var oppe til godkjenning i ${stedfest(tas.fra, moete.utvalg)}, men er ikke godkjent.`;
  if (tas)
    return `Referatet er lagt fram for godkjenning i ${stedfest(tas.fra, moete.utvalg)}; arkivet viser ikke om det ble godkjent.`;
  return 'Referatet er ikke godkjent ennå.';
}

/** How the minutes were approved, without a full stop; whether the archive has them or not. */
function godkjenning(
  { godkjentI: [i], data, utvalg }: Moete,
  omRettelse: (rettelse: string) => string,
): string | undefined {
  if (i) return `Referatet er godkjent i ${stedfest(i.fra, utvalg)}${i.med ? `, ${omRettelse(i.med)}` : ''}`;
  const { dato, hvordan } = data?.referatGodkjent ?? {};
  return dato && hvordan ? `Referatet er godkjent ${datoTekst(dato)}${omMaaten(hvordan)}` : undefined;
}

/** «, på e-post, uten merknader» */
const omMaaten = (hvordan: string): string =>
  `, ${hvordan.charAt(0).toLocaleLowerCase('nb')}${hvordan.slice(1).replace(/\.$/u, '')}`;

const stedfest = (sak: Sak, utvalg: Utvalg): string =>
  sak.utvalg === utvalg ? saksnavnISetning(sak) : `${utvalgDa(sak)} ${saksnavnISetning(sak)}`;

/**
 * The line to cite beside every decision: «NUIT sak 5/25 punkt 2, 13. februar 2025. Referatet er godkjent i sak 13/25.»
 * What was corrected is said once, where the minutes are; repeated beside every point it would drown them.
 * @param punkt number or letter of one point of the decision
 */
export function siteringslinje(sak: Sak, punkt?: string): string {
  const dato = sak.dato ? `, ${datoTekst(sak.dato)}` : '';
  const referat = sak.moete && sak.vedtak ? ` ${setning(sak.moete, () => 'med en rettelse')}` : '';
  return `${utvalgDa(sak)} ${saksnavnISetning(sak)}${punkt ? ` punkt ${punkt}` : ''}${dato}.${referat}`;
}
