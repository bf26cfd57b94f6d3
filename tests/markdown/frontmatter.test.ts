import { describe, expect, test } from 'vitest';
import { delFramside, delKropp, lesYamlfil } from '#markdown/frontmatter';
import { stedI } from '#markdown/plass';

test('values, body and the line the body begins on', () => {
  expect(delFramside('---\na: 1\nb: to\n---\n\n## Vedtak\n')).toEqual({
    data: { a: 1, b: 'to' },
    kropp: '\n## Vedtak\n',
    kroppLinje: 5,
    feil: [],
  });
});

test('dates, times and words of yes and no stay text', () => {
  const { data } = delFramside('---\na: 2025-05-15\nb: 09:00\nc: yes\nd: 2025-05-08T12:00\ne: 1_000\n---\n');
  expect(data).toEqual({ a: '2025-05-15', b: '09:00', c: 'yes', d: '2025-05-08T12:00', e: '1_000' });
});

describe('refused', () => {
  test.each([
    ['---js\nmodule.exports = process.exit()\n---\n', 1, 1],
    ['---json\n{"a": 1}\n---\n', 1, 1],
    ['---toml\na = 1\n---\n', 1, 1],
    ['---coffee\na: 1\n---\n', 1, 1],
    ['a: 1\n', 1, 1],
    ['', 1, 1],
    ['---\na: 1\n', 1, 1],
    ['---\na: 1\n----\n## Vedtak\n---\n', 3, 1],
    ['---\na: 1\n---tekst\n---\n', 3, 1],
    ['---\na: 1\na: 2\n---\n', 3, 1],
    ['---\na: &x 1\n---\n', 2, 4],
    ['---\na: &x 1\nb: *x\n---\n', 2, 4],
    ['---\na: *x\n---\n', 2, 4],
    ['---\na: !!js/function x\n---\n', 2, 4],
    ['---\na: !x 1\n---\n', 2, 4],
    ['---\n? [a]\n: 1\n---\n', 2, 3],
    ['---\ntittel: Plan: den nye\n---\n', 2, 9],
    ['---\na:\n\t- b\n---\n', 3, 1],
    ['---\na: "b\n---\n', 2, 4],
  ])('%j', (tekst, linje, kolonne) => {
    const { data, feil } = delFramside(tekst);
    expect(data).toBeUndefined();
    expect(feil[0]).toMatchObject({ linje, kolonne });
    expect(feil[0]?.melding).not.toBe('');
    expect(feil[0]?.tiltak).not.toBe('');
  });

  test('every line with a fault is reported, once', () => {
    const { feil } = delFramside('---\na: &x 1\nb: fin\nc: *x\n---\n');
    expect(feil.map((f) => f.linje)).toEqual([2, 4]);
  });
});

describe('one fault, one advice', () => {
  const INNRYKK =
    'La linjen begynne like langt inne som de andre feltene eller punktene den hører sammen med.';
  const TABULATOR =
    'Bytt tabulatoren ut med mellomrom, så linjen begynner like langt inne som dem den hører sammen med.';
  const videre = (rettet: string): string =>
    `Hører anførselstegnene med til verdien, sett nye rundt det hele: «${rettet}». Ellers ta bort det som står etter.`;
  test.each([
    ['a: 1\ntittel: "Zebra\nb: 2\nc: 3', 3, 9, 'Sett " etter verdien også, eller ta bort det første.'],
    ['a: 1\ntittel: "Zebra\nb: "to"', 3, 9, 'Sett " etter verdien også, eller ta bort det første.'],
    ["tittel: 'Zebra\nb: 2", 2, 9, "Sett ' etter verdien også, eller ta bort det første."],
    ['tittel: Zebra: en plan', 2, 9, 'Sett anførselstegn rundt den: «tittel: "Zebra: en plan"».'],
    ['a:\n  - b: Det "nye": ja', 3, 8, `Sett anførselstegn rundt den: «b: 'Det "nye": ja'».`],
    ['a: 1\n  b: 2', 2, 4, 'Rykk linjen under ut, eller ta bort verdien.'],
    ['a: 1\na: 2', 3, 1, 'Ta bort den ene.'],
    ['a:\n\t- b', 3, 1, TABULATOR],
    ['a: 1\ntittel: "Planen" for ICD', 3, 18, videre(`tittel: '"Planen" for ICD'`)],
    [`a:\n  - 'Planen' for ICD`, 3, 14, videre(`"'Planen' for ICD"`)],
    ['a: @b', 2, 4, 'Sett anførselstegn rundt verdien.'],
    ['tittel: “Zebra: en plan”', 2, 9, 'Bruk rette anførselstegn: «tittel: "Zebra: en plan"».'],
    ['a:\n  - b: 1\n   c: 2', 4, 1, INNRYKK],
    ['a:\n  - b\n - c', 4, 1, INNRYKK],
    ['a: 1\nb\nc: 2', 3, 1, 'Skriv feltet som navnet, kolon, mellomrom og verdien.'],
  ])('%j', (yaml, linje, kolonne, tiltak) => {
    expect(delFramside(`---\n${yaml}\n---\n`).feil[0]).toMatchObject({ linje, kolonne, tiltak });
  });

  test('of lines indented wrongly only the first is told of, and what stands above it', () => {
    const { feil } = delFramside(
      '---\na: &x 1\nb:\n  - c: 1\n    d: 2\n - c: 1\n    d: 2\n    e: 3\n  - c: &y 1\n---\n',
    );
    expect(feil.map(({ linje }) => linje)).toEqual([2, 6]);
    expect(delFramside('---\na:\n\tb: 1\n\tc: 2\n---\n').feil).toHaveLength(1);
  });

  test('what follows the quotes of a value is right when it is written as the advice says', () => {
    const { data } = delFramside(`---\ntittel: '"Planen" for ICD'\n---\n`);
    expect(data).toEqual({ tittel: '"Planen" for ICD' });
  });

  test('a field that stands twice is named', () => {
    expect(lesYamlfil('a: 1\na: 2\n').feil[0]?.melding).toBe('Feltet «a» står to ganger.');
  });
});

