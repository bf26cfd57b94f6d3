import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lesAdresseliste, sammenlignAdresser, skrivAdresseliste } from '#domain/adresseliste';
import { buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { nyttTekstregister } from '#domain/publiserte-tekster';
import { skrivTekstregister } from '#domain/tekstregister';
import { eiereIArkivet } from '#domain/vedleggseiere';
import { lesInnhold } from '#sources/innhold';
import { lagAvtrykk } from '#sources/publisert';
import { bygdeAdresser } from '../../scripts/adressekontroll.ts';
import { kjoer } from '../oppsett/kjoer.ts';
import { nettsted, TESTDATO } from '../oppsett/nettsteder.ts';
import { kopierEksempelraad, type Kopi } from './bygging.ts';

const VEDLEGG = '/moeter/eksempelraadet/2025-02-11/vedlegg/gammelt-notat.pdf';

const TRUKKET = 'moeter/eksempelraadet/2025-02-11';

/** What the guide says to do at once when a sak should never have been out: nothing else has to be written. */
function trekkSak({ innhold, endre }: Kopi): void {
  const filer = ['tall.txt', 'kostnader.pdf', 'innkalling.pdf', 'referat-raa.txt'];
  for (const fil of filer) rmSync(join(innhold, TRUKKET, 'vedlegg', fil));
  endre(
    `${TRUKKET}/sak-4.md`,
    () => '---\nsaksnummer: 4/25\npublisering:\n  trukket:\n    grunn: Feil.\n---\n',
  );
  endre(`${TRUKKET}/moete.md`, (tekst) =>
    tekst
      .replace(/^ {4}(?:fil|raatekst|lenke): .*\n/gmu, '')
      .replace(/^emner:/mu, '  - { dato: 2026-03-01, tekst: Sak 4/25 er trukket tilbake. }\nemner:'),
  );
}

const lest = (innhold: string, register: string): string =>
  readFileSync(join(innhold, 'publisert', register), 'utf8');

test('the lists of the archive are what it has published; npm run publisert writes them', () => {
  const { innhold, mappe } = nettsted('arkiv');
  const { adresser: liste } = lesAdresseliste(lest(innhold, 'adresser.txt'));
  expect(sammenlignAdresser(liste, bygdeAdresser(mappe))).toEqual({ forsvunne: [], nye: [] });
  const tekster = nyttTekstregister(lesInnhold(innhold).filer, TESTDATO, lagAvtrykk(innhold));
  expect(lest(innhold, 'tekster.txt')).toBe(skrivTekstregister(tekster));
});

test('a vanished address stops the build, and passes when it leads on or says why it is gone', async () => {
  const kopi = kopierEksempelraad('adresser');
  const liste = join(kopi.innhold, 'publisert', 'adresser.txt');
  const { filer, vedlegg } = lesInnhold(kopi.innhold);
  const { arkiv } = buildArkiv(offentlig(filer, TESTDATO), TESTDATO, vedlegg);
  mkdirSync(join(kopi.innhold, 'publisert'));
  writeFileSync(
    liste,
    skrivAdresseliste(
      bygdeAdresser(nettsted('eksempelraad').mappe).filter((a) => !a.endsWith('.txt/')),
      eiereIArkivet(arkiv),
    ),
  );
  writeFileSync(
    join(kopi.innhold, 'publisert', 'tekster.txt'),
    skrivTekstregister(nyttTekstregister(filer, TESTDATO, lagAvtrykk(kopi.innhold))),
  );
  const gamle = join(kopi.innhold, 'adresser.yaml');
  const saksganger = join(kopi.innhold, 'saksganger');
  renameSync(join(saksganger, 'eksempelplan.md'), join(saksganger, 'planen.md'));
  appendFileSync(liste, `${VEDLEGG}\n`);
  writeFileSync(gamle, '- fra: /hefte/\n  til: /aar/1999/\n');

  const { kode, utskrift } = await kopi.bygg();
  expect(kode).toBe(1);
  expect(utskrift).toContain('2 adresser som har vært publisert, finnes ikke lenger:');
  expect(utskrift).toContain(`\n  ${VEDLEGG}\n`);
  expect(utskrift).toContain('  - fra: /saksgang/eksempelplan/\n');
  expect(utskrift).toContain('/hefte/ skal føre til /aar/1999/, som ikke finnes.');
  expect(existsSync(kopi.ut)).toBe(false);

  writeFileSync(
    gamle,
    `- fra: /saksgang/eksempelplan/\n  til: /saksgang/planen/\n- fra: ${VEDLEGG}\n  trukket:\n    grunn: Notatet var feil.\n    dato: 2026-02-01\n`,
  );
  trekkSak(kopi);
  const foer = lesAdresseliste(readFileSync(liste, 'utf8')).adresser;
  const publisert = await kjoer(process.execPath, ['scripts/publisert.ts'], {
    SAKSGANG_INNHOLD: kopi.innhold,
    SAKSGANG_UT: kopi.ut,
    SAKSGANG_BASE: '/arkiv/',
    SAKSGANG_DATO: TESTDATO,
  });
  expect(publisert.kode, publisert.utskrift).toBe(0);

  const omadressert = readFileSync(join(kopi.ut, 'saksgang/eksempelplan/index.html'), 'utf8');
  expect(omadressert).toContain('content="0; url=/arkiv/saksgang/planen/"');
  const gravstein = readFileSync(join(kopi.ut, VEDLEGG, 'index.html'), 'utf8');
  expect(gravstein).toContain('Notatet var feil.');
  expect(gravstein).toMatch(/er trukket fra nettstedet 1\.\sfebruar\s2026\./u);
  expect(gravstein).toContain('<meta name="robots" content="noindex">');
  expect(gravstein).not.toContain('data-pagefind-body');

  const medSaken = readFileSync(join(kopi.ut, TRUKKET, 'vedlegg/tall.txt/index.html'), 'utf8');
  expect(medSaken).toContain('Filen hørte til noe som er trukket tilbake eller unntatt offentlighet.');
  expect(existsSync(join(kopi.ut, TRUKKET, 'vedlegg/innkalling.pdf/index.html'))).toBe(true);

  const etter = lesAdresseliste(readFileSync(liste, 'utf8')).adresser;
  expect(etter).toEqual(expect.arrayContaining([...foer, '/saksgang/planen/']));
  expect(etter).not.toContain(`${VEDLEGG}/`);
  const linjene = readFileSync(liste, 'utf8');
  expect(linjene).toContain(`/${TRUKKET}/vedlegg/tall.txt sak-4.md\n`);
  expect(linjene).toContain(`/${TRUKKET}/vedlegg/utkast.txt sak-2.md\n`);
  expect(publisert.utskrift).toContain('Ny adresse: /saksgang/planen/');
  expect(publisert.utskrift).not.toContain('Kjør npm run publisert');
  expect(lest(kopi.innhold, 'tekster.txt')).toMatch(/^moeter\/.*\/sak-2\.md referat \d+ \S+$/m);
});
