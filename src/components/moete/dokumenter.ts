import type { Moete } from '#domain/moete';
import { medUtkast } from '#domain/utkast';
import { DOKUMENTSLAG, TEKSTKVALITET } from '#labels';
import type { Dokumentdata } from '#schema/moete';
import { innkallingSti, medBase, referatSti, samletSti, vedleggSti } from '#urls';
import { dokumentslagene } from './dokument.ts';

interface Filrad {
  type: string;
  tittel: string;
  href?: string;
  meta?: string;
}

const endelse = (navn: string): string => /\.([a-z0-9]{1,5})$/i.exec(navn)?.[1]?.toUpperCase() ?? 'LENKE';

/** «Linje 1–254 i 003.txt, lest med tekstgjenkjenning (OCR).», and what else is known of a source. */
function kildemeta(d: Dokumentdata): string {
  const sted = d.linjer ? `Linje ${d.linjer}` : d.sider ? `Side ${d.sider}` : undefined;
  const kilde = sted ? `${sted.replace('-', '–')} i ${d.kilde}` : d.kilde;
  return [
    `${kilde}, ${TEKSTKVALITET[d.kvalitet]}.`,
    ...(d.gradering ? [`Merket «${d.gradering}».`] : []),
    ...(d.merknad ? [d.merknad] : []),
  ].join(' ');
}

/** The documents the meeting's pages are made from, with text quality and place in the source. */
export function kilder(moete: Moete): { tittel: string; slag: string; meta: string }[] {
  return (moete.data?.dokumenter ?? []).map((d) => ({
    slag: DOKUMENTSLAG[d.slag],
    tittel: d.tittel ?? DOKUMENTSLAG[d.slag],
    meta: kildemeta(d),
  }));
}

function filerAv(moete: Moete, d: Dokumentdata): Filrad[] {
  const tittel = d.tittel ?? DOKUMENTSLAG[d.slag];
  const meta = `${DOKUMENTSLAG[d.slag]}, originalen`;
  const fil = (adresse: string, navn: string): Filrad => ({
    type: endelse(adresse),
    tittel: navn,
    href: adresse.startsWith('vedlegg/') ? medBase(vedleggSti(moete, adresse)) : adresse,
    meta,
  });
  return [
    ...(d.fil ? [fil(d.fil, tittel)] : []),
    ...(d.raatekst ? [fil(d.raatekst, `${tittel}, uredigert tekst`)] : []),
    ...(d.lenke
      ? [{ ...fil(d.lenke, d.fil ? `${tittel}, der den er publisert` : tittel), type: 'LENKE' }]
      : []),
  ];
}

/** What a reader can open: our own whole-document pages first, then the original files. */
export function dokumentrader(moete: Moete): Filrad[] {
  const slagene = dokumentslagene(moete);
  const side = (tittel: string, sti: string, meta: string): Filrad => ({
    type: 'HTML',
    tittel,
    href: medBase(sti),
    meta,
  });
  const foreloepig = moete.referat === 'godkjent' ? 'godkjent' : 'foreløpig';
  return [
    ...(slagene.includes('referat')
      ? [side(medUtkast('Referat', moete, 'referat'), referatSti(moete), `Nettside, ${foreloepig}`)]
      : []),
    ...(slagene.includes('innkalling')
      ? [
          side(
            medUtkast('Innkalling', moete, 'innkalling'),
            innkallingSti(moete),
            'Nettside med agenda og sakspapirer',
          ),
        ]
      : []),
    ...(slagene.includes('samlet')
      ? [side('Alt fra møtet samlet', samletSti(moete), 'Nettside for lesing i ett og utskrift')]
      : []),
    ...(moete.data?.dokumenter ?? []).flatMap((d) => filerAv(moete, d)),
  ];
}
