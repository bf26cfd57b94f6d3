import { type Dirent, lstatSync, statSync } from 'node:fs';
import { forStorTekst, hoeystByte } from '#checks/for-stor-fil';
import type { Publisert } from '#domain/tekstregister';
import { lesFil, type Tekstfil } from '#markdown/fil';
import { mentSti } from '#markdown/filplass';
import type { Avvik } from '#schema/avvik';
import { filslagAv } from '#schema/filslag';
import { filnoekkel, hvorforIkkeLest, Lesefeil, lesVanligFil } from './aapning.ts';
import { gaaGjennom, type Post } from './mappegang.ts';
import { type Navnefeil, opptattSidenavn, ugyldigInnholdsnavn, ugyldigVedleggsnavn } from './navn.ts';
import { erRegister, lesPublisert } from './publisert.ts';
import { dekod } from './tegnsett.ts';

/** Everything below a content root: text files that could be read, faults for those that could not, and attachments. */
export interface Mappe {
  filer: Tekstfil[];
  /** Size in bytes of every attachment that can have an address, by path below the root: `moeter/a/2025-01-01/vedlegg/9a.pdf`. */
  vedlegg: Map<string, number>;
  /** The `filnoekkel` of every attachment, taken before anything looks into it. */
  noekler: Map<string, string>;
  avvik: Avvik[];
  /** What was published when the registers were last written; absent where there are none. */
  publisert?: Publisert;
}

/** The folder of attachments of a meeting, and what lies right in it. */
const VEDLEGGSSTI = /^moeter\/[^/]+\/[^/]+\/vedlegg\/[^/]+$/u;

const feil = (
  fil: string,
  melding: string,
  tiltak: string,
  forventet = 'en vanlig fil som kan åpnes',
): Avvik => ({ regel: 'ulesbar-fil', fil, linje: 1, kolonne: 1, melding, forventet, tiltak });

/**
 * Reads a content root. UTF-8 with or without BOM, LF or CRLF; anything else is a named fault. `README.md`, dot
 * files and the registers of what is published are passed over. Nothing but ordinary files is ever opened.
 * @param rot path of the root
 * @throws when the root is no folder or cannot be read: then nothing can be said of the content
 */
export function lesMappe(rot: string): Mappe {
  if (!statSync(rot, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `Fant ikke innholdsmappen «${rot}». SAKSGANG_INNHOLD sier hvilken mappe innholdet ligger i, og er «content» når den ikke er satt.`,
    );
  }
  const { poster, avvik } = gaaGjennom(rot);
  const registre = poster.filter(({ sti, post }) => erRegister(sti) && post.isFile());
  const publisert = registre.length > 0 ? lesPublisert(rot) : undefined;
  const mappe: Mappe = {
    filer: [],
    vedlegg: new Map(),
    noekler: new Map(),
    avvik,
    ...(publisert ? { publisert } : {}),
  };
  for (const post of poster) if (!registre.includes(post)) lesEn(mappe, post);
  return mappe;
}

function lesEn(mappe: Mappe, { sti, hel, post }: Post): void {
  const navn = sti.slice(sti.lastIndexOf('/') + 1);
  const slag = filslagAv(sti);
  const erVedlegg = VEDLEGGSSTI.test(sti);
  const navnefeil = (funnet: Navnefeil | undefined): boolean => {
    if (funnet) mappe.avvik.push({ regel: 'ugyldig-filnavn', fil: sti, linje: 1, kolonne: 1, ...funnet });
    return funnet !== undefined;
  };
  try {
    if (post.isDirectory()) {
      if (slag)
        mappe.avvik.push(
          feil(sti, 'Dette er en mappe, men navnet er et filnavn.', 'Gi mappen et annet navn.'),
        );
      else navnefeil(ugyldigInnholdsnavn(navn));
    } else if (!post.isFile()) mappe.avvik.push(spesialfil(sti, post));
    else if (erVedlegg) {
      if (navnefeil(ugyldigVedleggsnavn(navn))) return;
      mappe.noekler.set(sti, filnoekkel(hel));
      mappe.vedlegg.set(sti, lstatSync(hel).size);
    } else if (slag) {
      // Two pages at one address stop a build, of the preview too.
      if (navnefeil(opptattSidenavn(sti))) return;
      navnefeil(ugyldigInnholdsnavn(navn));
      lesTekst(mappe, sti, hel);
    } else mappe.avvik.push(...utenPlass(sti));
  } catch (grunn) {
    mappe.avvik.push(
      feil(
        sti,
        `Filen kan ikke leses. ${hvorforIkkeLest(grunn)}`,
        'Se at filen finnes og at du har lov til å lese den.',
      ),
    );
  }
}

/** A link may point at a draft, or out of the content altogether; a pipe never ends. */
function spesialfil(sti: string, post: Dirent): Avvik {
  if (post.isSymbolicLink())
    return feil(sti, 'Dette er en snarvei, og den blir ikke fulgt.', 'Legg inn selve filen.');
  const hva = post.isFIFO() ? 'et rør' : post.isSocket() ? 'en kontakt' : 'en enhet';
  return feil(sti, `Dette er ${hva} og ingen fil, og den blir ikke åpnet.`, 'Slett den.');
}

/** A file that no schema is for is told of by `lesFil`, unread: it may be a film. */
function utenPlass(sti: string): Avvik[] {
  const { avvik } = lesFil({ sti, tekst: '' });
  if (!sti.startsWith('moeter/') || /\.(?:md|yaml)$/u.test(sti) || mentSti(sti) !== undefined) return avvik;
  return avvik.map((a) => ({
    ...a,
    forventet: 'filer til møtet ligger i moeter/<utvalg>/<dato>/vedlegg/, uten undermapper',
    tiltak: 'Flytt filen til mappen vedlegg for møtet, eller slett den.',
  }));
}

function lesTekst(mappe: Mappe, sti: string, hel: string): void {
  let byte: Buffer;
  try {
    byte = lesVanligFil(hel, hoeystByte(sti));
  } catch (grunn) {
    if (!(grunn instanceof Lesefeil && grunn.code === 'FOR_STOR')) throw grunn;
    mappe.avvik.push(forStorTekst(sti, lstatSync(hel).size));
    return;
  }
  if (sti.endsWith('.md') && byte.every((b) => b === 0x20 || b === 0x0a || b === 0x0d || b === 0x09)) {
    mappe.avvik.push(
      feil(
        sti,
        'Filen er tom.',
        'Skriv inn feltene, hent filen på nytt, eller slett den.',
        'felter mellom to linjer med ---',
      ),
    );
    return;
  }
  const lest = dekod(byte);
  if (typeof lest === 'string') mappe.filer.push({ sti, tekst: lest });
  else mappe.avvik.push({ ...feil(sti, '', ''), forventet: 'en tekstfil lagret som UTF-8', ...lest });
}
