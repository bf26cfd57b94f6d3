import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** Saker are numbered per calendar year, so the year in the number is the year of the meeting. */
export const aarMotNummer: Regel = {
  id: 'aar-mot-nummer',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Året i saksnummeret er året i datoen',
  sjekk: ({ arkiv, fil }: Grunnlag) =>
    arkiv.saker.flatMap((sak): Avvik[] => {
      const avvik = (sti: (string | number)[], nummer: string, aar: number, dato: string): Avvik => ({
        regel: 'aar-mot-nummer',
        fil: sak.fil ?? '',
        ...sted(fil(sak.fil ?? ''), sti),
        melding: `Sak «${nummer}» hører til ${aar}, men datoen er ${dato}.`,
        forventet: `en dato i ${aar}, eller et nummer som slutter på /${dato.slice(2, 4)}`,
        tiltak: 'Rett det som er feil, og skriv det originalen trykker under trykt.',
        gjelder: nummer,
      });
      const egen =
        sak.data?.saksnummer &&
        sak.moete?.data &&
        !sak.moete.datoer.some((d) => Number(d.slice(0, 4)) === sak.aar)
          ? [avvik(['saksnummer'], sak.data.saksnummer, sak.aar, sak.moete.dato)]
          : [];
      const siterte = sak.henvisninger.flatMap((h) => {
        const { sak: ref, dato } = h.data;
        return ref && dato && Number(dato.slice(0, 4)) !== ref.aar
          ? [avvik([...h.sti, 'dato'], ref.skrevet, ref.aar, dato)]
          : [];
      });
      return [...egen, ...siterte];
    }),
};
