import { moetelenke } from '#components/moete/navn.ts';
import { moetetrykt } from '#components/moete/trykt.ts';
import { organisasjonsdeler } from '#components/organisasjon/deler.ts';
import { type Linjedel, sattSammen } from '#components/tekstdel.ts';
import type { Arkiv } from '#domain/arkiv';
import { type Medlemskap, rolleVed, sistKjenteSammensetning } from '#domain/medlemskap';
import type { Moete } from '#domain/moete';
import type { Utvalg } from '#domain/utvalg';
import { datoerTekst } from '#datotekst';
import { stor } from '#ordform';
import { medBase, moeteSti } from '#urls';
import { periodeTekst } from './tid.ts';

/** When a membership was: the period that the list gives, else when the person is named. */
export function medlemstid({ data, nevnt }: Medlemskap): string {
  if (data?.fra ?? data?.til) return `${stor(periodeTekst(data.fra, data.til))}.`;
  const [foerst, sist] = [nevnt.at(0)?.moete, nevnt.at(-1)?.moete];
  if (!foerst || !sist) return '';
  if (foerst === sist) return `Nevnt ${datoerTekst(foerst.datoer)}.`;
  return `Først nevnt ${datoerTekst(foerst.datoer)}, sist ${datoerTekst(sist.datoer)}.`;
}

function merknad(medlemskap: Medlemskap): string {
  const { belegg, trykt } = medlemskap.data ?? {};
  return [
    medlemstid(medlemskap),
    ...(belegg ? [`Bygger på: ${belegg.replace(/\.$/, '')}.`] : []),
    ...moetetrykt(trykt),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the documents that tell the members are: «innkallingen til NUIT 15. mai 2025». */
function kildeAv(moete: Moete): Linjedel[] {
  const slag = moete.data?.deltakere?.tilStede ? 'referatet fra' : 'innkallingen til';
  return [`${slag} `, { tekst: moetelenke(moete), href: medBase(moeteSti(moete)) }];
}

/** The members as they are last known, and what tells it. */
export function sisteMedlemmer(
  arkiv: Arkiv,
  utvalg: Utvalg,
): { kilde: Linjedel[]; deltakere: { navn: string; under?: Linjedel[]; merknad?: string }[] } {
  const { moete, medlemskap } = sistKjenteSammensetning(arkiv, utvalg);
  const dag = moete && moete.dato > arkiv.dag ? moete.dato : arkiv.dag;
  return {
    kilde: moete ? kildeAv(moete) : [],
    deltakere: medlemskap.map((m) => {
      const rolle = rolleVed(m, dag);
      const under = sattSammen(
        organisasjonsdeler(m.organisasjoner, dag),
        rolle === 'medlem' ? undefined : rolle,
      );
      const note = merknad(m);
      return {
        navn: m.person,
        ...(under.length > 0 ? { under } : {}),
        ...(note ? { merknad: note } : {}),
      };
    }),
  };
}
