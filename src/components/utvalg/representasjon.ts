import { moetelenke } from '#components/moete/navn.ts';
import { organisasjonsdeler } from '#components/organisasjon/deler.ts';
import type { Linjedel } from '#components/tekstdel.ts';
import type { Moete } from '#domain/moete';
import type { Representasjonsendring } from '#domain/representasjon';
import { datoerTekst } from '#datotekst';
import { oppramset, stor } from '#ordform';
import { medBase, moeteSti } from '#urls';
import { periodeTekst } from './tid.ts';

/** A change as a reader sees it: the sentence, and what it builds on. */
export interface Endringslinje {
  setning: Linjedel[];
  grunnlag: Linjedel[];
}

const nevnt = (moete: Moete | undefined): string => (moete ? ` ${datoerTekst(moete.datoer)}` : '');

function setningAv({ slag, person, organisasjoner, etter, moete }: Representasjonsendring): Linjedel[] {
  const dag = moete?.dato;
  const for_ = organisasjoner.length > 0 ? [' for ', ...organisasjonsdeler(organisasjoner, dag)] : [];
  const navnene = oppramset(etter.map((e) => e.person));
  switch (slag) {
    case 'erstatter':
      return [`${person} erstatter ${navnene}`, ...for_, '.'];
    case 'ny':
      return [`${person} er nytt medlem`, ...for_, '.'];
    case 'ikkeNevntSiden':
      return [`${person} er sist nevnt`, ...for_, `${nevnt(moete)}.`];
    case 'foerstNevnt': {
      const sist = oppramset([
        ...new Set(etter.flatMap((e) => (e.sist ? [datoerTekst(e.sist.datoer)] : []))),
      ]);
      const forgjengere = etter.length > 0 ? `, etter ${navnene}, som sist er nevnt ${sist}` : '';
      return [`${person} er først nevnt`, ...for_, `${nevnt(moete)}${forgjengere}.`];
    }
  }
}

/** «X erstatter Y for Z.», «X er først nevnt for Z 15. mai 2025, etter Y, som sist er nevnt 13. februar 2025.» */
export function endringslinje(endring: Representasjonsendring): Endringslinje {
  const { slag, moete, fra, belegg } = endring;
  const sagt = slag === 'erstatter' || slag === 'ny';
  const grunnlag: Linjedel[][] = [
    ...(fra ? [[`${stor(periodeTekst(fra, undefined))}.`]] : []),
    ...(!moete && belegg ? [[`${belegg.replace(/\.$/, '')}.`]] : []),
    ...(moete
      ? [
          [
            sagt ? 'Står i dokumentene til ' : 'Etter deltakerlisten til ',
            { tekst: moetelenke(moete), href: medBase(moeteSti(moete)) },
            '.',
          ],
        ]
      : []),
  ];
  return {
    setning: setningAv(endring),
    grunnlag: grunnlag.flatMap((deler, nr) => [...(nr > 0 ? [' '] : []), ...deler]),
  };
}