test('a merge key is only a key', () => {
  expect(delFramside('---\n<<:\n  a: 1\n---\n').data).toEqual({ '<<': { a: 1 } });
});

test('dashes in the body close nothing', () => {
  expect(delFramside('---\na: 1\n---\ntekst\n\n---\n\nmer\n').kropp).toBe('tekst\n\n---\n\nmer\n');
});

test('fields nested beyond reason are a fault, not a crash', () => {
  expect(lesYamlfil('['.repeat(20_000)).feil).not.toEqual([]);
  expect(delFramside(`---\n${'a: {'.repeat(5_000)}\n---\n`).feil).not.toEqual([]);
});

describe('the place of a value', () => {
  const tekst = '---\na: 1\nb:\n  - c: x\n    d: y\n---\n';
  test.each([
    [['a'], 2, 4],
    [['b', 0], 4, 5],
    [['b', 0, 'd'], 5, 8],
    [['b', 0, 'finnes-ikke'], 4, 5],
    [['finnes-ikke'], 1, 1],
  ])('%j', (sti, linje, kolonne) => {
    expect(stedI(tekst, sti)).toEqual({ linje, kolonne });
  });

  test('of a key', () => {
    expect(stedI(tekst, ['b', 0, 'd'], true)).toEqual({ linje: 5, kolonne: 5 });
  });

  test('in a register without fences', () => {
    expect(stedI('- id: a\n- id: b\n', [1, 'id'])).toEqual({ linje: 2, kolonne: 7 });
  });
});

test('no key reaches what every object has', () => {
  for (const felter of [
    '__proto__:\n  a: 1',
    'trykt:\n  __proto__: x',
    'trykt: { "__proto__": { a: 1 } }',
    'a:\n  - __proto__: 1',
  ])
    expect(delFramside(`---\n${felter}\n---\n`).feil[0]?.melding).toBe('Et felt kan ikke hete «__proto__».');
  const { data } = delFramside('---\nconstructor: x\ntoString: y\nhasOwnProperty: z\n---\n');
  expect(Object.entries(data as object)).toHaveLength(3);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a field without a name, and a value with a character nobody sees, are faults', () => {
  expect(delFramside('---\nnull: 1\n---\n').feil[0]).toMatchObject({ linje: 2, kolonne: 1 });
  expect(delFramside('---\na: "b\\0c"\n---\n').feil[0]).toMatchObject({ linje: 2, kolonne: 4 });
});

test('fields that go on beyond reason are refused unread', () => {
  const felter = Array.from({ length: 1_000_000 }, (_, n) => `k${n}: 1\n`).join('');
  expect(delFramside(`---\n${felter}---\n`).feil[0]?.melding).toContain('for lange');
});

test.each([
  ['nr: 08', 'number', 8],
  ['nr: 1e3', 'number', 1000],
  ['nr: 0x10', 'number', 16],
  ['nr: .5', 'number', 0.5],
  ['fra: 10:00', 'string', '10:00'],
  ['fra: 09:00', 'string', '09:00'],
  ['a: no', 'string', 'no'],
  ['a: ja', 'string', 'ja'],
  ['a: true', 'boolean', true],
  ['a: 2025-05-15', 'string', '2025-05-15'],
])('what YAML makes of «%s»', (felt, type, verdi) => {
  const { data } = delFramside(`---\n${felt}\n---\n`);
  expect(Object.values(data as object)).toEqual([verdi]);
  expect(typeof Object.values(data as object)[0]).toBe(type);
});

test('thousands of blank lines among the fields are refused, and in the body they are not', () => {
  const tomt = '\n'.repeat(100_000);
  const { data, feil } = delFramside(`---\na: 1\n${tomt}b: 2\n---\n`);
  expect(data).toBeUndefined();
  expect(feil[0]?.melding).toContain('for mange tomme linjer');
  expect(delFramside(`---\na: 1\n---\n${tomt}b\n`)).toMatchObject({ data: { a: 1 }, feil: [] });
});

test.each([
  ['colons', 'a: b: c\n', 'Verdien har kolon.'],
  ['quotes', 'a: "b\n', 'anførselstegn'],
  ['tabs', '\ta: b\n', 'tabulator'],
])('thousands of faulty lines are told of by the first of them: %s', (_, linje, melding) => {
  const { feil } = delFramside(`---\n${linje.repeat(20_000)}---\n`);
  expect(feil[0]?.melding).toContain(melding);
  expect(feil.length).toBeLessThanOrEqual(100);
});

test.each([
  '---\na: 1\n---\n\n## Vedtak\n',
  '---\n---\ntekst',
  '---\n# bare en kommentar\n---\ntekst\n\n---\n',
  '---\na: {\n---\ntekst\n',
  '---\na: 1\n',
  '- en\n- to\n',
])('the body alone is the same: %j', (tekst) => {
  const { kropp, kroppLinje } = delFramside(tekst);
  expect(delKropp(tekst)).toEqual({ kropp, kroppLinje });
});
