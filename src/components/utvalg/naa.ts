import { naaISteden, type Utvalg } from '#domain/utvalg';
import { medBase, utvalgSti } from '#urls';
import { omtrentligTekst } from './tid.ts';

/**
 * What a committee that a page shows by its name on a date is called today, or what came after it:
 * «Heter nå …», «Nå Nasjonalt e-helseråd», «Fra 1. januar 2026 Fagforum». Empty when nothing has changed.
 */
export function naalenke(utvalg: Utvalg, dato: string): { tekst: string; href: string }[] {
  const naa = naaISteden(utvalg, dato);
  if (!naa) return [];
  const fra = naa.utvalg === utvalg.etterfoelger ? utvalg.data.etterfoelger?.fra : undefined;
  const ord =
    naa.utvalg === utvalg ? 'Heter nå' : typeof fra === 'string' ? `Fra ${omtrentligTekst(fra)}` : 'Nå';
  return [{ tekst: `${ord} ${naa.navn}`, href: medBase(utvalgSti(naa.utvalg)) }];
}
