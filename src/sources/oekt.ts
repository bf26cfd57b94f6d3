import { join } from 'node:path';
import { type Kontroll, kontroller } from '#checks/kontroll';
import { hoeystByte } from '#checks/for-stor-fil';
import type { Tekstfil } from '#markdown/fil';
import { lesVanligFil } from './aapning.ts';
import type { Mappe } from './files.ts';
import { lesMedLager } from './fillager.ts';
import { lesMedVedlegg, lestInnhold } from './innhold.ts';
import { lagersti } from './lager.ts';
import { lesAlle, type Lest } from './lesing.ts';
import { dekod } from './tegnsett.ts';

/** A content root kept in memory, so that checking it again reads only what has changed. */
export class Oekt {
  readonly #rot: string;
  #mappe: Mappe;
  readonly #lest = new Map<string, { tekst: string; lest: Lest }>();

  /** @throws when the root cannot be read */
  constructor(rot: string) {
    this.#rot = rot;
    this.#mappe = lesMedVedlegg(rot);
    const { filer } = this.#mappe;
    lesMedLager(filer, lagersti(rot, 'tekster')).forEach((lest, n) => {
      const fil = filer[n];
      if (fil) this.#lest.set(fil.sti, { tekst: fil.tekst, lest });
    });
  }

  /** The text files as they were read. */
  get filer(): readonly Tekstfil[] {
    return this.#mappe.filer;
  }

  /** Reads the folder again; files whose text is the same are not taken apart again. */
  lesPaaNytt(): void {
    this.#mappe = lesMedVedlegg(this.#rot);
  }

  /**
   * Reads one file that was changed where it lies.
   * @param sti path below the root
   * @returns false when that is not enough: the file is new, gone or no text any more
   */
  lesEn(sti: string): boolean {
    const nr = this.#mappe.filer.findIndex((fil) => fil.sti === sti);
    try {
      const tekst = dekod(lesVanligFil(join(this.#rot, sti), hoeystByte(sti)));
      if (nr < 0 || typeof tekst !== 'string') return false;
      this.#mappe = { ...this.#mappe, filer: this.#mappe.filer.with(nr, { sti, tekst }) };
      return true;
    } catch {
      return false;
    }
  }

  /** Runs every rule on these texts, as `kontroller`; what the folder itself has faults in comes along. */
  kontroller(dato: string, filer = this.filer): Kontroll {
    return kontroller(lestInnhold({ ...this.#mappe, filer }, this.#les(filer)), dato);
  }

  #les(filer: readonly Tekstfil[]): Lest[] {
    const nye = filer.filter(({ sti, tekst }) => this.#lest.get(sti)?.tekst !== tekst);
    lesAlle(nye).forEach((lest, n) => {
      const fil = nye[n];
      if (fil) this.#lest.set(fil.sti, { tekst: fil.tekst, lest });
    });
    return filer.flatMap(({ sti }) => this.#lest.get(sti)?.lest ?? []);
  }
}
