import { sitatgrupper } from '#domain/sitatgrupper';
import { sammeOrdlyd } from '#domain/ordlyd';
import type { Sak } from '#domain/sak';
import { erHeleSetninger } from '#domain/hele-setninger';
import type { Avvik } from '#schema/avvik';
import { ordskille } from './ordskille.ts';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** Who quotes a decision that the archive has the minutes of, quotes it as the minutes have it. */
export const gjengittVedtakAvviker: Regel = {
  id: 'gjengitt-vedtak-avviker',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Vedtak som gjengis, er gjengitt slik referatet har dem',
  sjekk: (grunnlag: Grunnlag) => grunnlag.arkiv.saker.flatMap((sak) => avvikende(grunnlag, sak)),
};

function avvikende({ fil }: Grunnlag, sak: Sak): Avvik[] {
  const { vedtak, skjerming } = sak;
  if (!vedtak || skjerming) return [];
  const med = sak.sitater.filter(({ data }) => data.vedtak);
  // Who means another sak by the number quotes the decision of that one.
  const fremmede = new Set(
    med.length > 0 ? sitatgrupper(sak).flatMap(({ egen, sitater }) => (egen ? [] : sitater)) : [],
  );
  return med.flatMap((h) => {
    const { vedtak: gjengitt = '', sak: ref } = h.data;
    if (fremmede.has(h) || sammeOrdlyd(gjengitt, vedtak.tekst) || erHeleSetninger(gjengitt, vedtak))
      return [];
    const skrevet = ref?.skrevet ?? sak.id;
    const hva = ordskille(
      vedtak,
      { id: '', tekst: gjengitt, punkter: [] },
      { foer: 'referatet', etter: 'gjengivelsen' },
    );
    return [
      {
        regel: 'gjengitt-vedtak-avviker',
        fil: h.fra.fil ?? '',
        ...sted(fil(h.fra.fil ?? ''), [...h.sti, 'vedtak']),
        melding: `Vedtaket i «${skrevet}» er gjengitt annerledes enn i referatet: ${hva}.`,
        forventet: `ordlyden i ${sak.fil ?? ''}`,
        tiltak:
          'Ta vedtak bort, så hentes det fra saken. Gjengir originalen det slik, godta det med en grunn i denne filen.',
        gjelder: skrevet,
      },
    ];
  });
}
