import { tidspunktTekst } from '#datotekst';
import { antall } from '#ordform';
import type { Funn } from './kontroll.ts';
import type { Plan, Planrad } from './plan.ts';
import { skjult } from './skjult.ts';

const HVA: Record<Planrad['hva'], string> = {
  moete: 'dato og sted',
  innkalling: 'innkallingen',
  referat: 'referatet',
  vedlegg: 'vedlegg',
};

function hvaTekst({ hva, navn, fil }: Planrad): string {
  if (hva === 'vedlegg') return navn ?? HVA.vedlegg;
  if (fil.endsWith('/moete.md')) return HVA[hva];
  const sak = navn ? `sak ${navn}` : 'sak uten nummer';
  return hva === 'referat' ? `${sak}, referatet` : sak;
}

/** More faults than this are counted; the check itself lists them all. */
const FLEST_NAA = 20;

const linjeFor = ({ fil, linje, kolonne, regel, melding }: Funn): string =>
  `${fil}:${linje}:${kolonne}  ${regel}  ${melding}`;

const hindringer = ({ hindres }: Planrad): string[] => hindres.map((f) => `    stoppes av: ${linjeFor(f)}`);

function tabell(rader: readonly Planrad[], foerste: (rad: Planrad) => string): string[] {
  const celler = rader.map((rad) => [foerste(rad), hvaTekst(rad), rad.fil] as const);
  const bredde = (n: 0 | 1): number => Math.max(0, ...celler.map((rad) => rad[n].length));
  return celler.flatMap(([naar, hva, fil], n) => {
    const rad = rader[n];
    const linje = [naar.padEnd(bredde(0)), hva.padEnd(bredde(1)), fil].filter(Boolean).join('  ');
    return [linje, ...(rad ? hindringer(rad) : [])];
  });
}

/** The plan as a table for the secretariat, in order of time. */
export function planSomTekst(plan: Plan): string {
  const { rader, naa, uleste, ukjente } = skjult(plan);
  const medDato = rader.filter(({ naar }) => naar !== undefined);
  const utkast = rader.filter(({ naar }) => naar === undefined);
  const hindret = rader.filter(({ hindres }) => hindres.length > 0).length;
  return [
    ...(medDato.length > 0
      ? ['Blir offentlig:', ...tabell(medDato, ({ naar }) => tidspunktTekst(naar ?? '')), '']
      : ['Ingenting har en dato for å bli offentlig.', '']),
    ...(utkast.length > 0 ? ['Utkast uten dato:', ...tabell(utkast, () => ''), ''] : []),
    ...(uleste.length > 0
      ? ['Kan ikke leses, og blir ikke med før det er rettet:', ...uleste.map(linjeFor), '']
      : []),
    ...(ukjente.length > 0
      ? ['Når dette blir offentlig, er ikke kjent før moete.md i mappen kan leses:', ...ukjente, '']
      : []),
    ...(naa.length > 0
      ? [
          `${antall(naa.length, 'feil', 'feil')} stopper all publisering nå:`,
          ...naa.slice(0, FLEST_NAA).map(linjeFor),
          ...(naa.length > FLEST_NAA ? [`og ${naa.length - FLEST_NAA} til.`] : []),
          'Kjør npm run sjekk for å se hva som skal rettes.',
          '',
        ]
      : []),
    ...(hindret > 0
      ? [`${antall(hindret, 'linje', 'linjer')} over stoppes av feil. Rett dem før tiden er inne.`]
      : []),
    'Klokken publiserer ikke alene: Nettstedet må bygges på nytt etter hvert tidspunkt (npm run bygg).',
    '',
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/** The same for programs. */
export const planSomJson = (plan: Plan): string => `${JSON.stringify(skjult(plan), null, 2)}\n`;
