import { describe, expect, it } from 'vitest';
import { lesKropp } from '#markdown/les';

const les = (tekst: string, foersteLinje = 1) => lesKropp(tekst, { foersteLinje, idPrefiks: 'nuit-2025-14' });
const foerste = (tekst: string) => les(tekst).seksjoner[0];

describe('sections', () => {
  it('cuts at second-level headings, with ids and lines of the file', () => {
    const { seksjoner } = les(
      'Ingress.\n\n## Bakgrunn\n\nA\n\n## Målbilde på sikt\n\nB\n\n## Bakgrunn:\n\nC',
      20,
    );
    expect(seksjoner.map((s) => [s.slag, s.id, s.linje, s.tekst])).toEqual([
      ['ingress', 'ingress', 20, 'Ingress.'],
      ['bakgrunn', 'bakgrunn', 22, 'A'],
      ['annet', 'maalbilde-paa-sikt', 26, 'B'],
      ['bakgrunn', 'bakgrunn-2', 30, 'C'],
    ]);
  });

  it('keeps the ids of points free', () => {
    const { seksjoner } = les('## Vedtak\n\nA\n\n## Vedtak\n\nB\n\n## Vedtak 2\n\nC\n\n## Innhold\n\nD');
    expect(seksjoner.map((s) => s.id)).toEqual([
      'vedtak',
      'vedtak-del-2',
      'avsnitt-vedtak-2',
      'avsnitt-innhold',
    ]);
  });

  it('shows that a heading was of first level', () => {
    expect(foerste('# Vedtak\n\nA')).toMatchObject({ slag: 'annet', foersteNivaa: true, tittel: 'Vedtak' });
  });

  it('skips no heading level and gives deeper headings ids', () => {
    const kropp = les('## Bakgrunn\n\n##### Dypt\n\n> # Sitert\n\n### Dypt');
    expect(kropp.underoverskrifter).toEqual([
      { id: 'dypt', tittel: 'Dypt', nivaa: 3, seksjon: 'bakgrunn' },
      { id: 'sitert', tittel: 'Sitert', nivaa: 3, seksjon: 'bakgrunn' },
      { id: 'dypt-2', tittel: 'Dypt', nivaa: 3, seksjon: 'bakgrunn' },
    ]);
    expect(kropp.seksjoner[0]?.html).toContain('<h3 id="dypt-2">Dypt</h3>');
  });

  it('gives an empty body no sections', () => {
    expect(les('')).toEqual({ seksjoner: [], omtaler: [], underoverskrifter: [], lenker: [], datoer: [] });
  });
});

describe('points', () => {
  it('reads a numbered list, what stands around it, and its start', () => {
    const seksjon = foerste('## Vedtak\n\nNUIT mener:\n\n3. En\n4. To\n\nEtterpå.');
    expect(seksjon).toMatchObject({ innledning: '<p>NUIT mener:</p>', avslutning: '<p>Etterpå.</p>' });
    expect(seksjon?.punkter).toEqual([
      { nr: '3', html: 'En', tekst: 'En', linje: 5 },
      { nr: '4', html: 'To', tekst: 'To', linje: 6 },
    ]);
  });

  it.each(['- A. En\n- B. To', '- a) En\n- b) To', '* A) En\n\n* B) To'])(
    'reads lettered points %j',
    (liste) => {
      const seksjon = foerste(`## Vedtak\n\n${liste}`);
      expect(seksjon?.punkter?.map((p) => [p.nr, p.html])).toEqual([
        ['A', 'En'],
        ['B', 'To'],
      ]);
    },
  );

  it('takes bullets as points for questions only', () => {
    expect(foerste('## Spørsmål til Fagrådet:\n\n- Hva?\n- Når?')?.punkter?.map((p) => p.nr)).toEqual([
      '1',
      '2',
    ]);
    expect(foerste('## Vedtak\n\n- Hva\n- Når')?.punkter).toBeUndefined();
  });

  it('keeps inner lists inside the point', () => {
    const punkt = foerste('## Vedtak\n\n1. En\n   - indre\n2. To')?.punkter?.[0];
    expect(punkt).toMatchObject({ nr: '1', tekst: 'En\nindre' });
  });
});

it('groups contributions by third-level heading', () => {
  expect(foerste('## Innspill\n\nDet kom to.\n\n### KS\n\n- A\n\n### Fastlegene\n\nB')?.grupper).toEqual([
    { html: '<p>Det kom to.</p>', tekst: 'Det kom to.' },
    { tittel: 'KS', html: '<ul>\n<li>A</li>\n</ul>', tekst: 'A' },
    { tittel: 'Fastlegene', html: '<p>B</p>', tekst: 'B' },
  ]);
});

