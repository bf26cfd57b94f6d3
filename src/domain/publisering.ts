import { type AlleFiler, type Fil, idPrefiks } from '#markdown/fil';
import { delKropp } from '#markdown/frontmatter';
import { lesKropp } from '#markdown/les';
import { TOM_KROPP } from '#markdown/seksjon';
import { plasserSeksjoner } from '#markdown/seksjonsdel';
import { utsnitt } from '#markdown/utsnitt';
import type { Agendarad } from '#schema/agenda';
import type { Moetedata } from '#schema/moete';
import type { Trukket } from '#schema/publisering';
import { erSkjermet, erVist, INGEN, mappeAv, momenterFor, trukketMoete } from './momenter.ts';
import { type ErUnntatt, lagErUnntatt, utenOmUnntatt } from './om-unntatt.ts';
import { hoererTilPapiret } from './seksjonsdeler.ts';
import { agendarad, heltNummer, nummerAv, saksnoekkel } from './saksnummer.ts';
import { type Moment, synligMoetedata, synligSakdata } from './synlige-felt.ts';
import { lagFinnUtvalgsid, utvalgAv } from './utvalgsfil.ts';

/** The last answer for each archive: rules, plan and site ask for the same. */
const kjente = new WeakMap<readonly AlleFiler[], { dato: string; svar: readonly AlleFiler[] }>();

/**
 * The only way to the site: what is public on a date. Default deny: a meeting without a public moment, a sak without
 * number or without a meeting is gone, and sections and keys of an unpublished moment are cut from what remains.
 * @param filer everything that was read and is valid
 * @param dato Norwegian time, `ÅÅÅÅ-MM-DD` (start of the day) or `ÅÅÅÅ-MM-DDTtt:mm`
 */
export function offentlig(filer: readonly AlleFiler[], dato: string): readonly AlleFiler[] {
  const kjent = kjente.get(filer);
  if (kjent?.dato === dato) return kjent.svar;
  const svar = beskjaer(filer, dato);
  kjente.set(filer, { dato, svar });
  return svar;
}

function beskjaer(filer: readonly AlleFiler[], dato: string): AlleFiler[] {
  const momenter = momenterFor(filer, dato);
  const vist = ({ sti }: AlleFiler): Moment => momenter.get(sti) ?? INGEN;
  const skjulte = new Set<string>();
  const skjermede = new Set<string>();
  const aapne = new Set<string>();
  const trukne = new Map<string, Trukket>();
  for (const fil of filer) {
    const trukket = fil.slag === 'moete' ? trukketMoete(fil.data) : undefined;
    if (trukket) trukne.set(mappeAv(fil.sti), trukket);
  }
  for (const fil of filer) {
    if (fil.slag !== 'sak') continue;
    const rad = agendarad(fil);
    if (!erVist(fil, vist(fil))) skjulte.add(rad);
    else if (erSkjermet(fil.data.publisering) || trukne.has(mappeAv(fil.sti))) skjermede.add(rad);
    else aapne.add(saksnoekkel(utvalgAv(fil.sti), heltNummer(fil.data)));
  }
  const finnUtvalgsid = lagFinnUtvalgsid(filer);
  const erUnntatt = lagErUnntatt(filer);
  /** A saksgang tells of the sak that it is named after: it is public only with it. */
  const gjelderAapen = ({ data: { sak } }: Fil<'saksgang'>): boolean =>
    aapne.has(saksnoekkel(finnUtvalgsid(sak.utvalg ?? '') ?? '', nummerAv(sak)));
  return filer.flatMap((fil): AlleFiler[] => {
    if (fil.slag === 'moete') {
      return erVist(fil, vist(fil)) ? [synligMoete(fil, vist(fil), skjulte, skjermede)] : [];
    }
    if (fil.slag === 'sak')
      return erVist(fil, vist(fil))
        ? [synligSak(fil, vist(fil), erUnntatt, trukne.get(mappeAv(fil.sti)))]
        : [];
    return fil.slag === 'saksgang' && !gjelderAapen(fil) ? [] : [fil];
  });
}

