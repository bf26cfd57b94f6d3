import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kontroller } from '#checks/kontroll';
import { somTekst } from '#checks/rapport';
import type { AlleFiler } from '#markdown/fil';
import { lesInnhold } from '#sources/innhold';
import { ROT } from '../oppsett/kjoer.ts';

const DATO = '2026-11-20';
const innhold = lesInnhold('content');
const utenAlleGodta = { ...innhold, filer: innhold.filer.map(utenGodta) };

/** The file as if it accepted nothing; its text is kept, so that places stay. */
function utenGodta(fil: AlleFiler): AlleFiler {
  if (!('godta' in fil.data)) return fil;
  const { godta: _, ...data } = fil.data;
  return { ...fil, data } as AlleFiler;
}

test('the archive is clean: what it accepts is all that is wrong with it', () => {
  const { funn, godtatt } = kontroller(innhold, DATO);
  expect(funn.filter(({ nivaa }) => nivaa !== 'merknad')).toEqual([]);
  const uten = kontroller(utenAlleGodta, DATO);
  expect(uten.godtatt).toEqual([]);
  expect(uten.funn).toHaveLength(funn.length + godtatt.length);
});

test('what the check says of the originals when nothing is accepted', async () => {
  const uten = kontroller(utenAlleGodta, DATO);
  await expect(somTekst(uten, 'content')).toMatchFileSnapshot(
    join(ROT, 'tests/expected/sjekk-uten-godta.txt'),
  );
});
