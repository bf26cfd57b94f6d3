import { behandlingerFor } from '#components/sak/behandlinger.ts';
import { forklarerFor } from '#components/forklaring.ts';
import { sakshistorikk } from '#components/sak/historikk.ts';
import { omtalerFor } from '#components/sak/omtaler.ts';
import { originalFor } from '#components/sak/original.ts';
import { innholdsliste, saksinnhold } from '#components/sak/saksinnhold.ts';
import { saksreferanse, sidetittel } from '#components/sak/saksnavn.ts';
import { merkerFor, resultatFor, ukjentVedtakSagt } from '#components/sak/sakstilstand.ts';
import { uenighet, utsagnFra } from '#components/sak/sitert.ts';
import { tryktSetninger } from '#components/sak/trykt.ts';
import { vedleggFor } from '#components/sak/vedlegg.ts';
import { punktId } from '#domain/vedtak';
import { foersteDel, vedtaksutdragFor } from '#components/vedtak/punkter.ts';
import { describe, expect, test } from 'vitest';
import { bygg, les, md, NETTSTED } from '../../domain/prove.ts';

const { arkiv, sak } = bygg(
  les({
    'nettsted.yaml': NETTSTED,
    'utvalg/raadet.md': md('navn: [{ navn: Rådet, kort: R }]'),
    'utvalg/forum.md': md('navn: [{ navn: Forum }]'),
    'moeter/raadet/2025-01-01/moete.md': md(`dager: [{ dato: 2025-01-01 }, { dato: 2025-01-02 }]
publisering: publisert
dokumenter:
  - { slag: referat, tittel: Referatet, kilde: a.pdf, linjer: 1-9, kvalitet: ren }
  - { slag: sakspapir, tittel: Papir til sak 2/25, kilde: a.pdf, kvalitet: ocr }`),
    'moeter/raadet/2025-01-01/sak-1.md': md(
      `saksnummer: 1/25
tittel: Første
sakstype: drøfting
trykt: { tittel: [{ hvor: agendaen, tekst: Fyrste }] }
tidligereBehandlinger:
  - tekst: Saken har vært oppe før.
  - { sak: forum 7/24, dato: 2024-05-01, tittel: En tittel, vedtak: Forum drøftet saken., trykt: { dato: 1.6.2024 } }
  - { arena: Et annet sted, datoTekst: høsten 2023 }
videre: [{ utvalg: forum, dato: 2025-03-01, tekst: Skal til forumet. }]`,
      '## Vedtak oppdatert\n\n1. Ett.\n2. To.\n\n## Aksjonspunkter\n\n- **Forum:** Svar (frist 2025-02-01)\n',
    ),
    'moeter/raadet/2025-06-01/moete.md': md('dager: [{ dato: 2025-06-01 }]\npublisering: publisert'),
    'moeter/raadet/2025-06-01/sak-2.md': md(
      `saksnummer: 2/25
tittel: Andre
tidligereBehandlinger:
  - { sak: forum 7/24, dato: 2024-05-02, tittel: En annen tittel }
  - { sak: raadet 1/25, slag: foelgerOpp }
nevner: [{ arena: Et møte, tekst: Det ble nevnt. }]
vedlegg:
  - { nr: "1", slag: toppnotat }
  - { nr: 2A, tittel: Notat, mangler: true }
  - { nr: "3", tittel: Brev, unntatt: offentleglova § 13 }
  - { nr: "4", tittel: Rapport, lenke: "https://eksempel.no/rapport" }`,
      '## Bakgrunn\n\nTekst.\n',
    ),
  }),
);
const [forste, andre, sitert] = [sak('raadet/2025/1'), sak('raadet/2025/2'), sak('forum/2024/7')];

test('the title of the page has number and committee', () => {
  expect(sidetittel(forste)).toBe('Sak 1/25: Første – R');
  expect(saksreferanse(sitert)).toBe('Forum sak 7/24');
});

describe('tags', () => {
  test('a held sak without minutes says so; a cited one says how it is known', () => {
    expect(resultatFor(andre).tekst).toBe('Referatet er ikke i arkivet');
    expect(resultatFor(sitert).tekst).toBe('Kjent fra henvisninger');
  });
  test('minutes that are not approved are preliminary', () => {
    expect(merkerFor(forste).map((m) => m.tekst)).toContain('Foreløpig referat');
  });
});

test('the decisions of earlier treatments stand in a table of their own, and as text to paste', () => {
  const { rader, html, markdown } = sakshistorikk(forste) ?? { rader: [] };
  const forum = rader.find((rad) => rad.sak === sitert);
  expect(forum?.vedtak.map((v) => v.linjer)).toEqual([['Forum drøftet saken.']]);
  expect(html).toContain('Forum drøftet saken.</td>');
  expect(markdown).toContain('Forum drøftet saken. |');
  expect(sakshistorikk(sitert)).toBeUndefined();
});

