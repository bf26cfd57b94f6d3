import { ADJEKTIV, ETTERLEDD, FORLEDD } from './ord.ts';
import { UTVALG } from './plan.ts';
import { stor } from './setninger.ts';

/** Organisations that the members come from. */
export const VIRKSOMHETER = FORLEDD.slice(0, 24).map((forledd, n) => ({
  id: `etat-${n + 1}`,
  navn: `${stor(forledd)}etaten i prøveriket`,
}));

/** Topics that saker are marked with. */
export const EMNER = ETTERLEDD.map(({ ubestemt }, n) => ({ id: `emne-${n + 1}`, navn: stor(ubestemt) }));

const SIDER = {
  om: 'Om arkivet',
  tilgjengelighet: 'Tilgjengelighet',
  personvern: 'Personvern',
  innsyn: 'Innsyn',
};

/** «Medlem 12, Journaletaten i prøveriket»: nobody that exists. */
export function medlem(nr: number): string {
  return `Medlem ${nr}, ${VIRKSOMHETER[nr % VIRKSOMHETER.length]?.navn ?? ''}`;
}

/** The files that an archive has one of, as data by path: site, registers, committees and plain pages. */
export function faste(): Record<string, { data: unknown; kropp?: string }> {
  return {
    'nettsted.yaml': {
      data: {
        navn: 'Prøvearkivet',
        undertittel: 'Laget for måling',
        beskrivelse: 'Et oppdiktet arkiv som måler hvor fort nettstedet bygges.',
        utgiver: 'Ingen. Alt innhold er laget av et program.',
      },
    },
    'emner.yaml': { data: EMNER },
    'virksomheter.yaml': {
      data: VIRKSOMHETER.map(({ id, navn }) => ({ id, navn: [{ navn }], slag: 'virksomhet' })),
    },
    'navneformer.yaml': { data: [] },
    'ordliste.yaml': {
      data: ADJEKTIV.map((ord, n) => ({
        kort: `ORD${n + 1}`,
        lang: `${ord} ord`,
        forklaring: 'Et ord til måling.',
      })),
    },
    ...Object.fromEntries(
      UTVALG.map(({ id, navn, kort, nivaa }) => [
        `utvalg/${id}.md`,
        {
          data: {
            navn: [{ navn, kort }],
            sammendrag: 'Et oppdiktet utvalg.',
            nivaa,
            ...(nivaa > 1 ? { forbereder: [UTVALG[nivaa - 2]?.id] } : {}),
          },
          kropp: 'Utvalget finnes bare for måling.\n',
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(SIDER).map(([id, tittel]) => [
        `sider/${id}.md`,
        { data: { tittel }, kropp: 'Alt innhold i arkivet er laget av et program.\n' },
      ]),
    ),
  };
}
