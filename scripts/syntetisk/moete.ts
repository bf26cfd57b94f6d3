import type { PlanlagtMoete } from './plan.ts';
import { medlem } from './registre.ts';
import type { Tilfeldig } from './tilfeldig.ts';

/** The front matter of one meeting: agenda with times and a break, people, and minutes when it is held. */
export function moetedata(t: Tilfeldig, { dato, nummer, holdt, saker }: PlanlagtMoete): unknown {
  const foerste = t.tall(1, 40);
  const medlemmer = Array.from({ length: t.tall(10, 18) }, (_, n) => foerste + n * 2);
  const fravaer = medlemmer.filter((_, n) => n > 0 && t.sjanse(12));
  const agenda = saker.map(
    (sak, n) => `${String(9 + Math.floor((n * 40) / 60)).padStart(2, '0')}:${klokke(n)} ${sak.nummer}`,
  );
  return {
    nummer,
    dager: [{ dato, fra: '09:00', til: '15:00' }],
    form: t.sjanse(60) ? 'fysisk' : 'digital',
    sted: `Møterom ${t.tall(1, 30)}`,
    publisering: { moete: 'publisert', innkalling: 'publisert', ...(holdt ? { referat: 'publisert' } : {}) },
    agenda: agenda.toSpliced(4, 0, '11:30 Lunsj'),
    deltakere: {
      innkalt: medlemmer.map(medlem),
      ...(holdt
        ? {
            tilStede: medlemmer.filter((nr) => !fravaer.includes(nr)).map(medlem),
            ikkeTilStede: fravaer.map(medlem),
            stedfortredere: [],
          }
        : {}),
      sekretariat: [101, 102].map(medlem),
    },
  };
}

const klokke = (n: number): string => String((n * 40) % 60).padStart(2, '0');