describe('earlier and later treatments', () => {
  const { prosa, ledd } = behandlingerFor(forste, arkiv);
  test('prose stands apart from the line', () => {
    expect(prosa).toEqual(['Saken har vært oppe før.']);
  });
  test('a cited sak is shown as this paper cites it, with the printed form beside', () => {
    const forum = ledd.find((l) => l.tittel.startsWith('Forum sak 7/24'));
    expect(forum).toMatchObject({ tittel: 'Forum sak 7/24: En tittel', dato: '2024-05-01' });
    expect(forum?.noter).toContain('Datoen er trykt «1.6.2024» i originalen.');
    expect(forum?.noter.join(' ')).toContain('Kildene sier ikke det samme');
  });
  test('what was announced and never came is said plainly', () => {
    const varslet = ledd.find((l) => l.tittel.startsWith('Varslet: Forum'));
    expect(varslet?.linjer).toEqual(['Skal til forumet.', 'Arkivet har ikke noe fra denne behandlingen.']);
  });
  test('the sak itself is marked, and the later one says how it follows', () => {
    expect(ledd.filter((l) => l.denne)).toHaveLength(1);
    expect(ledd.find((l) => l.tittel.includes('Andre'))?.linjer[0]).toBe('Følger opp denne saken.');
  });
});

test('citers that disagree are set against each other', () => {
  expect(uenighet(sitert).map(({ felt, utsagn }) => [felt, utsagn.length])).toEqual([
    ['tittel', 2],
    ['dato', 2],
  ]);
  expect(uenighet(forste)).toEqual([]);
  expect(sitert.sitater.map((s) => utsagnFra(s)[0]?.verdier)).toEqual([['En tittel'], ['En annen tittel']]);
});

test('every attachment says where it is, or why it cannot be had', () => {
  expect(vedleggFor(andre, arkiv, 'papiret').map((v) => [v.tittel, v.href, v.meta])).toEqual([
    ['Vedlegg 1', '#papiret', 'Nettside, står på denne siden'],
    ['Vedlegg 2A: Notat', undefined, 'Vi mangler dette vedlegget. Be om innsyn hvis du trenger det.'],
    ['Vedlegg 3: Brev', undefined, 'Unntatt offentlighet: offentleglova § 13'],
    ['Vedlegg 4: Rapport', 'https://eksempel.no/rapport', 'Lenke til eksempel.no'],
  ]);
});

test('the original: printed forms, and only the documents of this sak', () => {
  const { opplysninger, dokumenter } = originalFor(forste);
  expect(opplysninger.map((o) => o.tekst)).toEqual(['Tittelen er trykt «Fyrste» i originalen (agendaen).']);
  expect(dokumenter).toEqual([{ tekst: 'Referatet, ren tekst.', kilde: 'linje 1–9 i a.pdf' }]);
  expect(tryktSetninger(undefined)).toEqual([]);
  expect(tryktSetninger({ dato: '23.5.2025' }, 'Originalen har «23.5.2025».')).toEqual([]);
  expect(tryktSetninger({ dato: '23.5.2025' }, 'En annen merknad.')).toHaveLength(1);
});

test('mentions, and the contents list in the order of the page', () => {
  expect(omtalerFor(andre, arkiv.finnUtvalg).nevner).toEqual([
    { tekst: 'Et møte', under: ['Det ble nevnt.'] },
  ]);
  expect(
    innholdsliste(andre, saksinnhold(andre, andre, arkiv, forklarerFor(arkiv))).map((p) => p.id),
  ).toEqual(['saksutredning', 'historikk', 'behandlinger', 'omtaler', 'vedlegg']);
});

test('a decision without minutes is shown as others quote it, with its sources', () => {
  const moete = (dag: string): string => md(`dager: [{ dato: ${dag} }]\npublisering: publisert`);
  const lite = bygg(
    les({
      'utvalg/raadet.md': md('navn: [{ navn: Rådet, kort: R }]'),
      'moeter/raadet/2025-01-01/moete.md': moete('2025-01-01'),
      'moeter/raadet/2025-01-01/sak-1.md': md('saksnummer: 1/25', '## Forslag til vedtak\n\nVent.\n'),
      'moeter/raadet/2025-01-01/sak-2.md': md('saksnummer: 2/25', '## Forslag til vedtak\n\nVent.\n'),
      'moeter/raadet/2025-06-01/moete.md': moete('2025-06-01'),
      'moeter/raadet/2025-06-01/sak-3.md': md(
        'saksnummer: 3/25\ntidligereBehandlinger: [{ sak: raadet 1/25, vedtak: Rådet ventet. }]',
      ),
    }),
  );
  const [kjent, ukjent] = [lite.sak('raadet/2025/1'), lite.sak('raadet/2025/2')];
  const innhold = saksinnhold(kjent, kjent, lite.arkiv, forklarerFor(lite.arkiv));
  expect(innhold.gjengitt).toEqual([
    {
      html: 'Rådet ventet.',
      kilder: [{ tekst: 'R sak 3/25', href: expect.stringContaining('/raadet/2025/3/') as string }],
    },
  ]);
  expect(innholdsliste(kjent, innhold).map((p) => p.id)).toContain('vedtak-gjengitt');
  expect(ukjentVedtakSagt(kjent)).toBe(
    'Referatet er ikke i arkivet. Vedtaket er bare kjent slik andre gjengir det.',
  );
  expect(ukjentVedtakSagt(ukjent)).toBe('Referatet er ikke i arkivet, så vi vet ikke hva som ble vedtatt.');
});

test('points have ids, and a register shows the first of them', () => {
  expect(punktId({ id: 'vedtak' }, 'A')).toBe('vedtak-a');
  expect(vedtaksutdragFor(forste, forklarerFor(arkiv))).toEqual({
    html: 'Ett.',
    href: expect.stringMatching(/#vedtak-1$/) as string,
    navn: 'Punkt 1',
    punkter: 2,
  });
  expect(foersteDel({ tekst: 'ord '.repeat(99), punkter: [] }, 10)).toBe('ord ord …');
});
