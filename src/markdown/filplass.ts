import type { Avvik } from '#schema/avvik';
import { FILSLAG } from '#schema/filslag';
import { naermeste } from '#schema/forslag';
import { asciiId } from './ider.ts';

/** Files right in the content root, by name. */
const I_ROTEN = Object.values(FILSLAG).flatMap(({ moenster }) =>
  /^[^/*]+$/u.test(moenster) ? [moenster] : [],
);

/** What may lie in the folder, as an author says it. */
const SKAL_LIGGE: Record<string, string> = {
  moeter: 'moete.md og sak-<nummer>.md i moeter/<utvalg>/<dato>/, og andre filer i mappen vedlegg der',
  utvalg: 'utvalg/<utvalg>.md',
  saksganger: 'saksganger/<navn>.md',
  sider: 'sider/<navn>.md',
};

/** «Sak 26.md», «sak-26.md.txt», «saks-26.md», «sak 26-b»: the number and the letter. */
const SAK = /^sa(?:k|ks|ak|kk)[\s_.-]*0*([1-9]\d{0,2})(?:[\s_-]*([a-z]))?$/u;

/** The name without what editors and mail hang on to it: `sak-26.md.txt`, `moete (1).md`, `møte - kopi.md`. */
const stamme = (navn: string): string =>
  navn
    .toLowerCase()
    .replace(/(?:\.(?:md|markdown|mdown|txt|text|yaml|yml))+$/u, '')
    .replace(/\s*(?:\(\d+\)|-\s*(?:kopi|copy))$/u, '')
    .trim();

/** The name that was meant in the folder of a meeting. */
function iMoetet(navn: string): string | undefined {
  if (!/\.(?:md|markdown|mdown|txt|text)$/iu.test(navn)) return undefined;
  const kort = stamme(navn);
  const [, nr, bokstav] = SAK.exec(kort) ?? [];
  if (nr) return `sak-${nr}${bokstav ? `-${bokstav}` : ''}.md`;
  const ascii = asciiId(kort);
  if (naermeste(ascii, ['moete', 'mote'], 1)) return 'moete.md';
  return /^sak-./u.test(ascii) ? `${ascii}.md` : undefined;
}

/**
 * The path where a file that lies nowhere was surely meant to lie: `moeter/nuit/2025-09-18/Sak 26.md` was meant as
 * `sak-26.md` there.
 * @param sti below the content root
 */
export function mentSti(sti: string): string | undefined {
  const deler = sti.split('/');
  const navn = deler.at(-1) ?? '';
  const mappe = deler.slice(0, -1).join('/');
  const ny = (nytt: string | undefined): string | undefined =>
    nytt === undefined ? undefined : [...deler.slice(0, -1), nytt].join('/');
  if (/^moeter\/[^/]+\/[^/]+$/u.test(mappe)) return ny(iMoetet(navn));
  if (/^(?:utvalg|saksganger|sider)$/u.test(mappe) && /\.(?:md|markdown|txt)$/iu.test(navn))
    return ny(`${asciiId(stamme(navn))}.md`);
  return mappe === '' && /\.(?:yaml|yml|txt)$/iu.test(navn)
    ? naermeste(`${asciiId(stamme(navn))}.yaml`, I_ROTEN, 2)
    : undefined;
}

/** What to say of a file that the archive does not read: its name is wrong, or its place. */
export function ukjentFil(sti: string): Avvik {
  return { regel: 'ukjent-fil', fil: sti, linje: 1, kolonne: 1, ...ordFor(sti) };
}

function ordFor(sti: string): Pick<Avvik, 'melding' | 'forventet' | 'tiltak'> {
  const navn = sti.split('/').at(-1) ?? '';
  const ment = mentSti(sti)?.split('/').at(-1);
  if (ment !== undefined && ment !== navn)
    return {
      melding: `Arkivet leser ikke filen, for den heter «${navn}».`,
      forventet: ment,
      tiltak: `Mente du «${ment}»? Gi filen det navnet.`,
    };
  if (/^(?:sak-.+|moete)\.md$/u.test(navn))
    return {
      melding: 'Arkivet leser ikke filen, for den ligger i feil mappe.',
      forventet: `moeter/<utvalg>/<dato>/${navn}`,
      tiltak: 'Flytt filen til mappen for møtet.',
    };
  const [mappe = ''] = sti.split('/');
  return {
    melding: `Arkivet leser ingen fil som heter «${navn}» her.`,
    forventet: sti.includes('/')
      ? (SKAL_LIGGE[mappe] ?? `mappene ${Object.keys(SKAL_LIGGE).join(', ')}`)
      : `en av filene ${I_ROTEN.join(', ')}`,
    tiltak: 'Gi filen et av disse navnene, eller flytt den dit den hører hjemme.',
  };
}
