import { aarMotNummer } from './aar-mot-nummer.ts';
import { agendaMotSaker } from './agenda-mot-saker.ts';
import { agendadagUtenforMoetet } from './agendadag-utenfor-moetet.ts';
import { bildeUtenAlt } from './bilde-uten-alt.ts';
import { bortfaltTekst } from './bortfalt-tekst.ts';
import { datoEtterMoetet } from './dato-etter-moetet.ts';
import { datoUtenMoete } from './dato-uten-moete.ts';
import { dobbelSaksgang } from './dobbel-saksgang.ts';
import { dobbelSeksjon } from './dobbel-seksjon.ts';
import { dobbeltSaksnummer } from './dobbelt-saksnummer.ts';
import { endretUtenRettelse } from './endret-uten-rettelse.ts';
import { feilFiltype } from './feil-filtype.ts';
import { feilskrevetOverskrift } from './feilskrevet-overskrift.ts';
import { filnavnMotNummer } from './filnavn-mot-nummer.ts';
import { foedselsnummer } from './foedselsnummer.ts';
import { forStorFil } from './for-stor-fil.ts';
import { forvekslingstegn } from './forvekslingstegn.ts';
import { fristUtenDato } from './frist-uten-dato.ts';
import { gjengittVedtakAvviker } from './gjengitt-vedtak-avviker.ts';
import { godtaUtenTreff } from './godta-uten-treff.ts';
import { gradertDokument } from './gradert-dokument.ts';
import { henvisningTilUtkast } from './henvisning-til-utkast.ts';
import { hullIRekken } from './hull-i-rekken.ts';
import { mangelfulltRegister } from './mangelfullt-register.ts';
import { mappeMotDato } from './mappe-mot-dato.ts';
import { nettstedMangler } from './nettsted-mangler.ts';
import { normalformRegel } from './normalform.ts';
import { oedelagtVedlegg } from './oedelagt-vedlegg.ts';
import { privatKontakt } from './privat-kontakt.ts';
import { referatIFelt } from './referat-i-felt.ts';
import type { Regel } from './regel.ts';
import { sakUtenMoete } from './sak-uten-moete.ts';
import { sakUtenVedtak } from './sak-uten-vedtak.ts';
import { sakstypeMotVedtak } from './sakstype-mot-vedtak.ts';
import { samlefilMedSkjultSak } from './samlefil-med-skjult-sak.ts';
import { skjema } from './skjema.ts';
import { sluttFoerStart } from './slutt-foer-start.ts';
import { sporIVedlegg } from './spor-i-vedlegg.ts';
import { stedfortrederUtenMedlem } from './stedfortreder-uten-medlem.ts';
import { syntaks } from './syntaks.ts';
import { tomLenke } from './tom-lenke.ts';
import { tekstEtterNummertegn } from './tekst-etter-nummertegn.ts';
import { tvetydigHenvisning } from './tvetydig-henvisning.ts';
import { ubruktVedlegg } from './ubrukt-vedlegg.ts';
import { ugyldigFilnavn } from './ugyldig-filnavn.ts';
import { ugyldigOmadressering } from './ugyldig-omadressering.ts';
import { ukjentEmne } from './ukjent-emne.ts';
import { ukjentFil } from './ukjent-fil.ts';
import { ukjentHenvisning } from './ukjent-henvisning.ts';
import { ukjentNoekkel } from './ukjent-noekkel.ts';
import { ukjentReferatdel } from './ukjent-referatdel.ts';
import { ulesbarFil } from './ulesbar-fil.ts';
import { uleseligTekst } from './uleselig-tekst.ts';
import { ulikSkrivemaate } from './ulik-skrivemaate.ts';
import { ulikeForslag } from './ulike-forslag.ts';
import { ulikeOpplysninger } from './ulike-opplysninger.ts';
import { umuligDatoRegel } from './umulig-dato.ts';
import { unntattMedTekst } from './unntatt-med-tekst.ts';
import { usynligTegn } from './usynlig-tegn.ts';
import { utrygtInnhold } from './utrygt-innhold.ts';
import { utrygtVedlegg } from './utrygt-vedlegg.ts';
import { vedleggMangler } from './vedlegg-mangler.ts';
import { vedtakNevnerAnnetUtvalg } from './vedtak-nevner-annet-utvalg.ts';
import { virksomhetINavn } from './virksomhet-i-navn.ts';
import { wordListe } from './word-liste.ts';

/** Every rule, by id. Ids are permanent. */
export const REGLER: readonly Regel[] = [
  aarMotNummer,
  agendaMotSaker,
  agendadagUtenforMoetet,
  bildeUtenAlt,
  bortfaltTekst,
  datoEtterMoetet,
  datoUtenMoete,
  dobbelSaksgang,
  dobbelSeksjon,
  dobbeltSaksnummer,
  endretUtenRettelse,
  feilFiltype,
  feilskrevetOverskrift,
  filnavnMotNummer,
  foedselsnummer,
  forStorFil,
  forvekslingstegn,
  fristUtenDato,
  gjengittVedtakAvviker,
  godtaUtenTreff,
  gradertDokument,
  henvisningTilUtkast,
  hullIRekken,
  mangelfulltRegister,
  mappeMotDato,
  nettstedMangler,
  normalformRegel,
  oedelagtVedlegg,
  privatKontakt,
  referatIFelt,
  sakUtenMoete,
  sakUtenVedtak,
  sakstypeMotVedtak,
  samlefilMedSkjultSak,
  skjema,
  sluttFoerStart,
  sporIVedlegg,
  stedfortrederUtenMedlem,
  syntaks,
  tekstEtterNummertegn,
  tomLenke,
  tvetydigHenvisning,
  ubruktVedlegg,
  ugyldigFilnavn,
  ugyldigOmadressering,
  ukjentEmne,
  ukjentFil,
  ukjentHenvisning,
  ukjentNoekkel,
  ukjentReferatdel,
  ulesbarFil,
  uleseligTekst,
  ulikSkrivemaate,
  ulikeForslag,
  ulikeOpplysninger,
  umuligDatoRegel,
  unntattMedTekst,
  usynligTegn,
  utrygtInnhold,
  utrygtVedlegg,
  vedleggMangler,
  vedtakNevnerAnnetUtvalg,
  virksomhetINavn,
  wordListe,
];
