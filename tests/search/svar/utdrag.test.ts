import { describe, expect, it } from 'vitest';
import { noekkel } from '#search/ord/noekkel';
import { type Anker, type Sidetekst, sideord } from '#search/svar/sideord';
import { eksakt } from '#search/ord/variant';
import { lagTreffleser, treffordI } from '#search/svar/trefford';
import { lagUndertreff } from '#search/svar/undertreff';
import { merketTittel } from '#search/svar/merketekst';
import { lagUtdrag, type Utdrag } from '#search/svar/utdrag';

/** A page from its parts: `#id Heading` begins a section, `- id text` is a point, the first line is the title. */
function lagSide(...linjer: string[]): Sidetekst {
  const [tittel = '', ...resten] = linjer;
  const ord = ['Sak', '9/25', 'NUIT', ...`${tittel}.`.split(' ')];
  const anchors: Anker[] = [];
  for (const linje of resten) {
    const [foerst = '', ...bak] = linje.split(' ');
    const [, tegn, id = ''] = /^([#*])(.+)$/.exec(foerst) ?? [];
    const location = ord.length;
    if (tegn === '#') {
      anchors.push({ element: 'section', id, text: '', location });
      anchors.push({ element: 'h2', id: `${id}-tittel`, text: bak.join(' '), location });
      ord.push(...`${bak.join(' ')}.`.split(' '));
    } else if (tegn === '*') {
      anchors.push({ element: 'li', id, text: '', location });
      ord.push(...bak);
    } else ord.push(...linje.split(' '));
  }
  return { tittel, content: ord.join(' '), anchors };
}

const SIDE = lagSide(
  'Evaluering av rådsmodellen for e-helse',
  'Rådet evaluerer modellen på nytt.',
  '#vedtak Vedtak',
  'NUIT, 13. februar 2025',
  '*vedtak-1 Rådet ber om at legemiddel~listen tas i bruk.',
  '*vedtak-2 Direktoratet lager en plan for prøvesvar innen 2024-2027.',
  '#behandling Behandling i møtet',
  'Medlemmene var enige. Flere la vekt på samtykke og på personvern i arbeidet med nettlege.',
  `${'Dette er fyll uten innhold. '.repeat(12).trim()} Samtykke bør hentes inn én gang. ${'Mer fyll her. '.repeat(20).trim()}`,
  '#saksutredning Saksutredning om samtykke',
  'Kommunen sier "ja takk" til nettlege - med forbehold.',
);

const svar = (...ord: string[]) => lagTreffleser(ord.map((o) => ({ noekkel: noekkel(o), vekt: 1 })));
const utdragFor = (side: Sidetekst, ...ord: string[]): Utdrag =>
  lagUtdrag(sideord(side, svar(...ord)), side.anchors);
const tekst = ({ biter }: Utdrag): string => biter.map((bit) => bit.tekst).join('');
const merkede = ({ biter }: Utdrag): string[] => biter.filter((bit) => bit.merket).map((bit) => bit.tekst);

describe('lagUtdrag', () => {
  it('never begins with the title or a heading, whatever was found in them', () => {
    const utdrag = utdragFor(SIDE, 'evaluering', 'vedtak', 'saksutredning');
    expect(tekst(utdrag)).toMatch(/^Rådet evaluerer modellen på nytt\. NUIT/);
    expect(tekst(utdrag)).not.toMatch(/Saksutredning|Evaluering av/);
  });

  it('takes the place where most of what was asked for stands together', () => {
    const utdrag = utdragFor(SIDE, 'samtykke', 'personvern');
    expect(tekst(utdrag)).toMatch(/^Flere la vekt på samtykke og på personvern/);
    expect(merkede(utdrag)).toEqual(['samtykke', 'personvern']);
    expect(utdrag.vedtak).toBe(false);
  });

  it('shows the decision when the words stand there, and nothing but the decision', () => {
    const utdrag = utdragFor(SIDE, 'prøvesvar');
    expect(utdrag.vedtak).toBe(true);
    expect(tekst(utdrag)).toBe('Direktoratet lager en plan for prøvesvar innen 2024–2027.');
    expect(tekst(utdragFor(SIDE, 'liste'))).toMatch(/^Rådet ber om/);
  });

  it.each([
    ['oppdraget TB2024-80 om prøvesvar', 'oppdraget TB2024-80 om prøvesvar'],
    ['prøvesvar i kl. 09.00-10.30 og 17-18.', 'prøvesvar i kl. 09.00–10.30 og 17–18.'],
  ])('prints the hyphen of «%s» as it is meant', (skrevet, vist) => {
    expect(tekst(utdragFor({ tittel: 'T', content: `T. ${skrevet}`, anchors: [] }, 'prøvesvar'))).toContain(
      vist,
    );
  });

  it('takes «…» where a name stood for no end of a sentence, and adds none to it', () => {
    const fyll = 'flere ord '.repeat(20).trim();
    const mellom = lagSide('Tittel', `Først ${fyll} og så tok … Helsedirektoratet opp prøvesvar. ${fyll}`);
    expect(tekst(utdragFor(mellom, 'prøvesvar'))).toMatch(/^… så tok … Helsedirektoratet opp/);
    const foerst = lagSide('Tittel', `Alt ${fyll} fra … som vi har sett prøvesvar hos. ${fyll}`);
    expect(tekst(utdragFor(foerst, 'prøvesvar'))).toMatch(/^… som vi/);
    const sist = lagSide('Tittel', `Prøvesvar ${'ord '.repeat(34)}… ${fyll}`);
    expect(tekst(utdragFor(sist, 'prøvesvar'))).toMatch(/ord …$/);
  });

  it('never shows a list of topics', () => {
    const side = lagSide(
      'Tittel',
      'Behandlet én gang.',
      '#emner Emner',
      'Prøvesvar Samtykke',
      '#slutt Til slutt',
      'Ferdig.',
    );
    expect(tekst(utdragFor(side, 'prøvesvar'))).toBe('Behandlet én gang. Ferdig.');
  });

  it('shows another place when the decision has too little of what was asked for', () => {
    expect(utdragFor(SIDE, 'nettlege', 'personvern', 'plan').vedtak).toBe(false);
  });

  it('shows the decision when it is what was asked for, with or without the words', () => {
    const alle = sideord(SIDE, svar('personvern'));
    const utdrag = lagUtdrag(alle, SIDE.anchors, true);
    expect(utdrag.vedtak).toBe(true);
    expect(tekst(utdrag)).toMatch(/^Rådet ber om at legemiddellisten/);
    expect(lagUndertreff(alle, SIDE.anchors, utdrag.sted)[0]?.id).toBe('vedtak-1');
    const uten = lagSide('Tittel', 'Om personvern.');
    expect(lagUtdrag(sideord(uten, svar('personvern')), uten.anchors, true).vedtak).toBe(false);
  });

  it('shows the box of facts only when the words stand nowhere else', () => {
    const side = lagSide(
      'Felles plan',
      'Rådet drøftet personvern',
      '#om-saken Om saken',
      'Utvalg NUIT Emner Personvern Kodeverk',
    );
    expect(tekst(utdragFor(side, 'plan'))).toBe('Rådet drøftet personvern');
    expect(tekst(utdragFor(side, 'personvern'))).toBe('Rådet drøftet personvern');
    expect(merkede(utdragFor(side, 'kodeverk'))).toEqual(['Kodeverk']);
  });

  it('marks the whole compound for its part, without the mark of the index', () => {
    const utdrag = utdragFor(SIDE, 'liste');
    expect(merkede(utdrag)).toEqual(['legemiddellisten']);
    expect(tekst(utdrag)).not.toContain('~');
  });

  it('marks every form of the word, and nothing else', () => {
    expect(merkede(utdragFor(SIDE, 'provesvaret'))).toEqual(['prøvesvar']);
    expect(merkede(utdragFor(SIDE, 'x'))).toEqual([]);
  });

  it('marks what only begins with the word where the page does not have the word', () => {
    const side = lagSide('Tittel', 'Etter pasientjournalloven skal pasientens prøver vises.');
    expect(merkede(utdragFor(side, 'pasienten'))).toEqual(['pasientens']);
    const uten = lagSide('Tittel', 'Etter pasientjournalloven skal prøver vises.');
    expect(merkede(utdragFor(uten, 'pasienten'))).toEqual(['pasientjournalloven']);
  });

  it('prints dashes and quotation marks as they should be', () => {
    expect(tekst(utdragFor(SIDE, 'forbehold'))).toContain(
      'Kommunen sier «ja takk» til nettlege – med forbehold.',
    );
  });

  it('does not take the full stop of a day for the end of a sentence', () => {
    const side = lagSide('Tittel', `${'Fyll uten ende og '.repeat(12)}møtet 15. mai var langt. Slutt.`);
    expect(tekst(utdragFor(side, 'mai'))).toMatch(/^… .*møtet 15\. mai var langt\. Slutt\.$/);
  });

  it('is never long, and shows by dots that text is left out', () => {
    const utdrag = utdragFor(SIDE, 'hentes');
    expect(tekst(utdrag)).toMatch(/^Samtykke bør hentes inn én gang\..* fyll …$|fyll her\.$/);
    for (const ord of ['fyll', 'samtykke', 'rådet', 'finnesikke'])
      expect(tekst(utdragFor(SIDE, ord)).split(' ').length).toBeLessThanOrEqual(40);
  });

  it('begins at the top when only the title answers', () => {
    expect(tekst(utdragFor(SIDE, 'helse'))).toMatch(/^Rådet evaluerer/);
  });

  it('is empty for a page that is nothing but its title', () => {
    expect(utdragFor(lagSide('Bare tittel'), 'tittel')).toEqual({ biter: [], vedtak: false });
  });
});

describe('lagUndertreff', () => {
  const under = (foerst: number | undefined, ...ord: string[]): string[] =>
    lagUndertreff(sideord(SIDE, svar(...ord)), SIDE.anchors, foerst).map(({ id, tekst: t }) => `${id}: ${t}`);

  it('leads to the headings and points below which the words stand, in the order of the page', () => {
    expect(under(undefined, 'nettlege')).toEqual([
      'behandling: Behandling i møtet',
      'saksutredning: Saksutredning om samtykke',
    ]);
    expect(under(undefined, 'prøvesvar')).toEqual(['vedtak-2: Vedtak, punkt 2']);
  });

  it('puts the place of the excerpt first', () => {
    const { sted } = utdragFor(SIDE, 'plan', 'prøvesvar');
    expect(under(sted, 'samtykke', 'prøvesvar')[0]).toBe('vedtak-2: Vedtak, punkt 2');
  });

  it('names a step of a matter by its sak and day, and leaves out what has none', () => {
    const side = lagSide(
      'En saks gang',
      '#behandlinger Alle behandlinger',
      '*ledd-1 16. oktober 2025. E-helse~rådet sak 26/25: Om helsedata',
      '*ledd-2 Uten dato. NUFA sak 9/24: Om helsedata',
      '*ledd-3 Høsten 2026. Mulig: Innspill om helsedata',
    );
    const deler = lagUndertreff(sideord(side, svar('helsedata')), side.anchors);
    expect(deler).toEqual([
      { id: 'ledd-1', tekst: 'E-helserådet sak 26/25, 16. oktober 2025' },
      { id: 'ledd-2', tekst: 'NUFA sak 9/24' },
    ]);
  });

  it('counts the words of the heading itself', () => {
    expect(under(undefined, 'saksutredning')).toEqual(['saksutredning: Saksutredning om samtykke']);
  });

  it('leads nowhere when the words stand above the first part', () => {
    expect(under(undefined, 'evaluerer')).toEqual([]);
  });
});

it('marks names with the letters of other languages, however they are typed', () => {
  for (const [typet, trykt] of [
    ['Schaffer', 'Schäffer'],
    ['Schäffer', 'Schaffer'],
    ['Schäffer', 'Schäffer'],
  ] as const)
    expect(lagTreffleser(treffordI(eksakt(typet, [0])))(trykt)).toBeDefined();
});

describe('words that answer only together', () => {
  const noekler = ['plan', 'for', 'prøvesvar'].map(noekkel);
  const les = lagTreffleser(noekler.map((n) => ({ noekkel: n, vekt: 1, sammen: { noekler, avstand: 2 } })));

  it('are marked where they stand together and nowhere else', () => {
    const side = lagSide(
      'Tittel',
      'Rådet ber om en plan for samtykke. Det lages en plan for prøvesvar for kommunene.',
    );
    const utdrag = lagUtdrag(sideord(side, les), side.anchors);
    expect(merkede(utdrag)).toEqual(['plan', 'for', 'prøvesvar']);
  });

  it('may be the parts of one compound', () => {
    const deler = ['legemiddel', 'liste'].map(noekkel);
    const leser = lagTreffleser(
      deler.map((n) => ({ noekkel: n, vekt: 1, sammen: { noekler: deler, avstand: 0 } })),
    );
    expect(leser('legemiddel~listen')).toBeDefined();
    expect(leser('listen')).toBeUndefined();
  });
});

it('a title is marked as an excerpt is', () => {
  const biter = merketTittel('Om «rådsmodellen» i 2025', svar('rådsmodell'));
  expect(biter.map((bit) => bit.tekst).join('')).toBe('Om «rådsmodellen» i 2025');
  expect(biter.filter((bit) => bit.merket)).toEqual([{ tekst: 'rådsmodellen', merket: true }]);
});
