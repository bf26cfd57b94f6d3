import { z } from 'zod';

/** What an audit said: what it found, one line each, or why nobody knows. */
export type Revisjonsdom = { svarte: true; funn: string[] } | { svarte: false; grunn: string };

const SVAKHETER = z.object({
  auditReportVersion: z.number(),
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
});
const PAKKER = z.array(z.object({ name: z.string(), version: z.string() }));
const SIGNATURER = z.object({ invalid: PAKKER, missing: PAKKER });
const FEIL = z.union([
  z.object({ error: z.object({ summary: z.string().min(1) }) }).transform(({ error }) => error.summary),
  z.object({ message: z.string().min(1) }).transform(({ message }) => message),
]);

/** Reads what `npm audit --json` printed. Only a whole report is an answer; an error, or nothing, is not. */
export function lesRevisjon(utskrift: string): Revisjonsdom {
  const svar = somJson(utskrift);
  const rapport = SVAKHETER.safeParse(svar);
  if (!rapport.success) return utenSvar(svar);
  const funn = Object.entries(rapport.data.vulnerabilities).map(
    ([navn, { severity, range }]) => `${navn} ${range}: ${GRADER[severity] ?? severity}`,
  );
  return { svarte: true, funn };
}

/** Reads what `npm audit signatures --json` printed. */
export function lesSignaturer(utskrift: string): Revisjonsdom {
  const svar = somJson(utskrift);
  const rapport = SIGNATURER.safeParse(svar);
  if (!rapport.success) return utenSvar(svar);
  const { invalid, missing } = rapport.data;
  return {
    svarte: true,
    funn: [
      ...invalid.map(({ name, version }) => `${name} ${version}: feil signatur`),
      ...missing.map(({ name, version }) => `${name} ${version}: mangler signatur`),
    ],
  };
}

const GRADER: Readonly<Record<string, string>> = {
  info: 'til opplysning',
  low: 'lite alvorlig',
  moderate: 'middels alvorlig',
  high: 'alvorlig',
  critical: 'kritisk',
};

function utenSvar(svar: unknown): Revisjonsdom {
  const feil = FEIL.safeParse(svar);
  return { svarte: false, grunn: feil.success ? `(${feil.data})` : '(Svaret kan ikke leses.)' };
}

function somJson(utskrift: string): unknown {
  try {
    return JSON.parse(utskrift);
  } catch {
    return undefined;
  }
}
