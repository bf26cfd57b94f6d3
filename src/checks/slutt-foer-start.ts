import type { Fil } from '#markdown/fil';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** What is over before it begins has a time of day that is wrong; readers plan their day by both. */
export const sluttFoerStart: Regel = {
  id: 'slutt-foer-start',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Møter og agendapunkter slutter etter at de begynner',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) =>
      fil.slag === 'moete'
        ? tiderI(fil).flatMap((tid) => (tid.til > tid.fra ? [] : [avvikFor(fil, tid)]))
        : [],
    ),
};

interface Tid {
  hva: string;
  /** `09:00`. */
  fra: string;
  til: string;
  sti: (string | number)[];
  nivaa?: 'advarsel';
}

/** Days of the meeting, rows of the agenda and what stands below them. A row may go past midnight, and is only told of. */
function tiderI({ data: { dager, agenda = [] } }: Fil<'moete'>): Tid[] {
  const tid = (hva: string, fra: string | undefined, til: string | undefined, sti: Tid['sti']): Tid[] =>
    fra && til
      ? [{ hva, fra, til, sti, ...(sti[0] === 'agenda' ? { nivaa: 'advarsel' as const } : {}) }]
      : [];
  return [
    ...dager.flatMap(({ fra, til }, n) => tid('Møtet', fra, til, ['dager', n, 'til'])),
    ...agenda.flatMap(({ tid: fra, til, underpunkter = [] }, n) => [
      ...tid('Agendapunktet', fra, til, ['agenda', n, 'til']),
      ...underpunkter.flatMap((u, m) =>
        tid('Underpunktet', u.tid, u.til, ['agenda', n, 'underpunkter', m, 'til']),
      ),
    ]),
  ];
}

const avvikFor = (fil: Fil<'moete'>, { hva, fra, til, sti, nivaa }: Tid): Avvik => ({
  regel: 'slutt-foer-start',
  fil: fil.sti,
  ...sted(fil, sti),
  ...(nivaa ? { nivaa } : {}),
  melding: `${hva} begynner ${fra} og slutter «${til}».`,
  forventet: `et klokkeslett etter ${fra}`,
  tiltak: 'Rett klokkeslettet som er feil. Står det slik i originalen, godta det med en grunn i denne filen.',
  gjelder: til,
});
