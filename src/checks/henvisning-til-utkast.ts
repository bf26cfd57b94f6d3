import { finnHenvisningerTilUtkast, type TilUtkast } from '#domain/utkasthenvisninger';
import type { Avvik } from '#schema/avvik';
import { FILSLAG, filslagAv } from '#schema/filslag';
import { kjenteNoekler } from '#schema/forventning';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A public page that names a sak or a meeting still to be published tells that it exists, and leads readers nowhere. */
export const henvisningTilUtkast: Regel = {
  id: 'henvisning-til-utkast',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Offentlige sider viser ikke til det som ikke er offentlig',
  sjekk: ({ filer, dato, arkiv, uleste, ulesteTekster, fil: finnFil }: Grunnlag) => {
    // Whether a sak is public cannot be told while its meeting cannot be read.
    const erUviss = ({ maalfil }: TilUtkast): boolean => uleste.has(maalfil.replace(/[^/]+$/u, 'moete.md'));
    const funnet = finnHenvisningerTilUtkast(filer, dato, arkiv, ulesteTekster).filter(
      (funn) => !erUviss(funn),
    );
    return funnet.map((funn): Avvik => {
      const { fil, hvor } = funn;
      const plass = Array.isArray(hvor) ? sted(finnFil(fil), hvor) : hvor;
      return { regel: 'henvisning-til-utkast', fil, ...plass, ...ordFor(funn) };
    });
  },
};

const HVA: Record<TilUtkast['slag'], string> = {
  felt: 'henvisningen',
  lenke: 'lenken',
  omtale: 'henvisningen',
};

/** Registers have no `godta`. */
function kanGodtasI(fil: string): boolean {
  const slag = filslagAv(fil);
  return slag !== undefined && kjenteNoekler(FILSLAG[slag].schema, []).includes('godta');
}

/** A link that would be dead is a fault; what only tells that the other exists is for the author to weigh. */
function ordFor({
  fil,
  skrevet,
  slag,
  maal,
  maalfil,
}: TilUtkast): Omit<Avvik, 'regel' | 'fil' | 'linje' | 'kolonne'> {
  if (maal === 'fil')
    return {
      melding: `Filen «${skrevet}» er ikke offentlig. Lenken fører ingen steder.`,
      forventet: 'en fil som er offentlig, eller ingen lenke',
      tiltak: `${maalfil} fører den opp. Ta bort lenken til leserne får filen derfra, eller før den opp under vedlegg i en sak som er offentlig.`,
      gjelder: skrevet,
    };
  const hva = maal === 'sak' ? 'Saken' : 'Møtet';
  const ellers =
    slag !== 'lenke' && kanGodtasI(fil)
      ? ` Kan alle få vite om ${maal === 'sak' ? 'saken' : 'møtet'} alt nå, godta den med den grunnen.`
      : '';
  return {
    ...(slag === 'lenke' ? {} : { nivaa: 'advarsel' }),
    melding: `${hva} i «${skrevet}» er ikke offentlig.${slag === 'lenke' ? ' Lenken fører ingen steder.' : ''}`,
    forventet: 'en sak eller et møte som er offentlig, eller ingen henvisning',
    tiltak: `Ta bort ${HVA[slag]} så lenge ${maalfil} ikke er offentlig.${ellers}`,
    gjelder: skrevet,
  };
}
