import {
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Kontroll, kontroller } from '#checks/kontroll';
import type { Nivaa } from '#schema/avvik';
import { lesInnhold } from '#sources/innhold';
import { lagersti } from '#sources/lager';
import { ROT } from '../oppsett/kjoer.ts';

const FEILFRITT = join(ROT, 'tests/fixtures/feilfritt');
const SKADET = join(ROT, 'tests/fixtures/skadet');
/** After the published meetings of the archive, before those that are not. */
const DATO = '2030-06-01T12:00';

/** A verdict as a reader of the report meets it. */
export interface Dom {
  regel: string;
  nivaa: Nivaa;
  fil: string;
  linje: number;
  kolonne: number;
  /** The characters that stand at the place; absent where the fault is of the whole file. */
  staar?: string;
}

/** One bad archive: the one without faults, with some files put in or taken out. */
export interface Skade {
  navn: string;
  /** Puts the damage into a copy of the archive without faults. */
  skad: (rot: string) => void;
  ventet: readonly Dom[];
}

/** A case as `ventet.yaml` tells it: where in the archive each damaged file goes, what is taken out, and every verdict. */
interface Oppfoering {
  navn: string;
  filer?: Record<string, string>;
  bort?: string[];
  ventet: Dom[];
}

/** The groups of bad files, which are folders. */
export const GRUPPER = readdirSync(SKADET).toSorted();

/** The cases of a group. */
export function skaderI(gruppe: string): Skade[] {
  const mappe = join(SKADET, gruppe);
  const liste = parse(readFileSync(join(mappe, 'ventet.yaml'), 'utf8')) as Oppfoering[];
  return liste.map(({ navn, filer = {}, bort = [], ventet }) => ({
    navn,
    ventet,
    skad: (rot) => {
      for (const sti of bort) rmSync(join(rot, sti), { recursive: true });
      for (const [sti, fra] of Object.entries(filer)) {
        mkdirSync(dirname(join(rot, sti)), { recursive: true });
        copyFileSync(join(mappe, fra), join(rot, sti));
      }
    },
  }));
}

/** The files that lie in a group, and those that its cases use. */
export function filerI(gruppe: string): { ligger: string[]; brukt: string[] } {
  const mappe = join(SKADET, gruppe);
  const liste = parse(readFileSync(join(mappe, 'ventet.yaml'), 'utf8')) as Oppfoering[];
  return {
    ligger: readdirSync(mappe)
      .filter((navn) => navn !== 'ventet.yaml')
      .toSorted(),
    brukt: [...new Set(liste.flatMap(({ filer = {} }) => Object.values(filer)))].toSorted(),
  };
}

/** Makes a folder like another, and leaves what is like already: the stores know an attachment by the time it was changed. */
function gjenopprett(fra: string, til: string): void {
  mkdirSync(til, { recursive: true });
  const riktige = new Set(readdirSync(fra));
  for (const navn of readdirSync(til))
    if (!riktige.has(navn)) rmSync(join(til, navn), { recursive: true, force: true });
  for (const navn of riktige) {
    const [kilde, maal] = [join(fra, navn), join(til, navn)];
    const [vil, har] = [lstatSync(kilde), lstatSync(maal, { throwIfNoEntry: false })];
    if (har && har.isDirectory() !== vil.isDirectory()) rmSync(maal, { recursive: true });
    if (vil.isDirectory()) gjenopprett(kilde, maal);
    else if (!har?.isFile() || har.size !== vil.size || har.mtimeMs !== vil.mtimeMs) {
      rmSync(maal, { force: true });
      cpSync(kilde, maal, { preserveTimestamps: true });
    }
  }
}

/** A folder where one archive after another is read as the command does it, with its stores. */
export class Proevebenk {
  readonly #over = mkdtempSync(join(tmpdir(), 'saksgang-skadet-'));
  readonly rot = join(this.#over, 'innhold');

  /** Reads a fresh copy of the archive with the damage done to it, and runs every rule. */
  kontroller({ skad }: Pick<Skade, 'skad'>): Kontroll {
    gjenopprett(FEILFRITT, this.rot);
    skad(this.rot);
    return kontroller(lesInnhold(this.rot), DATO);
  }

  /** What stands at a place in the archive read last, in the file's own characters. */
  staarVed({ fil, linje, kolonne }: Dom, lengde: number): string {
    const tekst = readFileSync(join(this.rot, fil), 'utf8').replace(/^\uFEFF/u, '');
    const linjer = tekst
      .replaceAll('\r\n', '\n')
      .split('\n')
      .slice(linje - 1)
      .join('\n');
    return linjer.slice(kolonne - 1, kolonne - 1 + lengde);
  }

  rydd(): void {
    rmSync(this.#over, { recursive: true, force: true });
    for (const lager of ['tekster', 'vedleggskontroll', 'vedleggsord'] as const)
      rmSync(lagersti(this.rot, lager), { recursive: true, force: true });
  }
}
