import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { filnoekkel } from './aapning.ts';
import { skrivHelt } from './helskriving.ts';
import { kort } from './kort.ts';
import { lagersti } from './lager.ts';

type Filavtrykk = (sti: string) => string | undefined;

/** One for each root: a session reads its folder again each time something in it changes. */
const laget = new Map<string, Filavtrykk>();

/**
 * A function that gives a short digest of the bytes of a file. It knows what it gave for the same path and key of
 * `filnoekkel` earlier, also in the last run, so that attachments are read once.
 * @param rot content root; the function takes paths below it, and gives undefined for what is no plain file there
 */
export function lagFilavtrykk(rot: string): Filavtrykk {
  const filavtrykk = laget.get(rot) ?? lag(rot);
  laget.set(rot, filavtrykk);
  return filavtrykk;
}

function lag(rot: string): Filavtrykk {
  const lager = lagersti(rot, 'filavtrykk');
  const brukt: Record<string, string> = {};
  let kjente: Record<string, string> | undefined;
  let venter = false;
  return (sti) => {
    const fil = resolve(rot, sti);
    const stat = lstatSync(fil, { throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    kjente ??= lest(lager);
    const noekkel = `${sti} ${filnoekkel(fil)}`;
    const kjent = brukt[noekkel] ?? kjente[noekkel];
    if (kjent === undefined && !venter) {
      venter = true;
      // Once for all the files of a check, when it is done.
      setImmediate(() => {
        venter = false;
        skriv(lager, brukt);
      });
    }
    return (brukt[noekkel] ??= kjent ?? kort(readFileSync(fil)));
  };
}

/** A missing or broken store is an empty one. */
function lest(lager: string): Record<string, string> {
  try {
    return { ...(JSON.parse(readFileSync(lager, 'utf8')) as Record<string, string>) };
  } catch {
    return {};
  }
}

/** A store that cannot be written costs the next run time, and this one nothing. */
function skriv(lager: string, brukt: Readonly<Record<string, string>>): void {
  try {
    mkdirSync(dirname(lager), { recursive: true });
    skrivHelt(lager, JSON.stringify(brukt));
  } catch {
    return;
  }
}
