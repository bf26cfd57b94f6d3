import { flat } from '../ord/noekkel.ts';

/** The decision, and to decide: words that also wish for saker. */
export const VEDTAK = 'vedtak vedtaket vedtakene vedtaka vedtatt vedtok vedteke avgjørelse';

const ANDRE =
  'vedta vedtas vedteken avgjort avgjørelsen bestemt bestemte bestemme besluttet beslutning beslutningen';
const ORDENE = new Set(`${VEDTAK} ${ANDRE}`.split(' ').map(flat));

/** Whether a query asks for decisions. */
export const spoerOmVedtak = (q: string): boolean =>
  q.split(/[^\p{L}]+/u).some((ord) => ORDENE.has(flat(ord)));
