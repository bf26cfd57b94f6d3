import type { Arkiv } from '#domain/arkiv';
import { mappeAv, momenterFor } from '#domain/momenter';
import type { Fil } from '#markdown/fil';
import { begynnerMedReferatord } from '#markdown/referatord';
import { tvilITittel } from '#markdown/referattitler';
import { begynnerSomReferat } from '#markdown/referatsetninger';
import type { Ordtvil } from '#markdown/seksjonsdel';
import type { Avvik } from '#schema/avvik';
import { moetedagAv, nivaaForTvil } from './referattvil.ts';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A value that reads as minutes, in a field that goes out with the notice. */
interface Funn {
  sti: (string | number)[];
  /** Its first words, or the whole of a title. */
  skrevet: string;
  tvil: Ordtvil;
  /** It is the name of a file or a page, and not text. */
  dokument?: true;
}

/** The fields of the notice must not tell what the meeting came to before the minutes do. */
export const referatIFelt: Regel = {
  id: 'referat-i-felt',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Feltene til innkallingen forteller ikke fra referatet før det er offentlig',
  sjekk: ({ filer, dato, uleste, arkiv }: Grunnlag) => {
    const momenter = momenterFor(filer, dato);
    return filer.flatMap((fil) => {
      if ((fil.slag !== 'sak' && fil.slag !== 'moete') || momenter.get(fil.sti)?.referat) return [];
      // Whether the minutes are public cannot be told while the meeting cannot be read.
      if (uleste.has(`${mappeAv(fil.sti)}/moete.md`)) return [];
      const funn = fil.slag === 'sak' ? iSaken(fil, moetedagAv(fil)) : iMoetet(fil, moetedagAv(fil));
      return funn.map((f) => avvikFor(f, fil, arkiv));
    });
  },
};

function avvikFor(
  { sti, skrevet, tvil, dokument }: Funn,
  fil: Fil<'sak'> | Fil<'moete'>,
  arkiv: Arkiv,
): Avvik {
  return {
    regel: 'referat-i-felt',
    fil: fil.sti,
    ...sted(fil, sti),
    melding: `«${skrevet}» i feltet ${String(sti[0])} ${tvil === 'ord' ? 'ser ut som' : 'kan være'} en del av referatet, men referatet er ikke offentlig.`,
    forventet: dokument
      ? 'referatet under dokumenter i moete.md, med slag: referat'
      : 'referatet under de faste overskriftene, eller i feltene for det',
    tiltak: dokument
      ? 'Er det fra et annet møte, skriv hvilket: moete: raad 2030-02-01. Hører det til innkallingen, godta det med en grunn.'
      : 'Vent med teksten til referatet er offentlig. Hører den til innkallingen, godta den med en grunn.',
    gjelder: skrevet,
    ...(tvil === 'kanskje' ? nivaaForTvil(skrevet, fil, arkiv) : {}),
  };
}

function iSaken({ data }: Fil<'sak'>, dag: string): Funn[] {
  const { sammendrag, delsaker = [], videre = [], vedlegg = [], merknader = [] } = data;
  return [
    ...iSetning(dag, sammendrag, ['sammendrag']),
    ...delsaker.flatMap(({ tittel }, n) => iSetning(dag, tittel, ['delsaker', n])),
    ...videre.flatMap(({ tekst }, n) => iSetning(dag, tekst, ['videre', n, 'tekst'])),
    ...vedlegg.flatMap(({ slag, tittel, fil, lenke, moete, sak, merknad }, n) => {
      const adresse = slag === 'referat' ? (fil ?? lenke) : undefined;
      return [
        ...(moete || sak ? [] : iTittel(dag, tittel ?? adresse, ['vedlegg', n], adresse !== undefined)),
        ...iMerknad(dag, merknad, ['vedlegg', n, 'merknad']),
      ];
    }),
    ...merknader.flatMap((merknad, n) => iMerknad(dag, merknad, ['merknader', n])),
  ];
}

function iMoetet({ data }: Fil<'moete'>, dag: string): Funn[] {
  const { endringer = [], merknader = [], mangler = [], dokumenter = [] } = data;
  return [
    ...endringer.flatMap(({ tekst }, n) => iSetning(dag, tekst, ['endringer', n, 'tekst'])),
    ...merknader.flatMap((merknad, n) => iMerknad(dag, merknad, ['merknader', n])),
    ...mangler.flatMap((mangel, n) => iSetning(dag, mangel, ['mangler', n])),
    ...dokumenter.flatMap(({ slag, tittel, merknad }, n) =>
      slag === 'referat'
        ? []
        : [
            ...iTittel(dag, tittel, ['dokumenter', n]),
            ...iMerknad(dag, merknad, ['dokumenter', n, 'merknad']),
          ],
    ),
  ];
}

function iTittel(dag: string, tittel: string | undefined, sti: Funn['sti'], erReferat = false): Funn[] {
  const tvil = tittel === undefined ? undefined : tvilITittel(tittel, dag, erReferat);
  return tittel !== undefined && tvil
    ? [{ sti: [...sti, 'tittel'], skrevet: tittel, tvil, dokument: true }]
    : [];
}

function iSetning(dag: string, tekst: string | undefined, sti: Funn['sti']): Funn[] {
  const funnet = begynnerSomReferat(tekst ?? '', dag);
  return funnet ? [{ sti, skrevet: funnet.ord, tvil: funnet.sikker ? 'ord' : 'kanskje' }] : [];
}

/** A remark is ours: what it begins with is what it is about. The minutes that it names may be those of another meeting. */
function iMerknad(dag: string, merknad: string | undefined, sti: Funn['sti']): Funn[] {
  const funnet = iSetning(dag, merknad, sti);
  if (funnet.length > 0 || merknad === undefined || /^(?:møte)?referat/iu.test(merknad)) return funnet;
  const start = begynnerMedReferatord(merknad);
  return start === undefined ? [] : [{ sti, skrevet: start, tvil: 'ord' }];
}
