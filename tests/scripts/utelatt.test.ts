import { expect, test } from 'vitest';
import { utelatteFiler } from '../../scripts/forhaandsvis/utelatt.ts';
import { DATO, minsteArkiv, MOETE } from '../checks/arkivet.ts';
import { kontroller } from '#checks/kontroll';
import { lesFil } from '#markdown/fil';
import { lestInnhold } from '#sources/innhold';
import { lesTekstregister } from '#domain/tekstregister';
import { AVTRYKK } from '../checks/registrert.ts';

test('what is left out of the preview is what cannot be read: no register, no attachment', () => {
  const filer = minsteArkiv({ [`${MOETE}/sak-2.md`]: '---\n: {\n---\n' });
  const [sti, vedlegg] = [`${MOETE}/sak-2.md`, `${MOETE}/vedlegg/ubrukt.pdf`];
  const innhold = lestInnhold(
    {
      filer,
      avvik: [
        {
          regel: 'oedelagt-vedlegg',
          fil: vedlegg,
          linje: 1,
          kolonne: 1,
          melding: 'x',
          forventet: 'x',
          tiltak: 'x',
        },
      ],
      vedlegg: new Map([[vedlegg, 1]]),
      publisert: { ...lesTekstregister(''), ...AVTRYKK },
    },
    filer.map((fil) => lesFil(fil)),
  );
  const kontroll = kontroller(innhold, DATO);
  expect(kontroll.funn.map(({ fil }) => fil)).toEqual(
    expect.arrayContaining([sti, vedlegg, 'publisert/tekster.txt']),
  );
  expect(utelatteFiler({ kontroll, filer: innhold.filer, noekler: new Map([[vedlegg, 'x']]) })).toEqual([
    sti,
  ]);
});
