import { feildatering } from '#domain/feildatering';
import { datoTekst } from '#datotekst';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** An earlier treatment is earlier: a cited date after the meeting that cites it is a misprint. */
export const datoEtterMoetet: Regel = {
  id: 'dato-etter-moetet',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Tidligere behandlinger har en dato før møtet',
  sjekk: ({ arkiv, fil }: Grunnlag) =>
    arkiv.saker.flatMap((sak) =>
      sak.henvisninger.flatMap((h) => {
        const feil = feildatering(h);
        if (!feil) return [];
        const { dato, siste } = feil;
        const skrevet = h.data.sak?.skrevet ?? h.data.moete?.skrevet ?? h.data.arena ?? dato;
        return [
          {
            regel: 'dato-etter-moetet',
            fil: sak.fil ?? '',
            ...sted(fil(sak.fil ?? ''), h.sti),
            melding: `«${skrevet}» er datert ${datoTekst(dato)}, etter møtet ${datoTekst(siste)} som viser til den.`,
            forventet: `en dato senest ${datoTekst(siste)}`,
            tiltak:
              'Skriv riktig dato i dato og den trykte under trykt. Er datoen ikke kjent, ta dato bort og godta med grunn.',
            gjelder: skrevet,
          },
        ];
      }),
    ),
};
