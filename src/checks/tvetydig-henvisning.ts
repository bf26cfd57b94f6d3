import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A number without committee: every committee has its own series, so 9/25 alone is never one sak (SPEC §4). */
export const tvetydigHenvisning: Regel = {
  id: 'tvetydig-henvisning',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Henvisninger sier hvilket utvalg saken hører til',
  sjekk: ({ koblinger, fil }: Grunnlag) => [
    ...koblinger
      .filter((k) => k.slag === 'uten-utvalg')
      .map((k) => ({
        regel: 'tvetydig-henvisning',
        fil: k.fil,
        ...sted(fil(k.fil), k.sti),
        melding: `Henvisningen «${k.skrevet}» sier ikke hvilket utvalg saken hører til.`,
        forventet: 'utvalg og nummer: nuit 9/25',
        tiltak: k.kandidater.length
          ? `Velg en av disse: ${k.kandidater.join(', ')}.`
          : 'Skriv utvalget foran nummeret. Er utvalget utledet, skriv hva det bygger på i utledet.',
        gjelder: k.skrevet,
      })),
    ...koblinger
      .filter((k) => k.slag === 'delt-navn')
      .map((k) => ({
        regel: 'tvetydig-henvisning',
        fil: k.fil,
        ...sted(fil(k.fil), k.sti),
        melding: `Utvalget heter «${k.skrevet}», men det gjør et annet utvalg også.`,
        forventet: `et navn som ikke står i ${k.kandidater.join()}`,
        tiltak: 'Ta navnet bort fra ett av utvalgene, så henvisninger bare kan mene ett.',
        gjelder: k.skrevet,
      })),
  ],
};
