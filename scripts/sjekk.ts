import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve } from 'node:path';
import { type Kontroll, kontroller } from '#checks/kontroll';
import { somJson, somTekst } from '#checks/rapport';
import { somGithub } from '#checks/rapport-github';
import { somGitlab } from '#checks/rapport-gitlab';
import { utdrag } from '#checks/utdrag';
import { lesInnhold } from '#sources/innhold';
import { lesInnstillinger } from '#sources/innstillinger';
import { lesValg, type Valg } from './sjekk/valg.ts';
import { skrivAlt } from './utskrift.ts';

const avtrykk = (tekst: string): string => createHash('sha256').update(tekst).digest('hex').slice(0, 32);

/** The content root as paths in a report begin: relative where it lies in the repository. */
function rotenIRapporten(innhold: string): string {
  const fra = relative(process.cwd(), resolve(innhold)).replaceAll('\\', '/');
  return fra.startsWith('..') || isAbsolute(fra) ? innhold : fra || '.';
}

function rapport(kontroll: Kontroll, rot: string, { format, godtatt }: Valg): string {
  if (format === 'json') return somJson(kontroll);
  if (format === 'github') return somGithub(kontroll, rot);
  return format === 'gitlab' ? somGitlab(kontroll, rot, avtrykk) : somTekst(kontroll, rot, godtatt);
}

// Exit codes: 0 clean, 1 faults, 2 could not run.
try {
  const { innhold, dato } = lesInnstillinger();
  const valg = lesValg(innhold);
  const { filer, avvik, vedlegg, publisert } = lesInnhold(innhold);
  const hele = kontroller(filer, avvik, dato, vedlegg, undefined, publisert);
  const kontroll = valg.stier.length > 0 ? utdrag(hele, valg.stier) : hele;
  skrivAlt(rapport(kontroll, rotenIRapporten(innhold), valg));
  process.exitCode = kontroll.funn.some((f) => f.nivaa === 'feil') ? 1 : 0;
} catch (grunn) {
  console.error(`Kontrollen kunne ikke kjøre: ${grunn instanceof Error ? grunn.message : String(grunn)}`);
  process.exitCode = 2;
}
