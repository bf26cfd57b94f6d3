import { kontroller } from '#checks/kontroll';
import { somJson, somTekst } from '#checks/rapport';
import { lesInnhold } from '#sources/innhold';
import { lesInnstillinger } from '#sources/innstillinger';
import { skrivAlt } from './utskrift.ts';

// Exit codes: 0 clean, 1 faults, 2 could not run.
try {
  const { innhold, dato } = lesInnstillinger();
  const { filer, avvik, vedlegg } = lesInnhold(innhold);
  const kontroll = kontroller(filer, avvik, dato, vedlegg);
  skrivAlt(process.argv.includes('--json') ? somJson(kontroll) : somTekst(kontroll, innhold));
  process.exitCode = kontroll.funn.some((f) => f.nivaa === 'feil') ? 1 : 0;
} catch (grunn) {
  console.error(`Kontrollen kunne ikke kjøre: ${grunn instanceof Error ? grunn.message : String(grunn)}`);
  process.exitCode = 2;
}
