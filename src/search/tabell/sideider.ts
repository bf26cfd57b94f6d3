/** The beginning of a `pf_meta`: a list of a version and a list of pages, as CBOR (RFC 8949) writes them. */
const HODE =
  /^pagefind_dcd[\x80-\x97][\x60-\x77][\w.+-]+?(?:([\x80-\x97])|\x98(.)|\x99(..)|\x9a(....))(?=\x82)/s;

/** The index has one language, whatever its pages are written in. */
const ID = /nb_[0-9a-f]{7,}/g;

/**
 * Pagefind's ids of the pages of an index, in its order: what its search results bear.
 * Known of Pagefind 1.5; a test reads a real index.
 * @param bytes an unpacked `pf_meta`, each byte as one character (latin1)
 * @returns nothing when it is of another form
 */
export function iderI(bytes: string): string[] {
  const [hode, kort, ...lange] = HODE.exec(bytes) ?? [];
  if (hode === undefined) return [];
  const antall =
    kort === undefined
      ? Number.parseInt(
          lange.join('').replaceAll(/./gs, (tegn) => tegn.charCodeAt(0).toString(16).padStart(2, '0')),
          16,
        )
      : kort.charCodeAt(0) - 0x80;
  const ider: string[] = [];
  ID.lastIndex = hode.length;
  while (ider.length < antall) {
    const id = ID.exec(bytes);
    if (!id) return [];
    ider.push(id[0]);
  }
  return ider;
}
