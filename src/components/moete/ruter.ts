import type { Arkiv } from '#domain/arkiv';
import type { Moete } from '#domain/moete';
import { type Dokumentslag, dokumentslagene } from './dokument.ts';

interface Moeterute {
  params: { utvalg: string; dato: string };
  /** `flyttet` is the day a moved meeting was first set to: the old address leads on. */
  props: { moete: Moete; flyttet?: string };
}

/** Every meeting has a page; so has every day that a meeting was moved from, unless another meeting has it. */
export function moeteruter(arkiv: Arkiv): Moeterute[] {
  const ruter = arkiv.moeter.map((moete): Moeterute => {
    const [utvalg = '', dato = ''] = moete.id.split('/');
    return { params: { utvalg, dato }, props: { moete } };
  });
  const tatt = new Set(arkiv.moeter.map(({ id }) => id));
  for (const moete of arkiv.moeter) {
    for (const dato of moete.data?.flyttetFra ?? []) {
      const id = `${moete.utvalg.id}/${dato}`;
      if (tatt.has(id)) continue;
      tatt.add(id);
      ruter.push({ params: { utvalg: moete.utvalg.id, dato }, props: { moete, flyttet: dato } });
    }
  }
  return ruter;
}

interface Dokumentrute {
  params: { utvalg: string; dato: string; dokument: Dokumentslag };
  props: { moete: Moete; slag: Dokumentslag };
}

/** The whole-document pages that a meeting has something for. */
export function dokumentruter(arkiv: Arkiv): Dokumentrute[] {
  return arkiv.moeter.flatMap((moete) => {
    const [utvalg = '', dato = ''] = moete.id.split('/');
    return dokumentslagene(moete).map((slag) => ({
      params: { utvalg, dato, dokument: slag },
      props: { moete, slag },
    }));
  });
}
