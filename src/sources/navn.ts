import filenameReservedRegex, { windowsReservedNameRegex } from 'filename-reserved-regex';
import { isoDato } from '#markdown/datoer';
import { asciiId } from '#markdown/ider';
import { filform, filraad } from '#markdown/filnavn';
import { tegnkode } from '#markdown/usynlige-tegn';
import type { Avvik } from '#schema/avvik';
import { VEDLEGGSMOENSTER } from '#schema/verdier';
import { OPPTATTE } from '#urls';

/** Letters of a path below the content root. Windows allows 260 with the folder the repository lies in. */
const LENGSTE_STI = 180;

/** Controls, directions and what else has no shape of its own; a name that is not UTF-8 comes with U+FFFD. */
const USYNLIG = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\uFFFD]/u;
const INNHOLDSNAVN = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:md|yaml))?$/u;

export type Navnefeil = Required<Pick<Avvik, 'melding' | 'forventet' | 'tiltak'>>;

const kode = (tegn: string): string => tegnkode(tegn.codePointAt(0) ?? 0);

/** A path as it can be shown in a report: what cannot be seen is named, so it neither hides nor steers a terminal. */
export const synlig = (sti: string): string =>
  sti.replaceAll(new RegExp(USYNLIG, 'gu'), (tegn) => `<${kode(tegn)}>`);

const FORVENTET = 'et navn som alle maskiner kan ha';

/**
 * What makes a name impossible on some machine, or dangerous to show: nothing under such a name is read.
 * @param navn name of one file or folder, in NFC
 */
export function umuligNavn(navn: string): Navnefeil | undefined {
  const feil = (melding: string, tiltak: string): Navnefeil => ({ melding, forventet: FORVENTET, tiltak });
  const vist = synlig(navn);
  const usynlig = USYNLIG.exec(navn)?.[0];
  if (usynlig === '\uFFFD')
    return feil(
      `Navnet «${vist}» er ikke lagret som UTF-8.`,
      'Gi filen eller mappen et nytt navn med bokstavene a–z, tall og bindestrek.',
    );
  if (usynlig !== undefined)
    return feil(
      `Navnet «${vist}» har et tegn som ikke synes: ${kode(usynlig)}.`,
      'Skriv navnet på nytt, uten å lime det inn.',
    );
  const [reservert] = filenameReservedRegex().exec(navn) ?? [];
  if (reservert !== undefined)
    return feil(
      reservert === '.' || reservert === ' '
        ? `Navnet «${vist}» slutter med ${reservert === '.' ? 'punktum' : 'mellomrom'}, og det kan ikke Windows ha.`
        : `Navnet «${vist}» har tegnet «${reservert}», som Windows ikke kan ha i et navn.`,
      'Gi filen eller mappen et nytt navn med bokstavene a–z, tall og bindestrek.',
    );
  if (windowsReservedNameRegex().test(navn))
    return feil(`Navnet «${vist}» bruker Windows selv.`, 'Gi filen eller mappen et annet navn.');
  return undefined;
}

/** What is wrong with the name of a content file or a folder on its way: names become addresses, which are ASCII (SPEC §2). */
export function ugyldigInnholdsnavn(navn: string): Navnefeil | undefined {
  if (INNHOLDSNAVN.test(navn)) return undefined;
  const endelse = /\.(?:md|yaml)$/u.exec(navn)?.[0] ?? '';
  const dag = isoDato(navn);
  const nytt = dag ?? asciiId(navn.slice(0, navn.length - endelse.length)).toLowerCase();
  return {
    melding: `Navnet «${navn}» har andre tegn enn små bokstaver a–z, tall og bindestrek.`,
    forventet: `et navn som kan stå i en adresse${nytt === '' ? '' : `: ${nytt}${endelse}`}`,
    tiltak: 'Gi filen eller mappen det nye navnet, og rett det der andre filer viser til den.',
  };
}

/** What is wrong with the name of a file in `sider/`, whose page would lie where the site has something else. */
export function opptattSidenavn(sti: string): Navnefeil | undefined {
  const [, navn = ''] = /^sider\/(.+)\.md$/u.exec(sti) ?? [];
  if (!OPPTATTE.has(navn)) return undefined;
  return {
    melding: `Siden kan ikke hete «${navn}», for den adressen bruker nettstedet selv.`,
    forventet: `et annet navn enn ${[...OPPTATTE].toSorted().join(', ')}`,
    tiltak: 'Gi siden et annet navn, og rett det der andre filer viser til den.',
  };
}

/** What is wrong with the name of an attachment: the same names that the field `fil` takes. */
export function ugyldigVedleggsnavn(navn: string): Navnefeil | undefined {
  if (VEDLEGGSMOENSTER.test(`vedlegg/${navn}`)) return undefined;
  return {
    melding: `Vedlegget heter «${navn}», og det navnet kan ikke stå i en adresse.`,
    forventet: filform(navn),
    tiltak: filraad(navn),
  };
}

/** Whether the path is too long for some machines. */
export function forLangSti(sti: string): Navnefeil | undefined {
  if (sti.length <= LENGSTE_STI) return undefined;
  return {
    melding: `Stien er ${sti.length} tegn lang.`,
    forventet: `høyst ${LENGSTE_STI} tegn`,
    tiltak: 'Gi filen eller mappen et kortere navn.',
  };
}
