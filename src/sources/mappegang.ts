import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Avvik, sammenlign } from '#schema/avvik';
import { hvorforIkkeLest } from './aapning.ts';
import { forLangSti, umuligNavn, synlig } from './navn.ts';

/** Something that lies below a content root. */
export interface Post {
  /** Path below the root, with `/` and in NFC. */
  sti: string;
  /** As the machine knows it. */
  hel: string;
  post: Dirent;
}

interface Gang {
  poster: Post[];
  avvik: Avvik[];
}

/**
 * Everything below a folder but dot files, in code-unit order. Links are not followed. A folder that cannot be read, and
 * a name that some machines cannot hold, is a fault, and what lies under it is left out.
 * @throws when the root itself cannot be read
 */
export function gaaGjennom(rot: string): Gang {
  const gang: Gang = { poster: [], avvik: [] };
  const mapper = [{ sti: '', hel: rot }];
  for (let mappe = mapper.pop(); mappe; mappe = mapper.pop()) {
    for (const funnet of innholdI(mappe, gang.avvik)) {
      gang.poster.push(funnet);
      if (funnet.post.isDirectory()) mapper.push(funnet);
    }
  }
  gang.poster.sort((a, b) => sammenlign(a.sti, b.sti));
  return gang;
}

function innholdI({ sti, hel }: Pick<Post, 'sti' | 'hel'>, avvik: Avvik[]): Post[] {
  const funn: Post[] = [];
  const sett = new Map<string, string>();
  for (const post of listet(hel, sti, avvik)) {
    const navn = post.name.normalize('NFC');
    const post_ = { sti: sti === '' ? navn : `${sti}/${navn}`, hel: join(hel, post.name), post };
    const likt = sett.get(navn.toLowerCase());
    sett.set(navn.toLowerCase(), likt ?? navn);
    const feil =
      umuligNavn(navn) ?? forLangSti(post_.sti) ?? (likt === undefined ? undefined : toLike(likt, navn));
    if (feil) avvik.push({ regel: 'ugyldig-filnavn', fil: synlig(post_.sti), linje: 1, kolonne: 1, ...feil });
    else funn.push(post_);
  }
  return funn;
}

/** Dot files are the machine's own, and the file `README.md` is for authors. */
function listet(hel: string, sti: string, avvik: Avvik[]): Dirent[] {
  try {
    return readdirSync(hel, { withFileTypes: true })
      .filter((post) => !post.name.startsWith('.') && (post.name !== 'README.md' || post.isDirectory()))
      .toSorted((a, b) => sammenlign(a.name, b.name));
  } catch (grunn) {
    const hvorfor = hvorforIkkeLest(grunn);
    if (sti === '') throw new Error(`Innholdsmappen «${hel}» kan ikke leses. ${hvorfor}`, { cause: grunn });
    avvik.push({
      regel: 'ulesbar-fil',
      fil: sti,
      linje: 1,
      kolonne: 1,
      melding: `Mappen kan ikke leses. ${hvorfor}`,
      forventet: 'en mappe som kan åpnes',
      tiltak: 'Se at mappen finnes og at du har lov til å lese den. Ingenting i den er kontrollert.',
    });
    return [];
  }
}

const toLike = (likt: string, navn: string): Pick<Avvik, 'melding' | 'forventet' | 'tiltak'> => ({
  melding:
    likt === navn
      ? `To filer eller mapper heter «${navn}», skrevet med hver sin form av samme bokstav.`
      : `«${navn}» og «${likt}» er samme navn på maskiner som ikke skiller mellom store og små bokstaver.`,
  forventet: 'navn som er ulike på alle maskiner',
  tiltak: 'Gi den ene et annet navn, eller slett den.',
});
