import { type Dirent, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Tekstfil } from '#markdown/fil';
import { type Avvik, sammenlign } from '#schema/avvik';

/** Everything below a content root: text files that could be read, faults for those that could not, and attachments. */
export interface Mappe {
  filer: Tekstfil[];
  /** Size in bytes of every file under a `vedlegg/`, by path below the root. */
  vedlegg: Map<string, number>;
  avvik: Avvik[];
}

const feil = (fil: string, melding: string, tiltak: string): Avvik => ({
  regel: 'ulesbar-fil',
  fil,
  linje: 1,
  kolonne: 1,
  melding,
  tiltak,
});

/**
 * Reads a content root. UTF-8 with or without BOM, LF or CRLF; anything else is a named fault. `README.md` and dot
 * files are passed over.
 * @param rot path of the root
 * @throws when the root is no folder or a folder cannot be read: then nothing can be said of the content
 */
export function lesMappe(rot: string): Mappe {
  if (!statSync(rot, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `Fant ikke innholdsmappen «${rot}». SAKSGANG_INNHOLD sier hvilken mappe innholdet ligger i, og er «content» når den ikke er satt.`,
    );
  }
  const mappe: Mappe = { filer: [], vedlegg: new Map(), avvik: [] };
  const poster = posterI(rot)
    .map(({ post, hel }) => ({ post, hel, sti: relative(rot, hel).replaceAll('\\', '/').normalize('NFC') }))
    .filter(({ sti }) => !/(^|\/)README\.md$/.test(sti))
    .toSorted((a, b) => sammenlign(a.sti, b.sti));
  for (const { post, hel, sti } of poster) {
    if (post.isFile()) lesEn(mappe, sti, hel);
    else if (!post.isDirectory())
      // A link may point at a draft, or out of the content altogether.
      mappe.avvik.push(
        feil(
          sti,
          'Dette er en snarvei eller en annen spesialfil, og den blir ikke fulgt.',
          'Legg inn selve filen.',
        ),
      );
    else if (/\.(md|yaml)$/.test(sti))
      mappe.avvik.push(feil(sti, 'Dette er en mappe, men navnet er et filnavn.', 'Gi mappen et annet navn.'));
  }
  return mappe;
}

/** Everything below a folder but dot files. Node's own recursion follows links, round and round. */
function posterI(mappe: string): { post: Dirent; hel: string }[] {
  return readdirSync(mappe, { withFileTypes: true })
    .filter((post) => !post.name.startsWith('.'))
    .flatMap((post) => {
      const hel = join(mappe, post.name);
      return [{ post, hel }, ...(post.isDirectory() ? posterI(hel) : [])];
    });
}

function lesEn(mappe: Mappe, sti: string, hel: string): void {
  try {
    if (sti.includes('/vedlegg/')) mappe.vedlegg.set(sti, statSync(hel).size);
    else leggTil(mappe, sti, readFileSync(hel));
  } catch (grunn) {
    mappe.avvik.push(
      feil(
        sti,
        `Filen kan ikke leses (${(grunn as NodeJS.ErrnoException).code ?? 'ukjent feil'}).`,
        'Se at filen finnes og at du har lov til å lese den.',
      ),
    );
  }
}

function leggTil(mappe: Mappe, sti: string, byte: Uint8Array): void {
  const lest = dekod(byte);
  if (typeof lest === 'string') mappe.filer.push({ sti, tekst: lest });
  else
    mappe.avvik.push({
      ...feil(sti, lest.melding, lest.tiltak),
      linje: lest.linje,
      kolonne: lest.kolonne ?? 1,
      forventet: 'en tekstfil lagret som UTF-8',
    });
}

/** UTF-8, BOM taken off, CRLF to LF; or what is wrong and where. */
function dekod(byte: Uint8Array): string | ({ melding: string; tiltak: string } & Plass) {
  const tiltak =
    'Lagre filen på nytt som UTF-8. I VS Code: «Save with Encoding», «UTF-8». I Word: «Ren tekst», tegnsett Unicode (UTF-8).';
  if ((byte[0] === 0xff && byte[1] === 0xfe) || (byte[0] === 0xfe && byte[1] === 0xff))
    return { melding: 'Filen er lagret som UTF-16.', tiltak, linje: 1 };
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(byte).replaceAll('\r\n', '\n');
    const ugyldig = /[\0\r]/.exec(tekst);
    if (!ugyldig) return tekst;
    const linje = tekst.slice(0, ugyldig.index).split('\n').length;
    if (ugyldig[0] === '\0')
      return { melding: 'Filen har et nulltegn og er ikke en tekstfil.', tiltak, linje };
    return {
      melding: 'Filen har enkle vognreturer (CR) som linjeskift.',
      tiltak: 'Lagre filen med vanlige linjeskift (LF eller CRLF).',
      linje,
    };
  } catch {
    return { melding: 'Filen er ikke lagret som UTF-8.', tiltak, ...foersteUgyldige(byte) };
  }
}

interface Plass {
  linje: number;
  kolonne?: number;
}

/** Where the first byte stands that is not UTF-8: the decoder puts U+FFFD there, as the file itself hardly does. */
function foersteUgyldige(byte: Uint8Array): Plass {
  const foer = new TextDecoder().decode(byte).split('\uFFFD', 1)[0]?.split('\n') ?? [];
  return { linje: Math.max(foer.length, 1), kolonne: (foer.at(-1)?.length ?? 0) + 1 };
}
