import type { Element, ElementContent, RootContent } from 'hast';
import { htmlAv } from './html.ts';
import { listepunkter, punktinnhold } from './punkter.ts';
import type { Aksjonspunkt, Seksjon } from './seksjon.ts';
import { tekstAv } from './tekst.ts';

const FRIST = /\s*\(frist:?\s+(\d{4}-\d{2}-\d{2})\)/iu;

/**
 * Reads `- **Ansvarlig:** tekst (frist 2025-06-01)` from every list of the section; name and deadline leave the text.
 * What stands outside the lists goes with the list that it introduces, or comes last.
 */
export function lesAksjonspunkter(
  noder: readonly RootContent[],
  forskyvning: number,
): Pick<Seksjon, 'aksjonspunkter' | 'avslutning'> {
  const aksjonspunkter: Aksjonspunkt[] = [];
  let utenfor: RootContent[] = [];
  for (const node of noder) {
    const punkter = erListe(node) ? listepunkter(node) : [];
    if (punkter.length === 0) utenfor.push(node);
    for (const punkt of punkter) {
      const foran = htmlAv(utenfor).trim();
      utenfor = [];
      aksjonspunkter.push({
        ...lesEtt(punkt, aksjonspunkter.length + 1, forskyvning),
        ...(foran && { foran }),
      });
    }
  }
  const avslutning = htmlAv(utenfor).trim();
  return { aksjonspunkter, ...(avslutning && aksjonspunkter.length > 0 && { avslutning }) };
}

const erListe = (node: RootContent): node is Element =>
  node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

function lesEtt(punkt: Element, nr: number, forskyvning: number): Aksjonspunkt {
  const { ansvarlig, rest } = taUtAnsvarlig(punktinnhold(punkt));
  const { frist, innhold } = taUtFrist(rest);
  return {
    nr,
    ...(ansvarlig !== undefined && { ansvarlig }),
    ...(frist !== undefined && { frist }),
    html: htmlAv(innhold),
    tekst: tekstAv(innhold),
    linje: (punkt.position?.start.line ?? 1) + forskyvning,
  };
}

/** `**Navn:** tekst` and `**Navn**: tekst`; bold words without a colon are emphasis. */
function taUtAnsvarlig(noder: readonly ElementContent[]): { ansvarlig?: string; rest: ElementContent[] } {
  const [foerste, andre, ...flere] = noder;
  if (foerste?.type !== 'element') return { rest: [...noder] };
  if (foerste.tagName === 'p') {
    const { ansvarlig, rest } = taUtAnsvarlig(foerste.children);
    if (ansvarlig === undefined) return { rest: [...noder] };
    return { ansvarlig, rest: [{ ...foerste, children: rest }, ...noder.slice(1)] };
  }
  if (foerste.tagName !== 'strong') return { rest: [...noder] };
  const navn = tekstAv([foerste]);
  const etter = andre?.type === 'text' ? andre.value : '';
  if (!navn.endsWith(':') && !/^\s*:/u.test(etter)) return { rest: [...noder] };
  const rest =
    andre?.type === 'text'
      ? [{ ...andre, value: etter.replace(/^\s*:?\s*/u, '') }, ...flere]
      : noder.slice(1);
  return { ansvarlig: navn.replace(/\s*:$/u, ''), rest };
}

function taUtFrist(noder: readonly ElementContent[]): { frist?: string; innhold: ElementContent[] } {
  let frist: string | undefined;
  const innhold = noder.map((node): ElementContent => {
    if (frist !== undefined) return node;
    if (node.type === 'text') {
      frist = FRIST.exec(node.value)?.[1];
      return frist === undefined ? node : { ...node, value: node.value.replace(FRIST, '') };
    }
    if (node.type !== 'element' || node.tagName !== 'p') return node;
    const indre = taUtFrist(node.children);
    frist = indre.frist;
    return { ...node, children: indre.innhold };
  });
  return { ...(frist !== undefined && { frist }), innhold };
}
