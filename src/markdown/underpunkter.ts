const LISTETAGG = /<(\/?)(ol|ul|li)((?: [a-z]+="[^"]*")*)>/gu;

interface Liste {
  /** Id of the point that the list stands in. */
  id: string;
  nummerert: boolean;
  bokstaver: boolean;
  neste: number;
}

/**
 * Gives every numbered or lettered item inside a point an id below the point's own: `vedtak-2` has `vedtak-2-a`.
 * @param html of one point, sanitised; bullets get no id
 */
export function medUnderpunktIder(html: string, id: string): string {
  const lister: Liste[] = [];
  const ider = [id];
  return html.replace(LISTETAGG, (tagg, lukker: string, navn: string, resten: string) => {
    if (navn !== 'li') {
      if (lukker) lister.pop();
      else
        lister.push({
          id: ider.at(-1) ?? id,
          nummerert: navn === 'ol',
          bokstaver: /type="[aA]"/u.test(resten),
          neste: Number(/start="(\d+)"/u.exec(resten)?.[1] ?? 1),
        });
      return tagg;
    }
    const liste = lister.at(-1);
    if (lukker) {
      ider.pop();
      return tagg;
    }
    if (!liste?.nummerert) {
      ider.push(ider.at(-1) ?? id);
      return tagg;
    }
    const nr = liste.neste++;
    const egen = `${liste.id}-${liste.bokstaver ? String.fromCharCode(96 + nr) : nr}`;
    ider.push(egen);
    return `<li id="${egen}"${resten}>`;
  });
}
