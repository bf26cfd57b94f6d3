import type { AlleFiler } from '#markdown/fil';
import { vedleggsfilI } from '#markdown/lenker';
import type { Avvik } from '#schema/avvik';
import { naermeste } from '#schema/forslag';
import { VEDLEGGSMOENSTER } from '#schema/verdier';
import { lagNettsjekk } from './nettadresse.ts';
import { oppgitteFiler, stedFor } from './oppgitte-filer.ts';
import type { Grunnlag, Regel } from './regel.ts';

/** A file that is listed lies in the folder of the meeting: readers never meet a dead link. */
export const vedleggMangler: Regel = {
  id: 'vedlegg-mangler',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Filer som er oppgitt, finnes i møtets mappe',
  sjekk: ({ filer, vedlegg, uleste }: Grunnlag) => {
    const iMappen = vedleggPerMappe(vedlegg.keys());
    return filer.flatMap((fil) => [
      ...utenforMappen(fil),
      ...oppgitteFiler(fil)
        // What lies there but cannot be read is told of already.
        .filter((oppgitt) => !vedlegg.has(oppgitt.vedlegg) && !uleste.has(oppgitt.vedlegg))
        .map((oppgitt): Avvik => {
          const { navn } = oppgitt;
          const naer = naermeste(navn, iMappen.get(fil.sti.slice(0, fil.sti.lastIndexOf('/'))) ?? []);
          return {
            regel: 'vedlegg-mangler',
            fil: fil.sti,
            ...stedFor(fil, oppgitt),
            melding: `Filen «${navn}» finnes ikke i møtets mappe.`,
            forventet: VEDLEGGSMOENSTER.test(navn)
              ? oppgitt.vedlegg
              : 'vedlegg/ og navnet på en fil i den mappen, ikke noe mer',
            tiltak: `${naer ? `Mente du «${naer}»? Ellers: legg` : 'Legg'} filen i mappen, ${oppgitt.sti ? 'rett navnet, eller skriv mangler: true når arkivet ikke har vedlegget' : 'rett adressen, eller la teksten stå uten lenken eller bildet'}.`,
            gjelder: navn,
          };
        }),
    ]);
  },
};

/**
 * Pages stand elsewhere than the files they are made of, so an address from here on leads nowhere, however it is
 * written: `../notat.pdf`, `%2e%2e/notat.pdf`, `sak-2.md`. Only `vedlegg/` in the folder of a meeting is followed.
 */
function utenforMappen(fil: AlleFiler): Avvik[] {
  const harVedlegg = fil.slag === 'sak' || fil.slag === 'moete';
  const nettord = lagNettsjekk(fil);
  return fil.kropp.lenker
    .filter(({ adresse }) => /^(?![/#?]|[a-z][a-z0-9+.-]*:)./iu.test(adresse))
    .filter(({ adresse }) => !(harVedlegg && vedleggsfilI(adresse)))
    .map((lenke) => [lenke, lenke.adresse] as const)
    .map(([lenke, adresse]) => ({
      regel: 'vedlegg-mangler',
      fil: fil.sti,
      linje: lenke.linje,
      kolonne: lenke.kolonne,
      melding: `«${adresse}» fører ikke til noe på nettstedet.`,
      forventet: `${harVedlegg ? 'vedlegg/<navn>, ' : ''}en adresse på nettstedet som /om/, eller https://…`,
      tiltak: harVedlegg
        ? 'Legg filen i mappen vedlegg, og lenk til vedlegg/<navn>. En sak får lenke av seg selv når du skriver nummeret.'
        : 'Skriv hele adressen, eller la teksten stå uten lenke.',
      gjelder: adresse,
      ...nettord(lenke),
    }));
}

/** Names as files give them, `vedlegg/9a.pdf`, by the folder of the meeting; from paths below the root. */
export function vedleggPerMappe(stier: Iterable<string>): Map<string, string[]> {
  const perMappe = new Map<string, string[]>();
  for (const sti of stier) {
    const mappe = sti.slice(0, sti.indexOf('/vedlegg/'));
    const navn = sti.slice(mappe.length + 1);
    const kjente = perMappe.get(mappe);
    if (kjente) kjente.push(navn);
    else perMappe.set(mappe, [navn]);
  }
  return perMappe;
}
