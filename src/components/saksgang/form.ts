import { erBehandlet, iArkivet, type Ledd } from '#domain/ledd';

/** How a step is marked in the drawing and in the list: the shape carries the meaning, never the colour alone. */
export type Form = 'arkiv' | 'sitert' | 'varslet';

/** What each mark means, in the order they are explained. */
export const FORKLARING: Record<Form, string> = {
  arkiv: 'Fylt punkt: behandlet, og i arkivet.',
  sitert: 'Åpent punkt: kjent fra andre saker.',
  varslet: 'Stiplet firkant: varslet, mulig eller satt opp, uten kjent behandling.',
};

/** @param dag today, ISO day: what is on an agenda and not held yet is not treated */
export function formFor(ledd: Ledd, dag: string): Form {
  if (!erBehandlet(ledd, dag)) return 'varslet';
  return iArkivet(ledd) ? 'arkiv' : 'sitert';
}

/** The marks that some steps need, explained. */
export function forklaringFor(ledd: readonly Ledd[], dag: string): string {
  const former = new Set(ledd.map((l) => formFor(l, dag)));
  return Object.entries(FORKLARING)
    .flatMap(([form, ord]) => (former.has(form as Form) ? [ord] : []))
    .join(' ');
}
