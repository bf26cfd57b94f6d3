import { type Del, delerI, xmlI } from './deler.ts';
import { oedelagt, spor, utrygt, type Vedleggsfeil } from './feil.ts';
import { gjennomsyn, type Sett } from './gjennomsyn.ts';
import { type Kobling, koblingerI } from './kobling.ts';
import { kjoererSkript } from './odfskript.ts';

const HOEYST_UTPAKKET = 500_000_000;
const HOEYST_FORHOLD = 200;
const HOEYST_ANTALL = 10_000;
/** The lists inside a document are short ones; the text of one may be long. */
const HOEYST_LEST = 4_000_000;
const HOEYST_INNHOLD = 100_000_000;

const UTEN_MAKROER = 'Lagre dokumentet uten makroer, eller som PDF.';
const BOMBE = 'Filen er ikke laget på vanlig måte: den blir svært stor når den pakkes ut.';

/** Out of the folder it is unpacked in, by any road. */
const UT_AV_MAPPEN = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\0/u;

/**
 * Looks into a document that is a zip file, by its list of contents and by how every part begins. Parts are unpacked in
 * memory, some at a time; nothing is written.
 * @param bygning `office` for docx, xlsx, pptx; `odf` for odt, ods, odp
 */
export function sjekkPakke(byte: Uint8Array, bygning: 'office' | 'odf'): Vedleggsfeil[] {
  const deler = delerI(byte);
  if (!deler) return [oedelagt('Dokumentet er kuttet eller ødelagt: innholdslisten mangler.')];
  const utpakket = deler.reduce((sum, del) => sum + del.byte, 0);
  if (deler.length > HOEYST_ANTALL || utpakket > HOEYST_UTPAKKET || erBombe(utpakket, byte.length))
    return [utrygt(BOMBE, 'Åpne dokumentet og lagre det på nytt.')];
  if (deler.some(({ navn }) => UT_AV_MAPPEN.test(navn)))
    return [
      utrygt(
        'Filen har deler som legger seg utenfor mappen når den pakkes ut.',
        'Slett filen, og hent dokumentet på nytt.',
      ),
    ];
  try {
    return bygning === 'office' ? sjekkOffice(byte, deler) : sjekkOdf(byte, deler);
  } catch {
    return [oedelagt('Dokumentet er ødelagt eller låst: en del av det kan ikke pakkes ut.')];
  }
}

/** Fifty million unpacked is a large table; two hundred times what was packed is none that anybody typed. */
const erBombe = (utpakket: number, pakket: number): boolean =>
  utpakket > 50_000_000 && utpakket > pakket * HOEYST_FORHOLD;

const INNEBYGD = utrygt(
  'Dokumentet har et innebygd objekt som kan være et program.',
  'Sett inn objektet som bilde, eller lagre som PDF.',
);
const STOR_DEL = utrygt(
  'Dokumentet har en liste som er for lang til å kunne ses gjennom.',
  'Åpne dokumentet og lagre det på nytt, helst som PDF.',
);

const HENTES = utrygt(
  'Dokumentet henter bilder eller andre filer fra en annen maskin når det åpnes.',
  'Sett inn det som hentes, i selve dokumentet, eller lagre som PDF.',
);

const TYPELISTE = /^\[Content_Types\]\.xml$/iu;
const KOBLINGER = /(?:^|\/)_rels\/[^/]*\.rels$/iu;

