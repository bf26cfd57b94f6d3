import { expect, test } from 'vitest';
import { lesFil } from '#markdown/fil';

const moete = (linje: string): { sti: string; tekst: string } => ({
  sti: 'moeter/raad/2030-02-01/moete.md',
  tekst: `---\n${linje}\ndager:\n  - dato: 2030-02-01\npublisering: utkast\n---\n`,
});
const foerste = (fil: { sti: string; tekst: string }) => lesFil(fil).avvik[0];

test('a number is told to be quoted only where quotes mend it', () => {
  expect(foerste(moete('nummer: 2'))).toMatchObject({
    melding: 'Feltet nummer har «2», men skal være tekst.',
    forventet: 'Møtenummer: 2/2025. Noen møter har ikke nummer',
    tiltak: 'Skriv verdien på formen som er forventet.',
  });
  expect(foerste(moete('sted: 2'))?.tiltak).toBe('Sett anførselstegn rundt verdien.');
});

test.each([
  ['flyttetFra:\n  - 10.12.2026', 'en dato skrevet ÅÅÅÅ-MM-DD: 2026-12-10'],
  ['flyttetFra:\n  - snart', 'en dato skrevet ÅÅÅÅ-MM-DD'],
  ['agenda:\n  - tid: "25:00"\n    tekst: Pause', 'et klokkeslett fra 00:00 til 23:59, i anførselstegn'],
  ['form: fysik', 'en av disse: fysisk, digital, hybrid, skriftlig'],
  ['svarfrist: snart', 'en dato skrevet ÅÅÅÅ-MM-DD, eller et tidspunkt skrevet ÅÅÅÅ-MM-DDTtt:mm'],
  ['agenda: 09:00 1/30', 'en liste, med «- » foran hver verdi'],
  ['agenda:\n  - tid: 9.30\n    tekst: Pause', 'et klokkeslett fra 00:00 til 23:59, i anførselstegn'],
])('what is expected of %j is a form, not a label', (felt, forventet) => {
  expect(foerste(moete(felt))?.forventet).toBe(forventet);
});

test('what is certain is shown as the line it should be', () => {
  expect(foerste(moete('agenda:\n  - tid: 9.30\n    tekst: Pause'))?.tiltak).toBe('Skriv tid: "09:30".');
});

test('where a file may become public by itself, that form is told of', () => {
  const skrevet = {
    ...moete(''),
    tekst: moete('').tekst.replace(/publisering: .*/u, 'publisering: { innkalling: publiseres }'),
  };
  expect(foerste(skrevet)).toMatchObject({
    forventet: 'en av disse: utkast, publisert, { fra: … }',
    tiltak:
      'Mente du «publisert»? Skriv { fra: 2025-05-08T12:00 } når det skal bli offentlig av seg selv da.',
  });
});

test.each([
  ['avlyst:', 'Skriv «grunn: …» på neste linje, rykket inn, eller ta feltet bort.'],
  ['referatGodkjent:', 'Skriv «dato: …» og «hvordan: …» på linjene under, rykket inn, eller ta feltet bort.'],
  ['mangler:', 'Skriv hver verdi på en egen linje under feltet, med «- » foran, eller ta feltet bort.'],
  ['sted:', 'Skriv en verdi etter kolonet, eller ta feltet bort.'],
])('a field without a value: %s', (felt, tiltak) => {
  expect(foerste(moete(felt))?.tiltak).toBe(tiltak);
});

const sak = (linjer: string): { sti: string; tekst: string } => ({
  sti: 'moeter/raad/2030-02-01/sak-1.md',
  tekst: `---\nsaksnummer: 1/30\n${linjer}\n---\n`,
});

test.each([
  ['unntatt:\n    hjemmel: offl. § 23', 'Feltet skjermetTittel mangler.'],
  ['trukket:\n    dato: 2030-02-01', 'Feltet grunn mangler.'],
  [
    'innkalling: publisert\n  unntatt: { hjemmel: offl. § 23, skjermetTittel: En avtale }',
    'Feltet unntatt kan ikke stå sammen med innkalling.',
  ],
])('a key that another form of the field has is not called unknown: %j', (felt, melding) => {
  expect(lesFil(sak(`publisering:\n  ${felt}`)).avvik.map((a) => a.melding)).toEqual([melding]);
});

test('the name of a field that is written as the value is put where it belongs', () => {
  expect(foerste(sak('publisering: unntatt'))).toMatchObject({
    forventet: 'en av disse: utkast, publisert, eller feltet unntatt',
    tiltak: 'Skriv «unntatt:» på en egen linje under publisering, rykket inn, med det som hører til.',
  });
});

test.each([
  [
    'tidligereBehandlinger: raad 9/29',
    'Skriv ingen, eller hver verdi på en egen linje under feltet, med «- » foran.',
  ],
  ['videre:\n  - raad 2030-03-01', 'Skriv felter på formen «navn: verdi», ett på hver linje.'],
  ['saksnummer: “2/30”', 'Bruk rette anførselstegn: "2/30".'],
])('what to do with %j', (felt, tiltak) => {
  const tekst = `---\n${felt}\n---\n`;
  expect(foerste({ ...sak(''), tekst })?.tiltak).toBe(tiltak);
});

