import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Spenn } from './spenn.ts';
import { tolk } from './tolk.ts';

/**
 * Where code and raw HTML stand in a body: signs there are only signs.
 * @param body LF, of a file whose body could be read
 */
export function kodeI(body: string): Spenn[] {
  const spenn: Spenn[] = [];
  visit(tolk(body), ['code', 'inlineCode', 'html'], ({ position }: Nodes) => {
    const [fra, til] = [position?.start.offset, position?.end.offset];
    if (fra !== undefined && til !== undefined) spenn.push([fra, til]);
  });
  return spenn;
}
