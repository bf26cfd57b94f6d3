import { expect, test } from 'vitest';
import { behandlingerFor } from '#components/sak/behandlinger.ts';
import { merkerFor } from '#components/sak/sakstilstand.ts';
import { offentlig } from '#domain/publisering';
import { bygg, DAG, eksempelraad, les, md } from '../../domain/prove.ts';

test('what a sak announces and that came is told where it came, a successor’s too', () => {
  const { arkiv, sak } = bygg(offentlig(eksempelraad(), DAG), DAG);
  const { ledd } = behandlingerFor(sak('eksempelraadet/2025/8'), arkiv);
  const ved = (tittel: string) => ledd.find((l) => l.tittel.startsWith(tittel));
  expect(ved('Fagforum sak 3/26')?.linjer).toContain(
    'Varslet i denne saken: Utvalget ser på gjennomføringen.',
  );
  expect(ved('Varslet: Kommunedirektørutvalget')?.linjer).toContain(
    'Arkivet har ikke noe fra denne behandlingen.',
  );
  // Its own day, of a meeting of two.
  expect(ledd.find((l) => l.denne)?.datoTekst.replaceAll('\u00a0', ' ')).toBe('20. mai 2025');
  expect(merkerFor(sak('eksempelraadet/2025/10'))[0]?.tekst.replaceAll('\u00a0', ' ')).toContain(
    '21. mai 2025',
  );
  // Announced, cited by that sak, and on an agenda: one point.
  expect(ledd.filter((l) => l.tittel.includes('sak 3/26'))).toHaveLength(2);
});

test('no more is said of an announced treatment than the paper says', () => {
  const { arkiv, sak } = bygg(
    les({
      'utvalg/raad.md': md('navn: [{ navn: Rådet }]'),
      'moeter/raad/2025-05-15/moete.md': md('dager: [{ dato: 2025-05-15 }]\npublisering: publisert'),
      'moeter/raad/2025-05-15/sak-1.md': md(
        'saksnummer: 1/25\nvidere: [{ arena: Ledermøtet, tekst: Saken bør legges fram her. }, { tekst: Drøftes senere. }]',
      ),
    }),
  );
  const { ledd, prosa } = behandlingerFor(sak('raad/2025/1'), arkiv);
  expect(ledd.map((l) => l.tittel)).toEqual([expect.stringContaining('sak 1/25'), 'Mulig: Ledermøtet']);
  expect(prosa).toEqual(['Drøftes senere.']);
});
