import type { Arkiv } from '#domain/arkiv';
import type { Moete } from '#domain/moete';
import { momenterFor } from '#domain/momenter';
import { offentlig } from '#domain/publisering';
import { moeteSti, OPPTATTE, sakSti, SIDER, stier } from '#urls';
import type { Grunnlag } from './regel.ts';

/** What is at an address. Of registers and what only the site makes, the build knows: they are `uviss` here. */
export type Adressetilstand = 'finnes' | 'skjult' | 'mangler' | 'uviss';

/**
 * Tells what the public site has at an address, as far as the archive knows.
 * @returns a function of addresses without base: `/saker/nuit/2025/14/`
 */
export function lagAdressesjekk({
  arkiv,
  filer,
  dato,
}: Pick<Grunnlag, 'arkiv' | 'filer' | 'dato'>): (adresse: string) => Adressetilstand {
  const synlige = new Set(offentlig(filer, dato).map(({ sti }) => sti));
  /** Known only from others who tell of it: then the page is there when they are public. */
  const visning = (fil: string | undefined): Adressetilstand =>
    fil === undefined ? 'uviss' : synlige.has(fil) ? 'finnes' : 'skjult';
  const momenter = momenterFor(filer, dato);
  /** A document whose moment has not come has no page; whether it has one when it has, the build knows. */
  const dokument = (moete: Moete, rest: string): Adressetilstand => {
    const [, navn] = /^(innkalling|referat|samlet)\/$/.exec(rest) ?? [];
    if (navn === undefined) return 'mangler';
    const moment = momenter.get(moete.fil ?? '');
    const venter = (navn === 'innkalling' || navn === 'referat') && moment?.[navn] === false;
    return venter ? 'skjult' : 'uviss';
  };
  const iMoetet = (moete: Moete | undefined, rest: string): Adressetilstand => {
    if (!moete) return 'mangler';
    const selv = visning(moete.fil);
    if (rest === '' || selv === 'skjult') return selv;
    if (!rest.startsWith('vedlegg/')) return dokument(moete, rest);
    return arkiv.filstoerrelse(moete, rest) === undefined ? 'mangler' : selv;
  };
  const flyttet = new Set(
    arkiv.moeter.flatMap(({ utvalg, data }) => (data?.flyttetFra ?? []).map((dag) => `${utvalg.id}/${dag}`)),
  );
  const har = (finnes: unknown): Adressetilstand => (finnes ? 'finnes' : 'mangler');

  return (adresse) => {
    const [, mappe = '', id = '', rest = ''] =
      /^\/(saker|moeter)\/([^/]+\/[^/]+)\/(.*)$/.exec(adresse) ??
      /^\/(utvalg|emner|saksgang)\/([^/]+)\/$/.exec(adresse) ??
      [];
    if (mappe === 'saker' && rest !== '') {
      const sak = arkiv.finnSak(`${id}/${rest.replace(/\/$/, '')}`);
      return sak ? visning(sak.fil) : 'mangler';
    }
    if (mappe === 'moeter') return flyttet.has(id) && !rest ? 'finnes' : iMoetet(arkiv.finnMoete(id), rest);
    if (mappe === 'utvalg') return har(arkiv.utvalg.some((u) => u.id === id));
    if (mappe === 'emner') return har(arkiv.emner.some((e) => e.id === id));
    // Drafts may hold matters together that are two, or none, in public.
    if (mappe === 'saksgang') return arkiv.finnSaksgang(id) ? 'uviss' : 'mangler';
    if (/^\/[^/]+\/$/.test(adresse) || adresse === '/') return aapenSide(adresse, arkiv.sider);
    return OPPTATTE.has(adresse.split('/')[1] ?? '') || !adresse.endsWith('/') ? 'uviss' : 'mangler';
  };
}

/** The addresses that an author may have meant: of every sak and meeting that is public. @param finn from `lagAdressesjekk` */
export const offentligeAdresser = (
  { saker, moeter }: Pick<Arkiv, 'saker' | 'moeter'>,
  finn: (adresse: string) => Adressetilstand,
): string[] => [...saker.map(sakSti), ...moeter.map(moeteSti)].filter((sti) => finn(sti) === 'finnes');

function aapenSide(adresse: string, sider: readonly { id: string }[]): Adressetilstand {
  if (sider.some(({ id }) => adresse === `/${id}/`)) return 'finnes';
  const faste: readonly string[] = Object.values(stier);
  if (faste.includes(adresse) && !SIDER.includes(adresse)) return 'finnes';
  return OPPTATTE.has(adresse.slice(1, -1)) ? 'uviss' : 'mangler';
}
