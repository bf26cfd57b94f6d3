/** What Node, Rust, SQLite and the kernel say when a disk, a quota or a file can hold no more. */
const FULLT = /ENOSPC|EDQUOT|EFBIG|no space left|quota exceeded|file too large|disk is full/i;

/** What Node says when the system watches no more files or folders; its code may be that of a full disk. */
const VOKTER_FOR_MANGE = /(?:ENOSPC|EMFILE).*, watch(?: '|$)/;

/** What the codes of Node mean for a file or folder, as a sentence that begins with its path. */
const GRUNN: Readonly<Record<string, string>> = {
  EACCES: 'kan ikke åpnes eller endres med dine rettigheter. Gi deg selv tilgang, eller velg en annen mappe.',
  EPERM: 'kan ikke åpnes eller endres med dine rettigheter. Gi deg selv tilgang, eller velg en annen mappe.',
  EROFS: 'ligger på en disk som ikke kan endres. Velg en annen mappe.',
  ENOENT: 'finnes ikke. Se etter om stien er riktig.',
  ENOTDIR:
    'kan ikke brukes: en del av stien er en fil, ikke en mappe. Flytt filen, eller velg en annen mappe.',
  EISDIR: 'er en mappe, men skulle ha vært en fil. Flytt mappen, og prøv igjen.',
  EEXIST: 'kan ikke lages, for det finnes noe annet med det navnet. Flytt det, eller velg en annen mappe.',
  ENOTEMPTY: 'er ikke tom. Flytt det som ligger der, og prøv igjen.',
  ELOOP: 'er en lenke som ikke fører noe sted. Oppgi mappen selv.',
  ENAMETOOLONG: 'har et for langt navn. Velg en mappe med kortere sti.',
  EXDEV: 'ligger på en annen disk enn mappen ved siden av. Velg en mappe på samme disk.',
  EBUSY: 'er i bruk av et annet program. Lukk det, og prøv igjen.',
  EIO: 'kan ikke leses eller skrives, for disken svarer ikke.',
};

/** What Astro says when a row of `adresser.yaml` is where a register is: of those, only the build knows. */
const OPPTATT = /Could not render `([^`]+)` from route `[^`]*\[\.\.\.gammel\][^`]*`/;

/** Why a command stopped, in words for the one who started it; what only tells where in the code is left out. */
export function feilTekst(grunn: unknown): string {
  const tekst = grunn instanceof Error ? grunn.message : String(grunn);
  if (VOKTER_FOR_MANGE.test(tekst))
    return 'Maskinen følger for mange filer. Lukk andre programmer som følger filer, og kjør kommandoen på nytt.';
  if (erFullt(grunn)) return 'Det er ikke plass på disken. Rydd plass, og kjør kommandoen på nytt.';
  const [, opptatt] = OPPTATT.exec(tekst) ?? [];
  if (opptatt !== undefined)
    return `Adressen «${opptatt}» er i bruk, og kan ikke stå som fra i adresser.yaml. Ta raden bort, eller rett adressen.`;
  const { code = '', path } = (grunn instanceof Error ? grunn : {}) as { code?: string; path?: unknown };
  const iOrd = GRUNN[code];
  // Node knows no path when the file was opened first and found wrong when it was read.
  if (iOrd !== undefined) return `${typeof path === 'string' ? path : 'Noe som skulle leses,'} ${iOrd}`;
  const uten = tekst.replace(/(?:^|\n)\s*Stack backtrace:[\s\S]*$/, '').trimEnd();
  if (uten !== '') return uten;
  // Astro says nothing itself of a file that it could not read or write.
  const { cause, name } = (grunn instanceof Error ? grunn : {}) as { cause?: unknown; name?: string };
  return cause === undefined
    ? `Noe uventet skjedde (${name ?? 'uten navn'}). Kjør kommandoen på nytt.`
    : feilTekst(cause);
}

/** Is a full disk the reason, or the reason for it, however many have passed it on? */
function erFullt(grunn: unknown): boolean {
  const tekst = grunn instanceof Error ? grunn.message : String(grunn);
  return FULLT.test(tekst) || (grunn instanceof Error && grunn.cause !== undefined && erFullt(grunn.cause));
}
