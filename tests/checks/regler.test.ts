import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REGLER } from '#checks/index';
import type { Funn } from '#checks/kontroll';
import { somTekst } from '#checks/rapport';
import type { Tekstfil } from '#markdown/fil';
import { ROT } from '../oppsett/kjoer.ts';
import { lesAlt, sjekkMappe, sjekkTekster } from './arkivet.ts';

const fikstur = (id: string): string => join(ROT, 'tests/fixtures/regler', id);

/** The archive with one exception written into one file. */
function medGodta(filer: readonly Tekstfil[], { fil, regel }: Funn, gjelder?: string): Tekstfil[] {
  const rad = `  - regel: ${regel}\n${gjelder ? `    gjelder: ${JSON.stringify(gjelder)}\n` : ''}    grunn: Prøve.\n`;
  const med = (tekst: string): string =>
    tekst.includes('\ngodta:\n')
      ? tekst.replace('\ngodta:\n', `\ngodta:\n${rad}`)
      : tekst.replace('\n---\n', `\ngodta:\n${rad}---\n`);
  return filer.map((f) => (f.sti === fil ? { ...f, tekst: med(f.tekst) } : f));
}

describe.each(REGLER)('regel $id', ({ id, kanGodtas, sjekk }) => {
  const kontroll = sjekkMappe(fikstur(id));

  test('its fixture breaks this rule, once, and no other', async () => {
    expect(kontroll.funn.map((f) => f.regel)).toEqual([id]);
    await expect(somTekst(kontroll, 'content')).toMatchFileSnapshot(
      join(ROT, 'tests/expected/regler', `${id}.txt`),
    );
  });

  // Of the others it is reading that finds the fault; there is nothing to take out.
  test.runIf(sjekk)('without the rule its fixture has no such fault', () => {
    const regler = REGLER.filter((regel) => regel.id !== id);
    const { filer, ...resten } = lesAlt(fikstur(id));
    const uten = sjekkTekster(filer, { ...resten, form: true, regler });
    const denne = ({ regel }: { regel: string }): boolean => regel === id;
    expect(uten.funn.filter(denne)).toHaveLength(resten.avvik.filter(denne).length);
  });

  test('the message says what was found, what was expected and what to do', () => {
    const [funn] = kontroll.funn;
    expect(funn?.melding).toMatch(/\.$/);
    expect(funn?.forventet).toBeTruthy();
    expect(funn?.tiltak).toMatch(/[.?]$/);
    if (funn?.gjelder) expect(funn.melding).toContain(`«${funn.gjelder}»`);
  });

  test(kanGodtas ? 'godta passes over it, with and without gjelder' : 'godta does not pass over it', () => {
    const [funn] = kontroll.funn;
    const { filer, ...resten } = lesAlt(fikstur(id));
    for (const gjelder of [undefined, funn?.gjelder]) {
      const etter = sjekkTekster(funn ? medGodta(filer, funn, gjelder) : [], { ...resten, form: !kanGodtas });
      if (kanGodtas) {
        expect(etter.funn).toEqual([]);
        expect(etter.godtatt.map((g) => g.avvik.regel)).toEqual([id]);
      } else {
        expect(etter.godtatt).toEqual([]);
        expect(etter.funn.map((f) => f.regel)).toContain(id);
      }
    }
  });
});
