import { enGang } from '#domain/en-gang';
import { nyesteForst } from '#domain/oversikt';
import { vedtaksrader, vedtakSomCsv, vedtakSomJson } from '#exports/vedtak';
import { filstoerrelseTekst } from '#labels';
import { fullAdresse, medBase, sakSti, vedtaksdataSti } from '#urls';
import type { Vedtaksgruppe } from './grupper.ts';

type Gruppe = Pick<Vedtaksgruppe, 'saker' | 'formelle'>;

const raderI = enGang(({ saker, formelle }: Gruppe) =>
  vedtaksrader(
    [...saker, ...formelle].filter((s) => s.vedtak).toSorted(nyesteForst),
    (sak, anker) => `${fullAdresse(sakSti(sak))}#${anker}`,
  ),
);

/** The decisions of a group as data, formal ones too; made once, for the file and for its size. */
export const DATA = {
  csv: enGang((gruppe: Gruppe) => vedtakSomCsv(raderI(gruppe))),
  json: enGang((gruppe: Gruppe) => vedtakSomJson(raderI(gruppe))),
} as const;

export type Dataformat = keyof typeof DATA;

/** Links to the data of a register: «CSV, 12 kB». */
export const nedlastingerFor = (
  gruppe: Gruppe,
  register: string,
): { type: string; tittel: string; href: string; meta: string }[] =>
  (['csv', 'json'] as const).map((format) => ({
    type: format.toUpperCase(),
    tittel: format === 'csv' ? 'Vedtakene som regneark' : 'Vedtakene som data',
    href: medBase(vedtaksdataSti(register, format)),
    meta: `${format.toUpperCase()}, ${filstoerrelseTekst(new TextEncoder().encode(DATA[format](gruppe)).length)}`,
  }));
