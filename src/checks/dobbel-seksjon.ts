import type { Seksjon } from '#markdown/seksjon';
import type { Avvik } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

/** A sak has one decision, and the table of earlier ones is made by the archive (SPEC §3), so neither is typed twice. */
export const dobbelSeksjon: Regel = {
  id: 'dobbel-seksjon',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Vedtak står ett sted, og tidligere vedtak hentes av arkivet',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) => {
      if (fil.slag !== 'sak') return [];
      const [, ...flereVedtak] = fil.kropp.seksjoner.filter((s) => s.slag === 'vedtak');
      const tabeller = fil.kropp.seksjoner.filter((s) => s.slag === 'tidligereVedtak');
      return [
        ...flereVedtak.map((s) => avvik(fil.sti, s, NESTE_VEDTAK)),
        ...tabeller.map((s) => avvik(fil.sti, s, TABELL)),
      ];
    }),
};

const NESTE_VEDTAK = {
  hva: 'er et vedtak til i den samme saken',
  forventet: 'én seksjon med vedtak; flere vedtak er punkter i den',
  tiltak: 'Slå seksjonene sammen. Siden viser denne under behandlingen, og utfallet leses av den første.',
};
const TABELL = {
  hva: 'kommer ikke fram på siden',
  forventet: 'at tabellen lages av tidligereBehandlinger',
  tiltak: 'Skriv behandlingene i tidligereBehandlinger, og ta seksjonen bort.',
};

const avvik = (fil: string, { tittel = '', linje }: Seksjon, ord: typeof TABELL): Avvik => ({
  regel: 'dobbel-seksjon',
  fil,
  linje,
  kolonne: 1,
  melding: `Seksjonen «${tittel}» ${ord.hva}.`,
  forventet: ord.forventet,
  tiltak: ord.tiltak,
  gjelder: tittel,
});
