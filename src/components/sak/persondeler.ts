import { feltdeler } from '#components/organisasjon/deler.ts';
import { type Linjedel, sattSammen } from '#components/tekstdel.ts';
import type { Arkiv } from '#domain/arkiv';
import type { Person } from '#schema/person';
import { tryktTillegg } from './trykt.ts';

/** «Medlem 1, Helsedirektoratet (trykt: «Medlem En»)», with registered organisations and bodies as links. */
export function persondeler(arkiv: Arkiv, { navn, organisasjon, tittel, rolle, trykt }: Person): Linjedel[] {
  const etter = tryktTillegg(trykt);
  return [
    ...sattSammen(
      organisasjon ? navn : feltdeler(arkiv, navn),
      tittel,
      feltdeler(arkiv, organisasjon),
      rolle,
    ),
    ...(etter ? [etter] : []),
  ];
}
