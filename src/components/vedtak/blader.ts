import { type Blad, bladerI } from '#components/sider.ts';
import { naalenke } from '#components/utvalg/naa.ts';
import type { Arkiv } from '#domain/arkiv';
import { enGang } from '#domain/en-gang';
import type { Sak } from '#domain/sak';
import { kortnavn, type Utvalg, utvalgsnavn } from '#domain/utvalg';
import { VEDTAKSFASETT } from '#labels';
import { stor } from '#ordform';
import { bladSti, formelleSti, medBase, stier, utvalgSti, vedtaksfasettSti, vedtakSti } from '#urls';
import { type Fasett, FASETTER, type Vedtaksgruppe, vedtaksgrupperI } from './grupper.ts';

/** Rows on each page. */
const PER_BLAD = 100;

/** A list of decisions with an address of its own. */
interface Register {
  sti: string;
  tittel: string;
  /** What the list is of, for the title of the window, which must be like no other. */
  sidetittel: string;
  /** What it is called in the breadcrumbs. */
  smule: string;
  stikk: readonly (string | { tekst: string; href: string })[];
  gruppe: Vedtaksgruppe;
  fasett?: Fasett;
  utvalg?: Utvalg;
  aar?: number;
}

/** One page of a register. */
export interface Vedtaksblad extends Register {
  /** The register that the page belongs to: `/vedtak/nuit/2025/`. */
  registersti: string;
  /** The same without formal decisions, and the formal ones alone, where both have something. */
  hovedsti: string;
  formelt: boolean;
  blad: Blad<Sak>;
}

/** Every page of every register of decisions. */
export const vedtaksbladerI = enGang((arkiv: Arkiv): Vedtaksblad[] =>
  registreI(arkiv).flatMap((register) => {
    const { saker, formelle } = register.gruppe;
    return [
      ...bladerAv(register, saker.length > 0 ? saker : formelle, false),
      ...(saker.length > 0 && formelle.length > 0 ? bladerAv(register, formelle, true) : []),
    ];
  }),
);

function bladerAv(register: Register, saker: readonly Sak[], formelt: boolean): Vedtaksblad[] {
  const registersti = formelt ? formelleSti(register.sti) : register.sti;
  const formelle = (tittel: string): string =>
    formelt ? tittel.replace(/^Vedtak/u, 'Formelle vedtak') : tittel;
  return bladerI(saker, PER_BLAD).map((blad) => ({
    ...register,
    sti: bladSti(registersti, blad.nr),
    tittel: formelle(register.tittel),
    sidetittel: formelle(register.sidetittel) + (blad.nr > 1 ? `, side ${blad.nr}` : ''),
    smule: smuleTil(register.smule, formelt, blad.nr),
    registersti,
    hovedsti: register.sti,
    formelt,
    blad,
  }));
}

/** «NUIT 2025», «NUIT 2025, formelle vedtak, side 2», «Side 2» */
const smuleTil = (smule: string, formelt: boolean, nr: number): string =>
  stor(
    [
      ...(smule ? [smule] : []),
      ...(formelt ? ['formelle vedtak'] : []),
      ...(nr > 1 ? [`side ${nr}`] : []),
    ].join(', '),
  );

function registreI(arkiv: Arkiv): Register[] {
  const { alle, aarganger, fasetter } = vedtaksgrupperI(arkiv);
  return [
    { sti: stier.vedtak, tittel: 'Vedtak', sidetittel: 'Vedtak', smule: '', stikk: [], gruppe: alle },
    ...aarganger.map(({ utvalg, aar, ...gruppe }): Register => {
      const tittel = `Vedtak i ${kortnavn(utvalg, `${aar}-12-31`)} ${aar}`;
      const navn = { tekst: utvalgsnavn(utvalg, `${aar}-12-31`), href: medBase(utvalgSti(utvalg)) };
      const sti = vedtakSti(utvalg.id, aar);
      return {
        sti,
        tittel,
        sidetittel: tittel,
        smule: tittel.replace('Vedtak i ', ''),
        stikk: [navn, ...naalenke(utvalg, `${aar}-12-31`)],
        gruppe,
        utvalg,
        aar,
      };
    }),
    ...FASETTER.flatMap((fasett) =>
      fasetter[fasett].map((gruppe): Register => ({
        sti: vedtaksfasettSti(fasett, gruppe.id),
        tittel: `Vedtak: ${gruppe.navn}`,
        sidetittel: `Vedtak etter ${VEDTAKSFASETT[fasett].toLowerCase()}: ${gruppe.navn}`,
        smule: `${VEDTAKSFASETT[fasett]}: ${gruppe.navn}`,
        stikk: [VEDTAKSFASETT[fasett]],
        gruppe,
        fasett,
      })),
    ),
  ];
}

/** «12 vedtak, nyeste først», «Vedtak 101–200 av 345, nyeste først» */
export function bildetekstFor({ blad, gruppe }: Pick<Vedtaksblad, 'blad' | 'gruppe'>): string {
  const ord = gruppe.id === 'uten-vedtak' ? 'forslag' : 'vedtak';
  const { fra, innhold, totalt, antall } = blad;
  if (antall === 1) return `${totalt} ${ord}, nyeste først`;
  return `${ord === 'vedtak' ? 'Vedtak' : 'Forslag'} ${fra}–${fra + innhold.length - 1} av ${totalt}, nyeste først`;
}

/** The way between the decisions and the formal ones: what is said, and where the others are. */
export function motstykkeTil({
  gruppe,
  hovedsti,
  formelt,
}: Pick<Vedtaksblad, 'gruppe' | 'hovedsti' | 'formelt'>):
  { setning: string; lenke?: { tekst: string; href: string } } | undefined {
  const { saker, formelle } = gruppe;
  const hva = 'som godkjenning av innkallinger og referater';
  if (formelle.length === 0) return undefined;
  if (saker.length === 0) return { setning: `Alle er formelle, ${hva}.` };
  if (formelt)
    return {
      setning: `Her står de formelle vedtakene, ${hva}.`,
      lenke: { tekst: `Se de andre vedtakene (${saker.length})`, href: medBase(hovedsti) },
    };
  return {
    setning: `Formelle vedtak, ${hva}, er holdt utenfor.`,
    lenke: { tekst: `Se de formelle vedtakene (${formelle.length})`, href: medBase(formelleSti(hovedsti)) },
  };
}