function sjekkOffice(byte: Uint8Array, deler: readonly Del[]): Vedleggsfeil[] {
  const har = (moenster: RegExp): boolean => deler.some(({ navn }) => moenster.test(navn));
  const leses = (navn: string): boolean => TYPELISTE.test(navn) || KOBLINGER.test(navn);
  if (forStor(deler, leses)) return [STOR_DEL];
  const lest = xmlI(byte, leses);
  const typer = lest.find(([navn]) => TYPELISTE.test(navn))?.[1] ?? '';
  if (typer === '') return [oedelagt('Dokumentet er ødelagt: listen over delene i det mangler.')];
  const sett = gjennomsyn(byte, deler);
  const koblinger = lest.filter(([navn]) => KOBLINGER.test(navn)).flatMap(([, xml]) => koblingerI(xml));
  return [
    ...(har(/(?:^|\/)vba[^/]*\.(?:bin|xml)$/iu) ||
    har(/(?:^|\/)macrosheets\//iu) ||
    /macroEnabled|vbaProject/iu.test(typer)
      ? [utrygt('Dokumentet har makroer.', UTEN_MAKROER)]
      : []),
    ...(har(/(?:^|\/)activeX\//iu) ||
    koblinger.some(({ slag }) => slag === 'afchunk') ||
    har(/\/embeddings\/[^/]+\.bin$/iu) ||
    sett.fremmed
      ? [INNEBYGD]
      : []),
    ...hentesUtenfra(koblinger),
    ...funnI(sett),
  ];
}

/** What a document fetches from elsewhere when it opens; a link that readers may follow fetches nothing. */
function hentesUtenfra(koblinger: readonly Kobling[]): Vedleggsfeil[] {
  const utenfra = koblinger.filter((k) => k.utenfor && k.slag !== 'hyperlink' && !erEgenMal(k));
  if (utenfra.length === 0) return [];
  const mal = utenfra.some(({ slag }) => slag === 'attachedtemplate');
  return [
    mal
      ? utrygt(
          'Dokumentet henter en mal fra en annen maskin når det åpnes.',
          'Koble dokumentet fra malen, eller lagre som PDF.',
        )
      : HENTES,
  ];
}

/** The template on the author's own disk, which every document made from one names: no other machine has it. */
const erEgenMal = ({ slag, maal }: Kobling): boolean =>
  slag === 'attachedtemplate' && /^(?:file:\/\/\/[a-z]:|[^/\\:]+$)/iu.test(maal);

function sjekkOdf(byte: Uint8Array, deler: readonly Del[]): Vedleggsfeil[] {
  const leses = (navn: string): boolean =>
    /^META-INF\/manifest\.xml$|(?:^|\/)(?:content|settings|styles)\.xml$/u.test(navn);
  if (forStor(deler, leses, HOEYST_INNHOLD)) return [STOR_DEL];
  const xml = xmlI(byte, leses).map(([, del]) => del);
  if (xml.some((del) => /<(?:[\w-]+:)?encryption-data\b/u.test(del)))
    return [utrygt('Dokumentet er låst med passord.', 'Lagre dokumentet uten passord.')];
  const sett = gjennomsyn(byte, deler);
  const kjoererNoe =
    deler.some(({ navn }) => /^(?:Basic|Scripts)\/./u.test(navn)) || xml.some((del) => kjoererSkript(del));
  return [
    ...(kjoererNoe ? [utrygt('Dokumentet har makroer.', UTEN_MAKROER)] : []),
    ...(sett.fremmed ? [INNEBYGD] : []),
    ...(sett.hentes ? [HENTES] : []),
    ...funnI(sett),
  ];
}

/** What is told of alike in both kinds of documents. */
const funnI = ({ felt, regler, endringer, kommentarer }: Sett): Vedleggsfeil[] => [
  ...(felt.size > 0
    ? [
        utrygt(
          `Dokumentet har felt som kan hente filer eller starte programmer: ${[...felt].map((ord) => `«${ord}»`).join(', ')}.`,
          'Gjør feltet til vanlig tekst (i Word: merk det og trykk Ctrl+Skift+F9), eller lagre som PDF.',
        ),
      ]
    : []),
  ...(regler
    ? [
        utrygt(
          'Dokumentet har egne regler for XML (DOCTYPE), som kan hente filer.',
          'Åpne dokumentet og lagre det på nytt, helst som PDF.',
        ),
      ]
    : []),
  ...(endringer
    ? [
        spor(
          'Dokumentet har sporede endringer. Alle som henter det, kan lese det som er slettet.',
          'Godta eller avvis alle endringene, og lagre på nytt.',
        ),
      ]
    : []),
  ...(kommentarer
    ? [
        spor(
          'Dokumentet har kommentarer, som alle som henter det, kan lese.',
          'Slett kommentarene, og lagre på nytt.',
        ),
      ]
    : []),
];

const forStor = (deler: readonly Del[], leses: (navn: string) => boolean, hoeyst = HOEYST_LEST): boolean =>
  deler.some(({ navn, byte }) => leses(navn) && byte > hoeyst);
