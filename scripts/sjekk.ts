import { isAbsolute, relative, resolve } from 'node:path';
import { type Kontroll, kontroller } from '#checks/kontroll';
import { somJson, somTekst } from '#checks/rapport';
import { somGithub } from '#checks/rapport-github';
import { somGitlab } from '#checks/rapport-gitlab';
import { erBlant, utdrag } from '#checks/utdrag';
import { lesInnhold } from '#sources/innhold';
import { lesInnstillinger } from '#sources/innstillinger';
import { kort } from '#sources/kort';
import { feilTekst } from './feiltekst.ts';
import { foelg } from './sjekk/foelge.ts';
import { rettInnhold } from './sjekk/rette.ts';
import { lesValg, type Valg } from './sjekk/valg.ts';
import { skrivAlt } from './utskrift.ts';

/** The content root as paths in a report begin: relative where it lies in the repository. */
function rotenIRapporten(innhold: string): string {
  const fra = relative(process.cwd(), resolve(innhold)).replaceAll('\\', '/');
  return fra.startsWith('..') || isAbsolute(fra) ? innhold : fra || '.';
}

function rapport(kontroll: Kontroll, rot: string, valg: Valg): string {
  const { format } = valg;
  if (format === 'json') return somJson(kontroll, rot);
  if (format === 'github') return somGithub(kontroll, rot);
  return format === 'gitlab' ? somGitlab(kontroll, rot, kort) : somTekst(kontroll, rot, valg);
}

// Exit codes: 0 clean, 1 faults, 2 could not run, or could not write a repair.
try {
  const { innhold, dato } = lesInnstillinger();
  const valg = lesValg(innhold);
  const rot = rotenIRapporten(innhold);
  if (valg.foelg)
    await foelg(innhold, dato, (kontroll) => skrivAlt(rapport(utdrag(kontroll, valg.stier), rot, valg)));
  else {
    const { kontroll: hele, uskrevne } = valg.rett
      ? rettInnhold(innhold, dato, (sti) => erBlant(sti, valg.stier), rot)
      : { kontroll: kontroller(lesInnhold(innhold), dato), uskrevne: 0 };
    const kontroll = utdrag(hele, valg.stier);
    skrivAlt(rapport(kontroll, rot, valg));
    const harFeil = kontroll.funn.some((f) => f.nivaa === 'feil');
    process.exitCode = uskrevne > 0 ? 2 : harFeil ? 1 : 0;
  }
} catch (grunn) {
  console.error(`Kontrollen kunne ikke kjøre: ${feilTekst(grunn)}`);
  process.exitCode = 2;
}
