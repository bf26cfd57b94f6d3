import { describe, expect, it } from 'vitest';
import { finnDatoer, umuligDato } from '#markdown/datoer';

const funnet = (tekst: string) => finnDatoer(tekst).map((d) => d.skrevet);

describe('finnDatoer', () => {
  it.each([
    ['innen 31. november.', ['31. november']],
    ['møtet 13. juni 23024', ['13. juni 23024']],
    ['30.02.2025 og 2025-02-30', ['30.02.2025', '2025-02-30']],
    ['1.sept. 2022, 29. aug. 2024', ['1.sept. 2022', '29. aug. 2024']],
    ['26.april 2023', ['26.april 2023']],
    ['17. – 18. oktober 2024', ['18. oktober 2024']],
    ['5.09.2024 eller 29.04.25', ['5.09.2024', '29.04.25']],
    ['31/11-2024', ['31/11-2024']],
    ['17. oktober 10.30', ['17. oktober']],
    ['kl. 11.00 – 14.00, sak 14/24, TB2024-80, versjon 4.13.22', []],
    ['5 marsvin', []],
  ])('finds the dates of «%s»', (tekst, ventet) => {
    expect(funnet(tekst)).toEqual(ventet);
  });
});

describe('umuligDato', () => {
  it.each([
    ['31. november', 'november har 30 dager, ikke 31'],
    ['13. juni 23024', 'året 23024 er utenfor 1990–2100'],
    ['30.02.2025', 'februar 2025 har 28 dager, ikke 30'],
    ['2025-02-30', 'februar 2025 har 28 dager, ikke 30'],
    ['29. februar 2023', 'februar 2023 har 28 dager, ikke 29'],
    ['1.13.2024', 'måned 13 finnes ikke'],
    ['0. mai', 'dag 0 finnes ikke'],
    ['31/11-2024', 'november har 30 dager, ikke 31'],
  ])('says why «%s» cannot be', (skrevet, ventet) => {
    expect(umuligDato(skrevet)).toBe(ventet);
  });

  it.each(['29. februar', '29. februar 2024', '1.sept. 2022', '29.04.25', '2025-12-31', 'ikke en dato'])(
    'has nothing to say about «%s»',
    (skrevet) => {
      expect(umuligDato(skrevet)).toBeUndefined();
    },
  );
});
