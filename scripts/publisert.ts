import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lesAdresseliste, sammenlignAdresser, skrivAdresseliste } from '#domain/adresseliste';
import { nyttTekstregister } from '#domain/publiserte-tekster';
import { skrivTekstregister, tekstnoekkel } from '#domain/tekstregister';
import { eiereIArkivet } from '#domain/vedleggseiere';
import { antall } from '#ordform';
import { lesArkiv } from '#sources/arkiv';
import { skrivHelt } from '#sources/helskriving';
import { lesInnhold } from '#sources/innhold';
import { lesInnstillinger } from '#sources/innstillinger';
import { lagAvtrykk, lesRegister, REGISTRE } from '#sources/publisert';
import { bygdeAdresser } from './adressekontroll.ts';
import { lesArgumenter } from './argumenter.ts';
import { bygg } from './bygg.ts';
import { lesByggevalg } from './byggevalg.ts';
import { feilTekst } from './feiltekst.ts';

const BRUK = `Bruk: npm run publisert
Bygger nettstedet, og skriver i ${REGISTRE.adresser} og ${REGISTRE.tekster} i innholdsmappen
hvilke adresser og tekster som er offentlige nå. Legg filene i git.`;

/** Adds the addresses of a built site to the list, and whose its attachments are; a line is only ever taken out by hand. */
function skrivAdresser(innhold: string, mappe: string): string[] {
  const foer = lesAdresseliste(lesRegister(innhold, 'adresser') ?? '');
  const { nye } = sammenlignAdresser(foer.adresser, bygdeAdresser(mappe));
  const eiere = new Map([...foer.eiere, ...eiereIArkivet(lesArkiv().arkiv)]);
  skriv(innhold, 'adresser', skrivAdresseliste([...foer.adresser, ...nye], eiere));
  return nye;
}

/** Writes the digests of what is public now. What is there and not public at the moment keeps the row it had. */
function skrivTekster(innhold: string, dato: string): number {
  const { filer, publisert } = lesInnhold(innhold);
  const rader = nyttTekstregister(filer, dato, lagAvtrykk(innhold), publisert?.rader);
  skriv(innhold, 'tekster', skrivTekstregister(rader));
  return rader.filter((rad) => publisert?.rader.get(tekstnoekkel(rad))?.avtrykk !== rad.avtrykk).length;
}

function skriv(innhold: string, register: keyof typeof REGISTRE, tekst: string): void {
  const fil = join(innhold, REGISTRE[register]);
  mkdirSync(dirname(fil), { recursive: true });
  skrivHelt(fil, tekst);
}

// Exit codes: 0 written, 1 the site could not be built, 2 could not run.
try {
  lesArgumenter({}, BRUK);
  const valg = lesByggevalg();
  const { dato } = lesInnstillinger();
  // Addresses and texts are those of one moment, also when the clock passes a publishing while the site is built.
  process.env.SAKSGANG_DATO = dato;
  if (await bygg(valg)) {
    const nye = skrivAdresser(valg.innhold, valg.ut);
    const tekster = skrivTekster(valg.innhold, dato);
    for (const adresse of nye) console.log(`Ny adresse: ${adresse}`);
    console.log(
      `Registrert: ${antall(nye.length, 'ny adresse', 'nye adresser')} og ${antall(tekster, 'ny eller endret tekst', 'nye eller endrede tekster')}. Legg mappen publisert i git.`,
    );
  } else process.exitCode = 1;
} catch (grunn) {
  console.error(feilTekst(grunn));
  process.exitCode = 2;
}
