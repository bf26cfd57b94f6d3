import { mappeAv, momenterFor } from '#domain/momenter';
import type { Fil } from '#markdown/fil';
import { harReferatord } from '#markdown/referatord';
import { begynnerSomReferat } from '#markdown/referatsetninger';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A value that reads as minutes, in a field that goes out with the notice. */
interface Funn {
  sti: (string | number)[];
  /** Its first words, or the whole of a title. */
  skrevet: string;
  /** It is the name of a file or a page, and not text. */
  dokument?: true;
}

/** The fields of the notice must not tell what the meeting came to before the minutes do. */
export const referatIFelt: Regel = {
  id: 'referat-i-felt',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Feltene til innkallingen forteller ikke fra referatet før det er offentlig',
  sjekk: ({ filer, dato, uleste }: Grunnlag) => {
    const momenter = momenterFor(filer, dato);
    return filer.flatMap((fil) => {
      if ((fil.slag !== 'sak' && fil.slag !== 'moete') || momenter.get(fil.sti)?.referat) return [];
      // Whether the minutes are public cannot be told while the meeting cannot be read.
      if (uleste.has(`${mappeAv(fil.sti)}/moete.md`)) return [];
      return (fil.slag === 'sak' ? iSaken(fil) : iMoetet(fil)).map(({ sti, skrevet, dokument }): Avvik => ({
        regel: 'referat-i-felt',
        fil: fil.sti,
        ...sted(fil, sti),
        melding: `«${skrevet}» i feltet ${String(sti[0])} ser ut som en del av referatet, men referatet er ikke offentlig.`,
        forventet: dokument
          ? 'referatet under dokumenter i moete.md, med slag: referat'
          : 'referatet under de faste overskriftene, eller i feltene for det',
        tiltak: dokument
          ? 'Er det fra et annet møte, skriv hvilket: moete: raad 2030-02-01. Hører det til innkallingen, godta det med en grunn.'
          : 'Vent med teksten til referatet er offentlig. Hører den til innkallingen, godta den med en grunn.',
        gjelder: skrevet,
      }));
    });
  },
};

function iSaken({ data }: Fil<'sak'>): Funn[] {
  const { sammendrag, delsaker = [], videre = [], vedlegg = [], merknader = [] } = data;
  return [
    ...iSetning(sammendrag, ['sammendrag']),
    ...delsaker.flatMap(({ tittel }, n) => iSetning(tittel, ['delsaker', n])),
    ...videre.flatMap(({ tekst }, n) => iSetning(tekst, ['videre', n, 'tekst'])),
    ...vedlegg.flatMap(({ slag, tittel, fil, lenke, moete, sak, merknad }, n) => {
      const adresse = slag === 'referat' ? (fil ?? lenke) : undefined;
      return [
        ...(moete || sak ? [] : iTittel(tittel ?? adresse, ['vedlegg', n], adresse !== undefined)),
        ...iMerknad(merknad, ['vedlegg', n, 'merknad']),
      ];
    }),
    ...merknader.flatMap((merknad, n) => iMerknad(merknad, ['merknader', n])),
  ];
}

function iMoetet({ data }: Fil<'moete'>): Funn[] {
  const { endringer = [], merknader = [], mangler = [], dokumenter = [] } = data;
  return [
    ...endringer.flatMap(({ tekst }, n) => iSetning(tekst, ['endringer', n, 'tekst'])),
    ...merknader.flatMap((merknad, n) => iMerknad(merknad, ['merknader', n])),
    ...mangler.flatMap((mangel, n) => iSetning(mangel, ['mangler', n])),
    ...dokumenter.flatMap(({ slag, tittel, merknad }, n) =>
      slag === 'referat'
        ? []
        : [...iTittel(tittel, ['dokumenter', n]), ...iMerknad(merknad, ['dokumenter', n, 'merknad'])],
    ),
  ];
}

/** The minutes of the last meeting are sent with the notice of the next. */
const FORRIGE = /(?:forrige|førre|siste) møte/iu;

function iTittel(tittel: string | undefined, sti: Funn['sti'], erReferat = false): Funn[] {
  if (tittel === undefined || FORRIGE.test(tittel) || !(erReferat || harReferatord(tittel))) return [];
  return [{ sti: [...sti, 'tittel'], skrevet: tittel, dokument: true }];
}

function iSetning(tekst: string | undefined, sti: Funn['sti']): Funn[] {
  const skrevet = begynnerSomReferat(tekst ?? '');
  return skrevet === undefined ? [] : [{ sti, skrevet }];
}

/** A remark is ours: what it begins with is what it is about. The minutes that it names may be those of another meeting. */
function iMerknad(merknad: string | undefined, sti: Funn['sti']): Funn[] {
  const start = merknad?.split(/\s+/u).slice(0, 2).join(' ') ?? '';
  const funnet = iSetning(merknad, sti);
  return funnet.length > 0 || /^(?:møte)?referat/iu.test(start) || !harReferatord(start)
    ? funnet
    : [{ sti, skrevet: start }];
}
