import { harReferat } from './moete.ts';
import { sammeOrdlyd } from './ordlyd.ts';
import type { Sak, Vedtakstekst } from './sak.ts';

/** What became of the proposal, computed from the texts. */
export type Dom = 'som-foreslaatt' | 'endret' | 'uten-vedtak' | 'uten-forslag';

/** In the order that registers list them. */
export const DOMMER = ['som-foreslaatt', 'endret', 'uten-vedtak', 'uten-forslag'] as const satisfies Dom[];

/** The minutes mark the text as changed in the meeting: «Vedtak oppdatert». */
export const merketEndret = ({ trykt = '' }: Pick<Vedtakstekst, 'trykt'>): boolean =>
  /oppdatert|endr/iu.test(trykt);

/** Results that say that the proposal itself was not adopted: then the meeting did not change it either. */
const IKKE_VEDTATT: readonly Sak['utfall'][] = ['utsatt', 'trukket', 'oversendt', 'ikke-vedtatt'];

/** The minutes have another text than the proposal, because the proposal was not adopted. */
export const ikkeVedtatt = (sak: Pick<Sak, 'forslag' | 'vedtak' | 'utfall'>): boolean =>
  sak.vedtak !== undefined &&
  sak.forslag.length > 0 &&
  IKKE_VEDTATT.includes(sak.utfall) &&
  forslagSomVedtatt(sak).length === 0;

/** The proposals with the same words as the decision; of several sources, those that it follows. */
export const forslagSomVedtatt = ({ forslag, vedtak }: Pick<Sak, 'forslag' | 'vedtak'>): Vedtakstekst[] =>
  vedtak ? forslag.filter(({ tekst }) => sammeOrdlyd(tekst, vedtak.tekst)) : [];

/**
 * The dom of a sak. A proposal without a decision is judged only when the minutes of its meeting are here: before
 * that nobody knows. One that was postponed, withdrawn, sent on or voted down has none.
 * @param sak linked, in a meeting whose state is known
 */
export function domFor(sak: Sak): Dom | undefined {
  const { forslag, vedtak, moete, skjerming } = sak;
  if (skjerming || moete?.tilstand !== 'avholdt') return undefined;
  if (!vedtak) return forslag.length > 0 && harReferat(moete) ? 'uten-vedtak' : undefined;
  if (forslag.length === 0) return merketEndret(vedtak) ? 'endret' : 'uten-forslag';
  if (ikkeVedtatt(sak)) return undefined;
  return forslagSomVedtatt(sak).length > 0 ? 'som-foreslaatt' : 'endret';
}

/** Sets the dom of every sak that has one. */
export function settDom(saker: Iterable<Sak>): void {
  for (const sak of saker) {
    const dom = domFor(sak);
    if (dom) sak.dom = dom;
  }
}
