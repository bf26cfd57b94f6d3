import { expect, it } from 'vitest';
import { spoerOmVedtak } from '#search/spoerring/vedtaksord';

it.each(['hva ble vedtatt om kunstig intelligens?', 'Vedtak: EHDS', 'hva er bestemt om EHDS', 'vedtaket'])(
  '«%s» asks for decisions',
  (q) => expect(spoerOmVedtak(q)).toBe(true),
);

it.each(['EHDS', 'bestemmelser om samtykke', 'vedtaksmal', ''])('«%s» does not', (q) =>
  expect(spoerOmVedtak(q)).toBe(false),
);
