import { lagPlan } from '#checks/plan';
import { planSomJson, planSomTekst } from '#checks/planrapport';
import { lesInnhold } from '#sources/innhold';
import { lesInnstillinger } from '#sources/innstillinger';
import { lesArgumenter } from './argumenter.ts';
import { feilTekst } from './feiltekst.ts';
import { skrivAlt } from './utskrift.ts';

const BRUK = `Bruk: npm run plan [-- --json]
Viser hva som blir offentlig når, hva som er utkast uten dato, og hvilke feil som vil stoppe det.
  --json  for programmer (npm run -s plan -- --json)`;

// Exit codes: 0 nothing stops it, 1 faults stop something, 2 could not run.
try {
  const { values } = lesArgumenter({ json: { type: 'boolean' } }, BRUK);
  const { innhold, dato } = lesInnstillinger();
  const plan = lagPlan(lesInnhold(innhold), dato);
  skrivAlt(values.json ? planSomJson(plan) : planSomTekst(plan));
  process.exitCode = plan.naa.length > 0 || plan.rader.some(({ hindres }) => hindres.length > 0) ? 1 : 0;
} catch (grunn) {
  console.error(`Planen kunne ikke lages: ${feilTekst(grunn)}`);
  process.exitCode = 2;
}
