import { lesMoeteref, type Moeteref } from '#schema/henvisning';
import type { Arkiv } from './arkiv.ts';
import { feildatering } from './feildatering.ts';
import type { Henvisning } from './henvisning.ts';
import type { Moete } from './moete.ts';
import type { Sak } from './sak.ts';
import type { Utvalg } from './utvalg.ts';

/** A day on which somebody says that a committee had a meeting. */
export interface Sitertdag {
  fil: string;
  /** Where in the front matter of the file. */
  sti: (string | number)[];
  utvalg: Utvalg;
  /** ISO day. */
  dag: string;
  /** Of a second meeting that day: `b`. */
  bokstav?: string;
  /** The reference as written, or the committee and the day. */
  skrevet: string;
  /** The sak that is said to have been treated that day; the archive may know it only from this. */
  sak?: Sak;
}

/** Every day that a sak, a meeting or a list of members gives a meeting of a committee that the archive knows. */
export const siterteDager = (arkiv: Arkiv): Sitertdag[] => [
  ...arkiv.saker.flatMap((sak) => (sak.fil && sak.data && !sak.skjerming ? avSak(arkiv, sak) : [])),
  ...arkiv.moeter.flatMap((moete) => avMoete(arkiv, moete)),
  ...arkiv.utvalg.flatMap(avUtvalg),
];

/** A reference to a meeting, when its committee is known. */
function avMoeteref(
  arkiv: Arkiv,
  ref: Moeteref | undefined,
  sted: Pick<Sitertdag, 'fil' | 'sti'>,
): Sitertdag[] {
  const utvalg = ref && arkiv.finnUtvalg(ref.utvalg);
  if (!utvalg) return [];
  const { dato: dag, bokstav, skrevet } = ref;
  return [{ ...sted, utvalg, dag, skrevet, ...(bokstav ? { bokstav } : {}) }];
}

function avSak(arkiv: Arkiv, { data, fil = '', henvisninger }: Sak): Sitertdag[] {
  return [
    ...henvisninger.flatMap((h) => avHenvisning(arkiv, h)),
    ...avMoeteref(arkiv, data?.utsattTil, { fil, sti: ['utsattTil'] }),
    ...(data?.vedlegg ?? []).flatMap(({ moete }, n) =>
      avMoeteref(arkiv, moete, { fil, sti: ['vedlegg', n, 'moete'] }),
    ),
  ];
}

/** Days after the citing meeting, and days in another year than the number, are told by rules of their own. */
function avHenvisning(arkiv: Arkiv, h: Henvisning): Sitertdag[] {
  const { data, sti, tilSak } = h;
  const fil = h.fra.fil ?? '';
  if (feildatering(h)) return [];
  if (data.moete) return avMoeteref(arkiv, data.moete, { fil, sti: [...sti, 'moete'] });
  const utvalg = tilSak?.utvalg ?? (data.utvalg ? arkiv.finnUtvalg(data.utvalg) : undefined);
  const dag = data.dato;
  if (!utvalg || !dag || (data.sak && data.sak.aar !== Number(dag.slice(0, 4)))) return [];
  const skrevet = data.sak?.skrevet ?? `${utvalg.id} ${dag}`;
  const sak = tilSak ? { sak: tilSak } : {};
  return [{ fil, sti: [...sti, 'dato'], utvalg, dag, skrevet, ...sak }];
}

function avMoete(arkiv: Arkiv, { data, fil = '' }: Moete): Sitertdag[] {
  return (data?.dokumenter ?? []).flatMap(({ publisertI }, n) =>
    avMoeteref(arkiv, lesMoeteref(publisertI ?? ''), { fil, sti: ['dokumenter', n, 'publisertI'] }),
  );
}

function avUtvalg(utvalg: Utvalg): Sitertdag[] {
  return (utvalg.data.medlemmer ?? []).flatMap(({ nyI: dag }, n) =>
    dag
      ? [{ fil: utvalg.fil, sti: ['medlemmer', n, 'nyI'], utvalg, dag, skrevet: `${utvalg.id} ${dag}` }]
      : [],
  );
}
