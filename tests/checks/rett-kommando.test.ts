import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { skrivPaaNytt } from '#sources/skriving';
import { GATETID, ROT } from '../oppsett/kjoer.ts';
import { DATO, minsteArkiv, MOETE, sak } from './arkivet.ts';

vi.setConfig({ testTimeout: GATETID });

const SAK = `${MOETE}/sak-1.md`;

/** An archive of its own on disk. */
function paaDisk(navn: string, endringer: Record<string, string>): string {
  const rot = join(ROT, '.cache/test', navn);
  rmSync(rot, { recursive: true, force: true });
  for (const { sti, tekst } of minsteArkiv(endringer)) {
    mkdirSync(dirname(join(rot, sti)), { recursive: true });
    writeFileSync(join(rot, sti), tekst);
  }
  return rot;
}

const valg = (rot: string) => ({
  cwd: ROT,
  env: { ...process.env, SAKSGANG_INNHOLD: rot, SAKSGANG_DATO: DATO },
  encoding: 'utf8' as const,
});
const SKRIPT = join(ROT, 'scripts/sjekk.ts');

test('--rett writes what is right, tells of it, and has nothing more to do', () => {
  const rot = paaDisk('rett', { [SAK]: sak('1/30', 'utfall: drøftet\r\nspraak: nn\n', 'Tekst  \n') });
  const rett = () => spawnSync(process.execPath, [SKRIPT, '--rett'], valg(rot));
  const forste = rett();
  expect(forste.stdout).toContain('/sak-1.md:4  rettet  skjema\n    utfall: drøftet\n  → utfall: droeftet\n');
  expect(forste.stdout).toContain('1 retting i 1 fil.');
  expect(forste.status).toBe(0);
  const etter = sak('1/30', 'utfall: droeftet\nspraak: nn\n', 'Tekst  \n');
  expect(readFileSync(join(rot, SAK), 'utf8')).toBe(etter);
  expect(rett().stdout).toContain('0 rettinger i 0 filer.');
  expect(readdirSync(dirname(join(rot, SAK)))).toEqual(['moete.md', 'sak-1.md']);
});

test('where only the spaces of a line change, they are shown', () => {
  const rot = paaDisk('rett-mellomrom', {
    [SAK]: sak('1/30', 'merknader:\n\t- En\n'),
    [`${MOETE}/sak-2.md`]: sak('2/30', 'sammendrag:\u00a0To ord\n'),
  });
  const { stdout } = spawnSync(process.execPath, [SKRIPT, '--rett'], valg(rot));
  expect(stdout).toContain('/sak-1.md:5  rettet  syntaks\n    ⇥-·En\n  → ··-·En\n');
  expect(stdout).toContain('/sak-2.md:4  rettet  syntaks\n    sammendrag:⍽To·ord\n  → sammendrag:·To·ord\n');
});

test.each(['', '\ufeff'])('a file keeps its line ends and what it begins with: %j', (bom) => {
  const crlf = (felt: string): string => bom + sak('1/30', felt, 'Tekst\n').replaceAll('\n', '\r\n');
  const rot = paaDisk('linjeskift', { [SAK]: crlf('utfall: drøftet\n') });
  expect(spawnSync(process.execPath, [SKRIPT, '--rett'], valg(rot)).stdout).toContain('1 retting i 1 fil.');
  expect(readFileSync(join(rot, SAK), 'utf8')).toBe(crlf('utfall: droeftet\n'));
});

test('a file that cannot be written is told of, and the others are written', () => {
  const to = `${MOETE}/sak-2.md`;
  const rot = paaDisk('uskrivbar', {
    [SAK]: sak('1/30', 'utfall: drøftet\n'),
    [to]: '---\ntittel: A\nsaksnummer: 2/30\n---\n',
  });
  // Something stands already where the new file would be made: not even one who may do all can write it then.
  const sperre = `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(join(rot, MOETE, '.sak-1.md.'))} + process.pid, '');`;
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(sperre)}`, SKRIPT, '--rett'],
    valg(rot),
  );
  expect(stdout).toMatch(/sak-1\.md {2}ikke rettet\n {4}\S.*sak-1\.md kan ikke lages/u);
  expect(stdout).toContain(
    '/sak-2.md:2  rettet  normalform\n    Feltene er satt i fast rekkefølge og form.\n',
  );
  expect(stdout).toContain('1 retting i 1 fil.');
  expect(stdout).toContain('har «drøftet»');
  expect(readFileSync(join(rot, to), 'utf8')).toBe(sak('2/30').replace('Sak 2/30', 'A'));
  expect(status).toBe(2);
});

test('a file that was saved since it was read, or that is a link, is never written', () => {
  const rot = paaDisk('skriving', { [SAK]: 'ny\n' });
  expect(() => {
    skrivPaaNytt(rot, SAK, 'gammel\n', 'rettet\n');
  }).toThrow('er endret mens kontrollen kjørte');
  const lenke = `${MOETE}/sak-2.md`;
  symlinkSync(join(rot, SAK), join(rot, lenke));
  symlinkSync(join(rot, 'moeter'), join(rot, 'snarvei'));
  for (const sti of [lenke, SAK.replace('moeter', 'snarvei')])
    expect(() => {
      skrivPaaNytt(rot, sti, 'ny\n', 'rettet\n');
    }).toThrow('snarvei');
  expect(readFileSync(join(rot, SAK), 'utf8')).toBe('ny\n');
  expect(lstatSync(join(rot, lenke)).isSymbolicLink()).toBe(true);
  expect(readdirSync(dirname(join(rot, SAK))).filter((navn) => navn.startsWith('.'))).toEqual([]);
});

test('--foelg answers a change, and ends when it is told to', async () => {
  const rot = paaDisk('foelg', {});
  const barn = spawn(process.execPath, [SKRIPT, '--foelg'], valg(rot));
  let ut = '';
  barn.stdout.setEncoding('utf8').on('data', (bit: string) => (ut += bit));
  const svar = async (nr: number): Promise<string> => {
    while (ut.split('Kontrollert på ').length <= nr) await once(barn.stdout, 'data');
    return ut.split('Kontrollert på ')[nr - 1] ?? '';
  };
  expect(await svar(1)).toContain(' 0 feil,');
  writeFileSync(join(rot, SAK), sak('1/30', 'titel: A\n'));
  expect(await svar(2)).toContain('Mente du «tittel»?');
  writeFileSync(join(rot, MOETE, 'sak-2.md'), sak('2/30'));
  writeFileSync(join(rot, SAK), sak('1/30'));
  expect(await svar(3)).toContain(' 0 feil,');
  barn.kill('SIGINT');
  expect(await once(barn, 'close')).toEqual([0, null]);
});
