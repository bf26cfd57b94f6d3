import type { Avvik } from '#schema/avvik';
import type { Gammeladresse } from '#schema/adresser';
import { naermeste } from '#schema/forslag';
import type { Fil } from '#markdown/fil';
import { type Adressetilstand, lagAdressesjekk, offentligeAdresser } from './adresse.ts';
import { lagBrukssjekk, plassAv } from './adresse-i-bruk.ts';
import { type Grunnlag, harUlestTekst, type Regel, sted } from './regel.ts';

type Ord = Pick<Avvik, 'melding' | 'forventet' | 'tiltak'>;

/** An old address leads to one page that is there, in one step. */
export const ugyldigOmadressering: Regel = {
  id: 'ugyldig-omadressering',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Gamle adresser fører rett til noe som er publisert',
  sjekk: (grunnlag: Grunnlag) => {
    const fil = grunnlag.filer.find((f) => f.slag === 'adresser');
    if (!fil?.data.length) return [];
    const finn = lagAdressesjekk(grunnlag);
    const rader = new Map(fil.data.toReversed().map((rad) => [rad.fra, rad]));
    const erIBruk = lagBrukssjekk(grunnlag, finn);
    const plasser = new Map(fil.data.toReversed().map((rad) => [plassAv(rad.fra), rad]));
    return fil.data.flatMap((rad, n) => {
      const fra = feilVedFra(rad, plasser, erIBruk);
      const til = 'til' in rad && !fra ? feilVedTil(rad, rader, finn, grunnlag) : undefined;
      return [
        ...funn(fil, [n, 'fra'], rad.fra, fra),
        ...('til' in rad ? funn(fil, [n, 'til'], rad.til, til) : []),
      ];
    });
  },
};

const funn = (fil: Fil<'adresser'>, sti: PropertyKey[], gjelder: string, ord?: Ord): Avvik[] =>
  ord ? [{ regel: 'ugyldig-omadressering', fil: fil.sti, ...sted(fil, sti), ...ord, gjelder }] : [];

function feilVedFra(
  rad: Gammeladresse,
  plasser: ReadonlyMap<string, Gammeladresse>,
  erIBruk: (adresse: string) => boolean,
): Ord | undefined {
  const foerste = plasser.get(plassAv(rad.fra));
  if (foerste && foerste !== rad)
    return {
      melding: `Adressen «${rad.fra}» står to ganger i registeret${foerste.fra === rad.fra ? '' : `, også som ${foerste.fra}`}.`,
      forventet: 'én rad for hver gammel adresse; skråstreken til slutt og store bokstaver skiller dem ikke',
      tiltak: 'Behold den raden som er riktig, og slett den andre.',
    };
  if (erIBruk(rad.fra))
    return {
      melding: `Adressen «${rad.fra}» er i bruk.`,
      forventet: 'en adresse som ikke har noen side eller fil lenger',
      tiltak: 'Ta raden bort, eller rett adressen.',
    };
  return undefined;
}

function feilVedTil(
  { til }: Extract<Gammeladresse, { til: string }>,
  rader: ReadonlyMap<string, Gammeladresse>,
  finn: (adresse: string) => Adressetilstand,
  { arkiv, uleste }: Grunnlag,
): Ord | undefined {
  if (rader.has(til)) {
    const siste = sisteLedd(til, rader);
    return {
      melding: `Adressen «${til}» er selv en gammel adresse.`,
      forventet: 'adressen til en side som finnes',
      tiltak: siste
        ? `Skriv til: ${siste} her.`
        : 'Radene fører i ring eller til noe som er trukket tilbake. Skriv adressen som leserne skal til.',
    };
  }
  // The page may be made of a file that cannot be read.
  if (harUlestTekst(uleste)) return undefined;
  const tilstand = finn(til);
  if (tilstand === 'skjult')
    return {
      melding: `Adressen «${til}» er ikke offentlig.`,
      forventet: 'en side som er publisert',
      tiltak: 'Publiser siden først, eller skriv en annen adresse.',
    };
  if (tilstand !== 'mangler') return undefined;
  const forslag = naermeste(til, offentligeAdresser(arkiv, finn));
  return {
    melding: `Adressen «${til}» finnes ikke.`,
    forventet: 'adressen til en side eller fil som er publisert, uten det nettstedet begynner med',
    tiltak: forslag ? `Mente du «${forslag}»?` : 'Åpne siden på nettstedet, og skriv adressen derfra.',
  };
}

/** Where the rows lead in the end; undefined when they go round or end at a tombstone. */
function sisteLedd(til: string, rader: ReadonlyMap<string, Gammeladresse>): string | undefined {
  const sett = new Set<string>();
  for (let naa = til; !sett.has(naa);) {
    sett.add(naa);
    const rad = rader.get(naa);
    if (!rad) return naa;
    if (!('til' in rad)) return undefined;
    naa = rad.til;
  }
  return undefined;
}
