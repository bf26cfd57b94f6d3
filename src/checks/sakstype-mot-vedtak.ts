import type { Sak } from '#domain/sak';
import { erOrienteringssak, erVedtakssak, TAR_IKKE_STILLING, TAR_STILLING } from '#domain/sakstype';
import { kanVaereUtfall, utfallAv } from '#domain/utfall';
import { UTFALL } from '#labels';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** The type says what a committee is asked for, the verb of the decision what it did: one of them may be copied wrong. */
export const sakstypeMotVedtak: Regel = {
  id: 'sakstype-mot-vedtak',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Sakstypen og vedtaket stemmer med hverandre',
  sjekk: ({ arkiv, fil }: Grunnlag) =>
    arkiv.saker.flatMap((sak) => {
      const ventet = brudd(sak);
      if (!ventet) return [];
      const { data, fil: sti = '', vedtak } = sak;
      const utfall = utfallAv(vedtak?.tekst ?? '');
      if (!utfall) return [];
      const sakstype = data?.sakstype ?? '';
      return [
        {
          regel: 'sakstype-mot-vedtak',
          fil: sti,
          ...sted(fil(sti), ['sakstype']),
          melding: `Sakstypen er «${sakstype}», men vedtaket er av slaget ${UTFALL[utfall].toLocaleLowerCase('nb')}.`,
          forventet: ventet,
          tiltak:
            'Rett sakstypen eller vedtaket. Står begge slik i originalen, godta det med en grunn i denne filen.',
          gjelder: sakstype,
        },
      ];
    }),
};

/** What the type makes one expect of the decision, when the decision is something else. */
function brudd({ data, vedtak, skjerming }: Sak): string | undefined {
  const utfall = vedtak && !skjerming ? utfallAv(vedtak.tekst) : undefined;
  if (!vedtak || !utfall) return undefined;
  if (erOrienteringssak(data?.sakstype) && TAR_STILLING.includes(utfall))
    return 'at saken tas til orientering, eller en annen sakstype';
  // «Drøftet saken og anbefaler» takes a stand too.
  if (
    erVedtakssak(data?.sakstype) &&
    TAR_IKKE_STILLING.includes(utfall) &&
    !kanVaereUtfall(vedtak.tekst, TAR_STILLING)
  )
    return 'et vedtak som tar stilling, eller en annen sakstype';
  return undefined;
}
