import type { Oppmoeterad } from '#domain/oppmoete';
import { OPPMOETE } from '#labels';

/** Attendance of one member on one day: «Til stede», «Stedfortreder: Kari Nordmann». */
export const oppmoetetekst = ({ status, stedfortreder }: Oppmoeterad['dager'][number]): string =>
  stedfortreder ? `${OPPMOETE[status]}: ${stedfortreder}` : OPPMOETE[status];