/** @param skjulte and `skjermede`: agenda rows as `<folder> 14/25` */
function synligMoete(
  fil: Fil<'moete'>,
  moment: Moment,
  skjulte: ReadonlySet<string>,
  skjermede: ReadonlySet<string>,
): Fil<'moete'> {
  const trukket = trukketMoete(fil.data);
  if (trukket) return kutt(fil, gravstein(fil.data, trukket, moment), INGEN);
  const data = synligMoetedata(fil.data, moment);
  const erI = (rader: ReadonlySet<string>, { sak }: Agendarad): boolean =>
    sak !== undefined && rader.has(`${mappeAv(fil.sti)} ${sak}`);
  if (data.agenda) {
    data.agenda = data.agenda
      .filter((rad) => !erI(skjulte, rad))
      .map((rad) => (erI(skjermede, rad) ? bareNummer(rad) : rad));
  }
  return kutt(fil, data, moment);
}

/** The agenda row of a sak that is withdrawn or exempt: its place and number, nothing that is said of it. */
function bareNummer({ slag, sak, tid, til }: Agendarad): Agendarad {
  return { slag, ...(sak ? { sak } : {}), ...(tid ? { tid } : {}), ...(til ? { til } : {}) };
}

/**
 * A withdrawn meeting: when it was, its old days, which lead on, what of it was public, and why it is gone. Its saker
 * are tombstones of their own.
 */
const gravstein = (
  { dager, nummer, flyttetFra }: Moetedata,
  trukket: Trukket,
  { innkalling, referat }: Moment,
): Moetedata => ({
  dager: dager.map(({ dato }) => ({ dato })),
  ...(nummer ? { nummer } : {}),
  ...(flyttetFra ? { flyttetFra } : {}),
  publisering: {
    trukket,
    ...(innkalling ? { innkalling: 'publisert' } : {}),
    ...(referat ? { referat: 'publisert' } : {}),
  },
});

/**
 * An exempt sak keeps its number in the journal, which is what a request for access is about; what others tell of it
 * goes from them.
 * @param trukket its meeting is withdrawn, and the sak with it
 */
function synligSak(fil: Fil<'sak'>, moment: Moment, erUnntatt: ErUnntatt, trukket?: Trukket): Fil<'sak'> {
  const { saksnummer, loepenr, arkivsak, publisering: egen } = fil.data;
  const publisering = trukket && !erSkjermet(egen) ? { trukket } : egen;
  if (!erSkjermet(publisering))
    return kutt(fil, utenOmUnntatt(synligSakdata(fil.data, moment), erUnntatt), moment);
  const data = {
    publisering,
    ...(saksnummer ? { saksnummer } : {}),
    ...(loepenr ? { loepenr } : {}),
    ...(arkivsak && 'unntatt' in publisering ? { arkivsak } : {}),
  };
  return kutt(fil, data, INGEN);
}

/**
 * The file with only the sections of public moments, read again, so that footnotes, mentions and links of what was cut
 * are gone too. The source itself never follows: it holds everything.
 */
function kutt<F extends Fil<'moete'> | Fil<'sak'>>(fil: F, data: F['data'], moment: Moment): F {
  const beskaaret = { ...fil, tekst: '', data, kropp: TOM_KROPP };
  if (moment.innkalling && moment.referat) return { ...beskaaret, kropp: fil.kropp };
  if (!moment.innkalling && !moment.referat) return beskaaret;
  // A body that could not be read has no sections to tell apart.
  if (fil.kropp.ulest !== undefined) return beskaaret;
  const { kropp: hel, kroppLinje } = delKropp(fil.tekst);
  const plasser = plasserSeksjoner(hoererTilPapiret(fil.data));
  const synlig = moment.referat ? 'referat' : 'innkalling';
  const tekst = utsnitt(hel, (hode) => plasser(hode).del === synlig);
  const {
    bortfall: _,
    merker: __,
    ...kropp
  } = tekst === hel
    ? fil.kropp
    : lesKropp(tekst, { foersteLinje: kroppLinje, idPrefiks: idPrefiks(fil.sti) });
  return { ...beskaaret, kropp };
}
