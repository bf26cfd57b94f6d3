import { expect, it } from 'vitest';
import { lesFakta } from '#search/tabell/fakta';

const merke = (navn: string, verdi: string): string =>
  `<span data-soek="${navn}" data-verdi="${verdi}"></span>`;

it('reads every value of each fact, as readers see it', () => {
  const html = `<div hidden>${merke('type', 'Saksgang')}${merke('utvalg', 'NUFA')}${merke('utvalg', 'R&#38;D &#34;x&#34;')}</div>`;
  expect(lesFakta(html)).toEqual({ type: ['Saksgang'], utvalg: ['NUFA', 'R&D "x"'] });
});

it('reads nothing of what it does not know', () => {
  expect(lesFakta(merke('farge', 'blå') + '<span data-verdi="x"></span>')).toEqual({});
});
