import { stringifyEntities } from 'stringify-entities';
import { oppslagId } from '#components/ordliste/oppslag.ts';
import type { Arkiv } from '#domain/arkiv';
import { enGang } from '#domain/en-gang';
import { type Forkortelse, forkortelserI } from '#domain/forkortelser';
import type { Sak, Vedtakstekst } from '#domain/sak';
import { byttTekst } from '#markdown/omskriving';
import type { Kropp, Punkt } from '#markdown/seksjon';
import { medBase, stier, utvalgSti } from '#urls';

/** As the pipeline writes text, so that an abbreviation with such a sign is found in it too. */
const escape = (tekst: string): string => stringifyEntities(tekst, { subset: ['&', '<', '"'] });

/** Explains the first use of every abbreviation on one page; give it the texts in the order they are read. */
export interface Forklarer {
  /** @param html from a `Kropp`, sanitised; the links it gets have no base yet, like those of the body */
  html: (html: string) => string;
  /** @param tekst plain text @returns HTML */
  tekst: (tekst: string) => string;
}

interface Register {
  moenster: RegExp;
  /** Per abbreviation: where it is explained, and its `abbr`. */
  paa: ReadonlyMap<string, { sti: string; abbr: string }>;
}

/** What all pages share: one pattern for every abbreviation, and the link to where it is explained. */
const registerFor = enGang((arkiv: Arkiv): Register => {
  const forkortelser = forkortelserI(arkiv);
  const ider = oppslagId(arkiv.ordliste);
  const adresse = ({ kilde }: Forkortelse): string =>
    'kropp' in kilde ? utvalgSti(kilde) : `${stier.ordliste}#${ider.get(kilde) ?? ''}`;
  return {
    // Whole words; a genitive and the second part of a compound may follow: «HODs», «EHDS-forordningen».
    moenster: new RegExp(
      `(?<![\\p{L}\\p{N}@/-])(?:${forkortelser.map(({ kort }) => RegExp.escape(escape(kort))).join('|')})(?=s?(?![\\p{L}\\p{N}@/]))`,
      'gu',
    ),
    paa: new Map(
      forkortelser.map((f) => [
        escape(f.kort),
        {
          sti: adresse(f),
          abbr: `<abbr title="${escape(f.lang)}"${f.spraak ? ` lang="${f.spraak}"` : ''}>${escape(f.kort)}</abbr>`,
        },
      ]),
    ),
  };
});

/** A fresh one for each page. */
export function forklarerFor(arkiv: Arkiv): Forklarer {
  const { moenster, paa } = registerFor(arkiv);
  const sett = new Set<string>();
  const forklar = (tekst: string, tilAdresse: (sti: string) => string): string =>
    tekst.replace(moenster, (kort) => {
      const forklaring = paa.get(kort);
      if (!forklaring || sett.has(kort)) return kort;
      sett.add(kort);
      return `<a class="forkortelse" href="${escape(tilAdresse(forklaring.sti))}">${forklaring.abbr}</a>`;
    });
  return paa.size === 0
    ? { html: (html) => html, tekst: escape }
    : {
        html: (html) => byttTekst(html, (tekst) => forklar(tekst, (sti) => sti)),
        tekst: (tekst) => forklar(escape(tekst), medBase),
      };
}

/** A body with its abbreviations explained. */
export const forklartKropp = (kropp: Kropp, { html }: Forklarer): Kropp => ({
  ...kropp,
  seksjoner: kropp.seksjoner.map((s) => ({ ...s, html: html(s.html) })),
  ...(kropp.fotnoter ? { fotnoter: html(kropp.fotnoter) } : {}),
});

/** The texts of a sak as its page shows them, in the order of the page: decision, proposals, meeting, paper, footnotes. */
export function forklartSak(sak: Sak, forklar: Forklarer): Sak {
  const { html } = forklar;
  return {
    ...sak,
    ...(sak.vedtak ? { vedtak: forklartVedtak(sak.vedtak, forklar) } : {}),
    forslag: sak.forslag.map((f) => forklartVedtak(f, forklar)),
    behandling: sak.behandling.map((s) => ({
      ...s,
      ...(s.grupper ? { grupper: s.grupper.map((g) => ({ ...g, html: html(g.html) })) } : {}),
      ...(s.aksjonspunkter
        ? {
            aksjonspunkter: s.aksjonspunkter.map((a) => ({
              ...a,
              ...(a.foran ? { foran: html(a.foran) } : {}),
              html: html(a.html),
            })),
          }
        : {}),
      ...(s.aksjonspunkter && s.avslutning ? { avslutning: html(s.avslutning) } : {}),
      ...((s.grupper ?? s.aksjonspunkter) ? {} : { html: html(s.html) }),
    })),
    utredning: sak.utredning.map((s) => ({ ...s, html: html(s.html) })),
    ...(sak.kropp?.fotnoter ? { kropp: { ...sak.kropp, fotnoter: html(sak.kropp.fotnoter) } } : {}),
  };
}

/** A proposal or a decision with its abbreviations explained. */
export function forklartVedtak(tekst: Vedtakstekst, { html }: Forklarer): Vedtakstekst {
  if (tekst.punkter.length === 0) return { ...tekst, html: html(tekst.html) };
  const { innledning, avslutning } = tekst;
  return {
    ...tekst,
    ...(innledning ? { innledning: html(innledning) } : {}),
    punkter: tekst.punkter.map((punkt): Punkt => ({ ...punkt, html: html(punkt.html) })),
    ...(avslutning ? { avslutning: html(avslutning) } : {}),
  };
}
