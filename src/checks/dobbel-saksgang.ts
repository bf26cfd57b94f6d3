import { buildArkiv } from '#domain/arkiv';
import type { Koblingsavvik } from '#domain/henvisning';
import { offentlig } from '#domain/publisering';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A matter has one page: one file names it, and no address leads to two matters. */
export const dobbelSaksgang: Regel = {
  id: 'dobbel-saksgang',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'En saksgang har én fil, og et navn hører til én saksgang',
  sjekk: ({ koblinger, fil, filer, dato }: Grunnlag) => {
    const funnet = koblinger.filter(({ slag }) => ORD[slag]);
    if (funnet.length === 0) return [];
    const iDetOffentlige = new Set(buildArkiv(offentlig(filer, dato), dato).avvik.map(noekkel));
    return funnet.flatMap((k): Avvik[] => {
      const ord = ORD[k.slag]?.(k);
      if (!ord) return [];
      // A draft that makes two matters one stops nothing until it is published.
      const nivaa = iDetOffentlige.has(noekkel(k)) ? {} : { nivaa: 'advarsel' as const };
      return [
        {
          regel: 'dobbel-saksgang',
          fil: k.fil,
          ...sted(fil(k.fil), k.sti),
          ...nivaa,
          ...ord,
          gjelder: k.skrevet,
        },
      ];
    });
  },
};

const noekkel = ({ slag, fil, skrevet }: Koblingsavvik): string => `${slag} ${fil} ${skrevet}`;

const ORD: Partial<
  Record<Koblingsavvik['slag'], (k: Koblingsavvik) => Pick<Avvik, 'melding' | 'forventet' | 'tiltak'>>
> = {
  'navngitt-saksgang': ({ skrevet, kandidater }) => ({
    melding: `Saken «${skrevet}» hører til en saksgang som ${kandidater.join(' og ')} alt har gitt navn.`,
    forventet: 'en sak i en saksgang uten egen fil',
    tiltak: 'Slå filene sammen til én, og skriv det andre filnavnet i tidligereIder der.',
  }),
  'opptatt-id': ({ skrevet, kandidater }) => ({
    melding: `Navnet «${skrevet}» er alt i bruk av ${kandidater.join(' og ')}.`,
    forventet: 'et navn som ingen annen saksgang og ingen sak i en annen saksgang har',
    tiltak: 'Velg et annet filnavn, eller ta navnet ut av tidligereIder.',
  }),
};
