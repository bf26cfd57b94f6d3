import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { lesArgumenter } from '../argumenter.ts';

export const BRUK = `Bruk: npm run sjekk [-- <valg> <fil eller mappe> …]

  --rett       retter det som sikkert kan rettes, og sier hva som er rettet
  --foelg      kontrollerer på nytt hver gang en fil blir lagret; avslutt med Ctrl+C
  --merknader  viser også merknadene, som ellers bare blir talt
  --godtatt    viser også feilene som er godtatt, og hvorfor
  --json       skriver JSON, for programmer
  --github     skriver kommentarer som GitHub viser ved linjen
  --gitlab     skriver en rapport som GitLab viser ved linjen
  --help       viser denne teksten

Med en fil eller en mappe blir bare det som gjelder den, vist, også merknadene.
Slutter med 0 når det ikke er feil, 1 når det er, og 2 når kontrollen ikke kunne kjøre
eller ikke fikk skrevet alt som skulle rettes.`;

const FORMATER = ['json', 'github', 'gitlab'] as const;

/** What the command is asked to do. */
export interface Valg {
  format: (typeof FORMATER)[number] | 'tekst';
  rett: boolean;
  foelg: boolean;
  godtatt: boolean;
  merknader: boolean;
  /** Paths below the content root to tell of; empty is everything. */
  stier: string[];
}

const BRYTERE = {
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  gitlab: { type: 'boolean' },
  rett: { type: 'boolean' },
  foelg: { type: 'boolean' },
  godtatt: { type: 'boolean' },
  merknader: { type: 'boolean' },
} as const;

/** Without «--» in front, npm takes an option for its own and tells only in the environment; `json` may really be its own. */
const slukerNpm = (valg: string): boolean => valg !== 'json' && Boolean(process.env[`npm_config_${valg}`]);

/**
 * Reads the arguments.
 * @param innhold content root
 * @throws what is wrong, in Norwegian
 */
export function lesValg(innhold: string): Valg {
  const { values, positionals } = lesArgumenter(BRYTERE, BRUK);
  const { rett = false, foelg = false, godtatt = false, merknader = positionals.length > 0 } = values;
  const slukt = Object.keys(BRYTERE).find((valg) => slukerNpm(valg) && !(valg in values));
  if (slukt !== undefined)
    throw new Error(`npm tok «--${slukt}» selv. Skriv to streker foran valgene: npm run sjekk -- --${slukt}`);
  const gjoer = [
    ...FORMATER.filter((f) => values[f]),
    ...(rett ? ['rett'] : []),
    ...(foelg ? ['foelg'] : []),
  ];
  if (gjoer.length > 1)
    throw new Error(`Valgene ${gjoer.map((v) => `«--${v}»`).join(' og ')} kan ikke brukes sammen.`);
  const format = FORMATER.find((f) => values[f]) ?? 'tekst';
  return {
    format,
    rett,
    foelg,
    godtatt,
    merknader,
    stier: positionals.map((sti) => underRoten(sti, innhold)),
  };
}

function underRoten(sti: string, innhold: string): string {
  const under = relative(resolve(innhold), resolve(sti)).replaceAll('\\', '/').normalize('NFC');
  if (under === '..' || under.startsWith('../') || resolve(under) === under)
    throw new Error(`«${sti}» ligger ikke i innholdsmappen «${innhold}».`);
  if (!existsSync(sti)) throw new Error(`«${sti}» finnes ikke.`);
  return under;
}
