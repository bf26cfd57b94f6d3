import { aarMotNummer } from './aar-mot-nummer.ts';
import { agendaMotSaker } from './agenda-mot-saker.ts';
import { agendadagUtenforMoetet } from './agendadag-utenfor-moetet.ts';
import { bortfaltTekst } from './bortfalt-tekst.ts';
import { datoEtterMoetet } from './dato-etter-moetet.ts';
import { dobbelSaksgang } from './dobbel-saksgang.ts';
import { dobbelSeksjon } from './dobbel-seksjon.ts';
import { dobbeltSaksnummer } from './dobbelt-saksnummer.ts';
import { feilskrevetOverskrift } from './feilskrevet-overskrift.ts';
import { filnavnMotNummer } from './filnavn-mot-nummer.ts';
import { godtaUtenTreff } from './godta-uten-treff.ts';
import { hullIRekken } from './hull-i-rekken.ts';
import { mappeMotDato } from './mappe-mot-dato.ts';
import { nettstedMangler } from './nettsted-mangler.ts';
import type { Regel } from './regel.ts';
import { sakUtenMoete } from './sak-uten-moete.ts';
import { skjema } from './skjema.ts';
import { syntaks } from './syntaks.ts';
import { tvetydigHenvisning } from './tvetydig-henvisning.ts';
import { ukjentEmne } from './ukjent-emne.ts';
import { ukjentFil } from './ukjent-fil.ts';
import { ukjentHenvisning } from './ukjent-henvisning.ts';
import { ukjentNoekkel } from './ukjent-noekkel.ts';
import { ukjentReferatdel } from './ukjent-referatdel.ts';
import { uleseligTekst } from './uleselig-tekst.ts';
import { ulesbarFil } from './ulesbar-fil.ts';
import { umuligDatoRegel } from './umulig-dato.ts';
import { unntattMedTekst } from './unntatt-med-tekst.ts';
import { vedleggMangler } from './vedlegg-mangler.ts';

/** Every rule, by id. Ids are permanent. */
export const REGLER: readonly Regel[] = [
  aarMotNummer,
  agendaMotSaker,
  agendadagUtenforMoetet,
  bortfaltTekst,
  datoEtterMoetet,
  dobbelSaksgang,
  dobbelSeksjon,
  dobbeltSaksnummer,
  feilskrevetOverskrift,
  filnavnMotNummer,
  godtaUtenTreff,
  hullIRekken,
  mappeMotDato,
  nettstedMangler,
  sakUtenMoete,
  skjema,
  syntaks,
  tvetydigHenvisning,
  ukjentEmne,
  ukjentFil,
  ukjentHenvisning,
  ukjentNoekkel,
  ukjentReferatdel,
  ulesbarFil,
  uleseligTekst,
  umuligDatoRegel,
  unntattMedTekst,
  vedleggMangler,
];
