import { enGang } from '#domain/en-gang';
import { nyesteForst } from '#domain/oversikt';
import { vedtaksrader, vedtakSomCsv, vedtakSomJson } from '#exports/vedtak';
import { filstoerrelseTekst } from '#ordform';
import type { Nettsted } from '#schema/nettsted';
import { fullAdresse, medBase, sakSti, vedtaksdataSti } from '#urls';
import type { Vedtaksgruppe } from './grupper.ts';

type Gruppe = Pick<Vedtaksgruppe, 'saker' | 'formelle'>;

const raderI = enGang((nettsted: Nettsted) =>
  enGang(({ saker, formelle }: Gruppe) =>
    vedtaksrader(
      [...saker, ...formelle].filter((s) => s.vedtak).toSorted(nyesteForst),
      (sak, anker) => `${fullAdresse(sakSti(sak), nettsted)}#${anker}`,
    ),
  ),
);

/** The decisions of a group as data, by site and then by group, formal ones too; made once, for the file and for its size. */
export const DATA = {
  csv: enGang((nettsted: Nettsted) => enGang((gruppe: Gruppe) => vedtakSomCsv(raderI(nettsted)(gruppe)))),
  json: enGang((nettsted: Nettsted) => enGang((gruppe: Gruppe) => vedtakSomJson(raderI(nettsted)(gruppe)))),
} as const;

export type Dataformat = keyof typeof DATA;

/** Their size in bytes: every page of a long register tells it. */
const byteI = (format: Dataformat) =>
  enGang((nettsted: Nettsted) =>
    enGang((gruppe: Gruppe) => new TextEncoder().encode(DATA[format](nettsted)(gruppe)).length),
  );
const BYTE = { csv: byteI('csv'), json: byteI('json') } as const;

/** Links to the data of a register: «CSV, 12 kB». */
export const nedlastingerFor = (
  gruppe: Gruppe,
  register: string,
  nettsted: Nettsted,
): { type: string; tittel: string; href: string; meta: string }[] =>
  (['csv', 'json'] as const).map((format) => ({
    type: format.toUpperCase(),
    tittel: format === 'csv' ? 'Vedtakene som regneark' : 'Vedtakene som data',
    href: medBase(vedtaksdataSti(register, format)),
    meta: `${format.toUpperCase()}, ${filstoerrelseTekst(BYTE[format](nettsted)(gruppe))}`,
  }));
