/** What Node, Rust and the kernel say when a disk, a quota or a file can hold no more. */
const FULLT = /ENOSPC|EDQUOT|EFBIG|no space left|quota exceeded|file too large/i;

/** Why a build stopped, in words for the one who started it; what only tells where in the code is left out. */
export function byggefeilTekst(grunn: unknown): string {
  const tekst = grunn instanceof Error ? grunn.message : String(grunn);
  if (FULLT.test(tekst))
    return 'Det er ikke plass på disken til det nye nettstedet. Rydd plass, og kjør kommandoen på nytt.';
  return tekst.replace(/\n\s*Stack backtrace:[\s\S]*$/, '').trimEnd();
}