test.each(['Sak 9-25', 'nuit 9-25', '9.25', '"9.25"', 'nuit'])('a reference to a sak: %s', (skrevet) => {
  const foran = 'tidligereBehandlinger: [';
  expect(foerste(sak(`${foran}${skrevet}]`))).toMatchObject({
    linje: 3,
    kolonne: foran.length + 1,
    forventet: 'utvalg og nummer: nuit 9/25',
    tiltak: 'Skriv nummer og år med skråstrek mellom, og utvalget foran.',
  });
});

test('a doc comment that shows the number of a sak says more than its form', () => {
  expect(foerste(sak('foelgerOpp: [nuit 9]'))?.forventet).toBe(
    'Aksjonspunkter saken svarer på: nuit 4/25#aksjonspunkt-1',
  );
});

test('an address is told what it has too much of', () => {
  const [foerst, neste] = lesFil({
    sti: 'nettsted.yaml',
    tekst:
      'navn: A\nundertittel: B\nbeskrivelse: C\nutgiver: D\nadresse: https://navn:ord@example.org/x?y=1#z\n',
  }).avvik;
  expect(foerst).toMatchObject({
    linje: 5,
    kolonne: 10,
    forventet: 'en adresse uten brukernavn og passord',
    tiltak: 'Skriv adressen uten det som står mellom https:// og @.',
  });
  expect(neste).toMatchObject({ linje: 5, kolonne: 10, tiltak: 'Ta bort ? eller # og alt etter.' });
});

test('an id is shown as it should be written', () => {
  expect(foerste(sak('emner:\n  - Prøvesvar'))?.forventet).toBe(
    'små bokstaver a–z, tall og bindestrek: proevesvar',
  );
});

const FIL = 'vedlegg/<navn>, der navnet har bokstavene a–z og A–Z, tall, punktum, bindestrek og understrek: ';

test.each([
  ['fjellnotat.pdf', 'vedlegg/fjellnotat.pdf', ''],
  ['vedlegg/1/fjellnotat.pdf', 'vedlegg/fjellnotat.pdf', ''],
  ['vedlegg/Fjell notat.pdf', 'vedlegg/fjell-notat.pdf', 'Gi filen navnet fjell-notat.pdf. '],
  ['vedlegg/målbilde.pdf', 'vedlegg/maalbilde.pdf', 'Gi filen navnet maalbilde.pdf. '],
])('a file is shown as it should be written: %s', (fil, riktig, navn) => {
  expect(foerste(sak(`vedlegg:\n  - tittel: Notat\n    fil: ${fil}`))).toMatchObject({
    regel: 'skjema',
    forventet: FIL + riktig,
    tiltak: `${navn}Skriv ${riktig}. Filen skal ligge i mappen vedlegg ved siden av moete.md.`,
  });
  const rettet = sak(`vedlegg:\n  - tittel: Notat\n    fil: ${riktig}`);
  expect(foerste(rettet)).toBeUndefined();
});

test.each(['språk', 'Språk', 'målform', 'maalform'])('%s means spraak', (felt) => {
  expect(foerste(sak(`${felt}: nn`))).toMatchObject({
    regel: 'ukjent-noekkel',
    tiltak: 'Mente du «spraak»?',
  });
});

test.each([
  ['nynorsk', 'nn'],
  ['Bokmål', 'nb'],
  ['engelsk', 'en'],
])('spraak: %s means %s', (skrevet, ment) => {
  expect(foerste(sak(`spraak: ${skrevet}`))?.tiltak).toBe(
    `Mente du «${ment}»? Skriv en av disse: nb, nn, se, en.`,
  );
});

test('a register of the wrong form is called the file, and a row by its place', () => {
  expect(foerste({ sti: 'emner.yaml', tekst: 'id: raad\n' })).toMatchObject({
    melding: 'Filen har felter med verdier, men skal være en liste.',
    tiltak: 'Begynn hver oppføring i filen med «- » først på linjen.',
  });
  expect(foerste({ sti: 'emner.yaml', tekst: '- raad\n' })).toMatchObject({
    melding: 'Oppføring 1 har «raad», men skal være felter med verdier.',
    tiltak: 'Skriv felter på formen «navn: verdi», ett på hver linje.',
  });
  expect(foerste({ sti: 'nettsted.yaml', tekst: '- Arkivet\n' })?.melding).toBe(
    'Filen har en liste, men skal være felter med verdier.',
  );
  expect(foerste({ sti: 'emner.yaml', tekst: '- id: raad\n  navn: Råd\n  ord: x\n' })?.melding).toBe(
    'Feltet «ord» finnes ikke.',
  );
});

