import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

// One tilde is how papers write «about» (~50 mill.), so only two strike text out.
const tolker = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** `emailAutolink`, `protocolAutolink` and `wwwAutolink`; `<https://…>` is another, `autolink`. */
const erNakenAdresse = ({ name }: { name?: string | undefined }): boolean =>
  name?.endsWith('Autolink') === true;

const utenAdresser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(slaaAvNakneAdresser)
  .freeze();

/** What every address without brackets is written with; an escaped or coded sign may become one. */
const KAN_HA_ADRESSE = /[@&]|www|http/iu;

/**
 * Parses a Markdown body (LF line ends) to mdast with positions: CommonMark and GFM, nothing else. A text without any
 * address is not searched for them, since that search begins anew at every letter.
 */
export function tolk(tekst: string): Root {
  return (KAN_HA_ADRESSE.test(tekst) ? tolker : utenAdresser).parse(tekst);
}

/** remark plugin: takes from `remark-gfm` what finds addresses without brackets. */
function slaaAvNakneAdresser(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(({ text = {}, ...resten }) => ({
    ...resten,
    text: Object.fromEntries(
      Object.entries(text)
        .map(([tegn, forsoek]) => [tegn, [forsoek ?? []].flat().filter((f) => !erNakenAdresse(f))] as const)
        .filter(([, forsoek]) => forsoek.length > 0),
    ),
  }));
  // Of all that remark-gfm adds, only these addresses are looked for once more in the tree.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((liste) =>
    [liste].flat().filter(({ transforms }) => transforms === undefined),
  );
}
