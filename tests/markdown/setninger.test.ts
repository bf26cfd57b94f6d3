import { expect, it } from 'vitest';
import { delSetninger } from '#markdown/setninger';

const delt = (tekst: string) => delSetninger(tekst).map((s) => tekst.slice(s.fra, s.til).trim());

it.each([
  ['Se sak 14/24. NUIT vedtok dette.', ['Se sak 14/24.', 'NUIT vedtok dette.']],
  ['Se nr. 14/24 i lista. Ny setning.', ['Se nr. 14/24 i lista.', 'Ny setning.']],
  ['Møtet var 13. februar 2025. Ny setning.', ['Møtet var 13. februar 2025.', 'Ny setning.']],
  ['Møtet 17. – 18. oktober. Ny setning.', ['Møtet 17. – 18. oktober.', 'Ny setning.']],
  ['Flere tiltak, f.eks. NUFA sak 4/25. Slutt.', ['Flere tiltak, f.eks. NUFA sak 4/25.', 'Slutt.']],
  ['Start kl. 10. Slutt.', ['Start kl. 10.', 'Slutt.']],
  ['En linje\nog en til. Slutt.', ['En linje\nog en til.', 'Slutt.']],
])('parts «%s»', (tekst, ventet) => {
  expect(delt(tekst)).toEqual(ventet);
});
