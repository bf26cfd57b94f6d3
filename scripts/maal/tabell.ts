import { markdownTable } from 'markdown-table';
import type { Maaling } from './ett-arkiv.ts';
import type { Kjoering } from './kjoering.ts';
import type { Omfang } from './stoerrelser.ts';

const tall = (verdi: number, desimaler = 0): string =>
  verdi.toLocaleString('nb', { minimumFractionDigits: desimaler, maximumFractionDigits: desimaler });
const sekunder = (verdi: number): string => `${tall(verdi, 1)} s`;
const mib = (byte: number): string => `${tall(byte / 1024 ** 2, 1)} MiB`;
const kB = (byte: number): string => `${tall(byte / 1000, 1)} kB`;
const omfang = ({ filer, byte }: Omfang): string => `${mib(byte)} i ${tall(filer)} filer`;

/** Every measurement as a row, every archive as a column. */
export function somTabell(maalinger: readonly Maaling[]): string {
  const rad = (navn: string, vis: (m: Maaling) => string): string[] => [navn, ...maalinger.map(vis)];
  const kjoering = (navn: string, velg: (m: Maaling) => Kjoering): string[][] => [
    rad(navn, (m) => sekunder(velg(m).sekunder)),
    ...navneneI(maalinger, (m) => velg(m).programmer).flatMap((program) => [
      rad(`– prosessortid, ${program}`, (m) => sekunder(velg(m).programmer[program]?.cpuSekunder ?? 0)),
      rad(`– mest minne, ${program}`, (m) => mib(velg(m).programmer[program]?.minne ?? 0)),
    ]),
    ...navneneI(maalinger, (m) => velg(m).steg).map((steg) =>
      rad(`– ${steg}`, (m) => sekunder((velg(m).steg[steg] ?? 0) / 1000)),
    ),
  ];
  return markdownTable(
    [
      rad('Måling', (m) => `${tall(m.saker)} saker`),
      ...kjoering('Sjekk, uten lager', (m) => m.sjekkKald),
      ...kjoering('Sjekk, med lager', (m) => m.sjekkVarm),
      ...kjoering('Bygg, uten lager', (m) => m.byggKald),
      ...kjoering('Bygg etter én endring', (m) => m.byggEndret),
      rad('Nettstedet', (m) => omfang(m.stoerrelser.nettsted)),
      rad('– søkeindeksen', (m) => omfang(m.stoerrelser.soekeindeks)),
      rad('En saksside, HTML (gzip)', (m) => kB(m.stoerrelser.sakside.html)),
      rad('En saksside, CSS (gzip)', (m) => kB(m.stoerrelser.sakside.css)),
    ],
    { align: ['l', ...maalinger.map(() => 'r')] },
  );
}

function navneneI(maalinger: readonly Maaling[], velg: (m: Maaling) => object): string[] {
  return [...new Set(maalinger.flatMap((m) => Object.keys(velg(m))))];
}