const utvalg = (linjer: string): { sti: string; tekst: string } => ({
  sti: 'utvalg/raad.md',
  tekst: `---\nnavn:\n  - navn: Rådet\n    fra:\n${linjer}\n---\n`,
});

test('a time that ends before it begins is told with both ends', () => {
  const fil = (mellom: string, og: string) => utvalg(`      mellom: "${mellom}"\n      og: "${og}"`);
  expect(lesFil(fil('2024-03', '2020-09')).avvik).toEqual([
    {
      regel: 'skjema',
      fil: 'utvalg/raad.md',
      linje: 6,
      kolonne: 11,
      melding: 'Tiden begynner med «2024-03» i mellom, og slutter før det: «2020-09» i og.',
      forventet: 'Senest mulig: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD',
      tiltak: 'Bytt om mellom og og, eller rett den som er feil.',
      gjelder: '2020-09',
    },
  ]);
  // A year may begin before and end after a month of it.
  for (const [mellom, og] of [
    ['2024', '2024-03'],
    ['2024-03', '2024'],
    ['2024-03', '2024-03'],
  ] as const)
    expect(lesFil(fil(mellom, og)).avvik).toEqual([]);
  expect(lesFil(fil('2024-13', '2024-09')).avvik).toHaveLength(1);
});

test.each([
  ['31.11.2024', 'november har 30 dager, ikke 31'],
  ['23024-06-13', 'året 23024 er utenfor 1990–2100'],
  ['13.6.23024', 'året 23024 er utenfor 1990–2100'],
  ['0224-06-13', 'året 224 er utenfor 1990–2100'],
])('a day that cannot be, in whatever form: %s', (dag, grunn) => {
  const [i, ref] = [sak(`videre:\n  - arena: Rådet\n    dato: ${dag}`), sak(`utsattTil: raad ${dag}`)];
  expect(foerste(i)).toMatchObject({ regel: 'umulig-dato', linje: 5, kolonne: 11 });
  expect(foerste(i)?.melding).toBe(`Datoen «${dag}» finnes ikke: ${grunn}.`);
  if (dag.includes('-')) expect(foerste(ref)).toMatchObject({ regel: 'umulig-dato', gjelder: dag });
});

const publisert = (linje: string): { sti: string; tekst: string } => ({
  sti: 'moeter/raad/2030-02-01/moete.md',
  tekst: `---\ndager:\n  - dato: 2030-02-01\npublisering:\n  innkalling: ${linje}\n---\n`,
});

test.each([
  ['2030-01-25T12:00', 'Skriv { fra: 2030-01-25T12:00 } for det som skal bli offentlig da.'],
  ['25. januar 2030 kl. 12', 'Skriv { fra: 2030-01-25T12:00 } for det som skal bli offentlig da.'],
  ['{ fra: 25.01.2030 }', 'Skriv 2030-01-25.'],
  ['{ fra: 2030-01-25 kl. 12:00 }', 'Skriv 2030-01-25T12:00.'],
  ['{ fra: "2030-01-25 09.30" }', 'Skriv 2030-01-25T09:30.'],
])('the right form of a moment is told, and never written for the author: %s', (skrevet, tiltak) => {
  const { avvik } = lesFil(publisert(skrevet));
  expect(avvik.map((a) => ({ tiltak: a.tiltak, retting: a.retting }))).toEqual([
    { tiltak, retting: undefined },
  ]);
});

test('a field whose whole value is a comment is not called empty and no more', () => {
  expect(foerste(sak('tittel: #3 Erfaringer'))).toMatchObject({
    melding: 'Feltet tittel er tomt, for # begynner en kommentar: «#3 Erfaringer» er ikke med.',
    linje: 3,
    kolonne: 9,
    tiltak:
      'Hører det med, sett anførselstegn rundt: tittel: "#3 Erfaringer". Ellers skriv en verdi, eller ta feltet bort.',
  });
});

test('a value in quotes of the wrong kind is shown with them alone', () => {
  expect(foerste(sak('vedlegg:\n  - nr: «1»\n    kommer: «nå»'))?.melding).not.toContain('««');
});

test.each([
  ['sakstype: Droefting', 'Skriv drøfting eller tilråding, med ø og å.'],
  [
    'sakseier:\n  - Medlem 1 (Helsedirektoratet)',
    'Skriv navnet, komma og virksomheten: Medlem 1, Helsedirektoratet.',
  ],
])('words that readers would see in the wrong form are asked about: %j', (felt, tiltak) => {
  expect(foerste(sak(felt))).toMatchObject({ regel: 'skjema', linje: felt.startsWith('sakseier') ? 4 : 3 });
  expect(foerste(sak(felt))?.tiltak).toContain(tiltak);
});

test('a body with its abbreviation is a name as it is', () => {
  expect(
    lesFil(sak('sakstype: drøfting\nsakseier:\n  - Interregionalt arkitekturutvalg (IRAU)')).avvik,
  ).toEqual([]);
});
