import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REGLER } from '#checks/index';
import type { Funn, Kontroll } from '#checks/kontroll';
import { somTekst } from '#checks/rapport';
import type { Regel } from '#checks/regel';
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

const fasit = (id: string): string => join(ROT, 'tests/expected/regler', `${id}.txt`);

/** The check of the fixture of a rule that is not there: it does not run, and what upholds it says nothing. */
function utenRegel({ id, sjekk }: Regel): Kontroll {
  const { filer, ...resten } = lesAlt(fikstur(id));
  const regler = REGLER.filter((regel) => regel.id !== id);
  const avvik = resten.avvik.filter(({ regel }) => regel !== id);
  const kontroll = sjekkTekster(filer, { ...resten, avvik, form: true, regler });
  return sjekk ? kontroll : { ...kontroll, funn: kontroll.funn.filter(({ regel }) => regel !== id) };
}

describe.each(REGLER)('regel $id', (regel) => {
  const { id, kanGodtas } = regel;
  const kontroll = sjekkMappe(fikstur(id));

  test('its fixture breaks this rule, once, and no other', async () => {
    expect(kontroll.funn.map((f) => f.regel)).toEqual([id]);
    await expect(somTekst(kontroll, 'content')).toMatchFileSnapshot(fasit(id));
  });

  test('without the rule its fixture fails its test', () => {
    const golden = readFileSync(fasit(id), 'utf8');
    expect(golden).toMatch(new RegExp(`^content/.*  ${id}$`, 'mu'));
    expect(somTekst(utenRegel(regel), 'content')).not.toBe(golden);
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

// There is no function to take out of the list: the rule names the file that finds the fault.
test.each(REGLER.filter(({ sjekk }) => !sjekk))('the file that upholds $id knows it', ({ id }) => {
  const regelfil = readFileSync(join(ROT, 'src/checks', `${id}.ts`), 'utf8');
  const filer = [...regelfil.matchAll(/`([\w/-]+\.ts)`/gu)].map(([, fil = '']) =>
    join(ROT, 'src', fil.includes('/') ? fil : join('checks', fil)),
  );
  expect(filer.filter((fil) => readFileSync(fil, 'utf8').includes(`'${id}'`))).not.toEqual([]);
});
