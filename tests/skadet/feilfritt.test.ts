import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { delFramside, lesYamlfil } from '#markdown/frontmatter';
import { KJENTE_OVERSKRIFTER, tydOverskrift } from '#markdown/overskrifter';
import { filslagAv } from '#schema/filslag';
import { lesMappe } from '#sources/files';
import { TYPER } from '#sources/vedleggssjekk/typer';
import { sjekkMappe } from '../checks/arkivet.ts';
import { ROT } from '../oppsett/kjoer.ts';
import { alleObjekter } from '../schema/gang.ts';
import { brukteFelter } from './brukte-felter.ts';

const FEILFRITT = join(ROT, 'tests/fixtures/feilfritt');

describe('what is right is met with silence', () => {
  test.each(['tests/fixtures/feilfritt', 'tests/fixtures/eksempelraad', 'content'])('%s', (mappe) => {
    const { funn } = sjekkMappe(join(ROT, mappe));
    expect(funn.filter((f) => mappe.endsWith('feilfritt') || f.nivaa !== 'merknad')).toEqual([]);
  });
});

describe('the archive without faults', () => {
  const { filer, vedlegg } = lesMappe(FEILFRITT);

  test('has every key of every schema', () => {
    const brukte = brukteFelter(
      filer.flatMap(({ sti, tekst }) => {
        const slag = filslagAv(sti);
        const { data } = sti.endsWith('.yaml') ? lesYamlfil(tekst) : delFramside(tekst);
        return slag ? [{ slag, data }] : [];
      }),
    );
    const ubrukte = alleObjekter().flatMap(({ sti, felt }) =>
      Object.entries(felt).flatMap(([navn, schema]) => (brukte.has(schema) ? [] : [`${sti}.${navn}`])),
    );
    expect(ubrukte).toEqual([]);
  });

  test('has every kind of section', () => {
    const overskrifter = filer.flatMap(({ tekst }) => [...tekst.matchAll(/^## (.+)$/gmu)]);
    const slag = (tittel: string): string => tydOverskrift(tittel).slag;
    const funnet = new Set(overskrifter.map(([, tittel = '']) => slag(tittel)));
    // The table of earlier decisions is made by the archive; typed by hand it is a fault.
    const ventet = new Set(KJENTE_OVERSKRIFTER.map(slag).filter((s) => s !== 'tidligereVedtak'));
    expect([...ventet].filter((s) => !funnet.has(s))).toEqual([]);
    expect(funnet).toContain('annet');
  });

  test('has an attachment of every way to build one', () => {
    const bygninger = new Set(
      [...vedlegg.keys()].map((sti) => TYPER.get(sti.split('.').at(-1) ?? '')?.bygning),
    );
    expect(bygninger).toEqual(new Set([...TYPER.values()].map((type) => type.bygning)));
  });
});
