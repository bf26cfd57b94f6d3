import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { brukRettinger } from '#checks/rett';
import { normalform } from '#markdown/normalform';
import { FILSLAG, filslagAv } from '#schema/filslag';
import { moetedata } from './moete.ts';
import { planlegg } from './plan.ts';
import { EMNER, faste } from './registre.ts';
import { lagSak } from './sak.ts';
import { Tilfeldig } from './tilfeldig.ts';

export interface Syntetiskvalg {
  /** The content root to write; made when it is not there. */
  mappe: string;
  /** How many saker. */
  saker: number;
  /** The same seed gives the same bytes. */
  froe: number;
  /** Nothing happens later, ISO day; without it the archive reaches past the day it is read on. */
  sisteDag?: string;
}

/**
 * Writes a whole valid content root of made-up text: five committees, registers, plain pages, meetings of eight saker.
 * People are «Medlem 12» and the like.
 * @returns the path of one sak in the middle, below the root: an example to change or to look at
 */
export function lagSyntetisk({ mappe, saker, froe, sisteDag }: Syntetiskvalg): { eksempelsak: string } {
  const t = new Tilfeldig(froe);
  for (const [sti, { data, kropp }] of Object.entries(faste())) {
    skriv(mappe, sti, kropp === undefined ? yaml(data) : framside(data, kropp));
  }
  const moeter = planlegg(
    t,
    saker,
    EMNER.map(({ id }) => id),
    sisteDag,
  );
  const kjente = new Map<string, string[]>();
  const stier: string[] = [];
  for (const moete of moeter) {
    const moetemappe = join('moeter', moete.utvalg.id, moete.dato);
    const tidligere = kjente.get(moete.utvalg.id) ?? [];
    skriv(mappe, join(moetemappe, 'moete.md'), framside(moetedata(t, moete), ''));
    for (const sak of moete.saker) {
      const { data, kropp, vedlegg } = lagSak(t, sak, tidligere.slice(-12));
      const sti = join(moetemappe, `sak-${sak.nummer.split('/')[0] ?? ''}.md`);
      skriv(mappe, sti, framside(data, kropp));
      if (vedlegg) skriv(mappe, join(moetemappe, vedlegg.fil), vedlegg.tekst);
      stier.push(sti);
    }
    kjente.set(moete.utvalg.id, [...tidligere, ...moete.saker.map((sak) => sak.nummer)]);
  }
  return { eksempelsak: stier[Math.floor(stier.length / 2)] ?? '' };
}

const yaml = (data: unknown): string => stringify(data, { lineWidth: 0 });

const framside = (data: unknown, kropp: string): string => `---\n${yaml(data)}---\n\n${kropp}`;

function skriv(mappe: string, sti: string, tekst: string): void {
  const fil = join(mappe, sti);
  mkdirSync(dirname(fil), { recursive: true });
  writeFileSync(fil, paaFastForm(sti, tekst));
}

function paaFastForm(sti: string, tekst: string): string {
  const slag = filslagAv(sti);
  const retting = slag && normalform(tekst, FILSLAG[slag].schema);
  return retting ? brukRettinger(tekst, [retting]).tekst : tekst;
}