it('reads action points with and without name and deadline', () => {
  const tekst =
    '## Aksjonspunkt\n\n- **Helsedirektoratet:** lage plan (frist 2025-06-01)\n- **Medlem 1**: lese\n\n- **Viktig** sak';
  expect(foerste(tekst)?.aksjonspunkter).toEqual([
    {
      nr: 1,
      ansvarlig: 'Helsedirektoratet',
      frist: '2025-06-01',
      html: 'lage plan',
      tekst: 'lage plan',
      linje: 3,
    },
    { nr: 2, ansvarlig: 'Medlem 1', html: 'lese', tekst: 'lese', linje: 4 },
    { nr: 3, html: '<strong>Viktig</strong> sak', tekst: 'Viktig sak', linje: 6 },
  ]);
});

it('keeps what stands around the lists of action points', () => {
  const seksjon = foerste('## Aksjonspunkter\n\nInnledning.\n\n- A\n- B\n\n### Senere\n\n1. C\n\nSlutt.\n');
  expect(seksjon?.aksjonspunkter?.map(({ nr, foran, tekst }) => [nr, foran, tekst])).toEqual([
    [1, '<p>Innledning.</p>', 'A'],
    [2, undefined, 'B'],
    [3, '<h3 id="senere">Senere</h3>', 'C'],
  ]);
  expect(seksjon?.avslutning).toBe('<p>Slutt.</p>');
  expect(foerste('## Aksjonspunkter\n\nIngen.\n')).not.toHaveProperty('avslutning');
});

describe('mentions', () => {
  it('has the sentence, both sides and the place in the file', () => {
    const kropp = les('## Bakgrunn\n\nKort. Se NUIT\n  sak 9/25 (ny). Slutt.', 10);
    expect(kropp.omtaler).toEqual([
      {
        nummer: '9/25',
        skrevet: 'sak 9/25',
        slag: 'sak',
        setning: 'Se NUIT sak 9/25 (ny).',
        foran: 'Se NUIT sak ',
        etter: ' (ny).',
        linje: 13,
        kolonne: 7,
      },
    ]);
    expect(kropp.seksjoner[0]?.html).toContain('<saks-ref data-nr="0">sak 9/25</saks-ref> (ny)');
  });

  it('takes the right one of several when the source has escapes', () => {
    const { omtaler } = les('A \\* 4/25 &amp; 4/25');
    expect(omtaler.map((o) => o.kolonne)).toEqual([6, 17]);
  });

  it('makes nothing of code and link text, and never two links in one', () => {
    const kropp = les('`sak 14/24` [sak 14/24](x.md) <https://example.no/14/24>\n\n    sak 14/24');
    expect(kropp.omtaler).toEqual([]);
    expect(kropp.seksjoner[0]?.html).not.toContain('saks-ref');
  });

  it('leaves the space before a bold word and its number', () => {
    expect(foerste('**Sak** 14/24')?.html).toBe(
      '<p><strong>Sak</strong> <saks-ref data-nr="0">14/24</saks-ref></p>',
    );
  });

  it('keeps only the surroundings of a number in an endless sentence', () => {
    const [omtale] = les(`${'ord '.repeat(2000)}sak 14/24 ${'ord '.repeat(2000)}`).omtaler;
    expect(omtale?.setning.length).toBeLessThan(1300);
  });
});

it('notes dates and addresses with their places', () => {
  const kropp = les(
    'Innen 31. november, se [plan](vedlegg/plan.pdf).\n\n![Kart][k]\n\n[k]: vedlegg/kart.png',
  );
  expect(kropp.datoer).toEqual([{ skrevet: '31. november', linje: 1, kolonne: 7 }]);
  expect(kropp.lenker).toEqual([
    { adresse: 'vedlegg/plan.pdf', bilde: false, linje: 1, kolonne: 24 },
    { adresse: 'vedlegg/kart.png', bilde: true, alt: 'Kart', linje: 3, kolonne: 1 },
  ]);
});

it('writes tables as named regions with classes for alignment', () => {
  const html = foerste('## Bakgrunn\n\n| A | | B |\n|:-:|--|--:|\n| 1 | 2 | 3 |')?.html;
  expect(html).toContain(
    '<section class="rulle" aria-label="Tabell 1 i Bakgrunn" tabindex="0"><table class="ds-table">',
  );
  expect(html).toContain(
    '<th class="midt" scope="col">A</th>\n<td></td>\n<th class="hoeyre" scope="col">B</th>',
  );
  expect(html).not.toMatch(/style=|align=/u);
  expect(foerste('| A | B |\n|--|--|\n| 1 | 2 |')?.tekst).toBe('A\tB\n1\t2');
});

it('makes a figure of a picture that stands alone', () => {
  expect(foerste('![Kart](vedlegg/kart.png "Kart over landet")')?.html).toBe(
    '<figure><img src="vedlegg/kart.png" alt="Kart"><figcaption>Kart over landet</figcaption></figure>',
  );
  expect(foerste('![Kart](vedlegg/kart.png)')?.tekst).toBe('Kart');
});

it('leaves punctuation as it is written', () => {
  expect(foerste('"Sitat" -- og ... ~50 til ~60, ~~strøket~~')?.html).toBe(
    '<p>"Sitat" -- og ... ~50 til ~60, <del>strøket</del></p>',
  );
});
