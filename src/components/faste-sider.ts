import type { Nettsted } from '#schema/nettsted';
import { SIDER } from '#urls';

/**
 * Whether a fixed address of the site has a page: those about the site have one only when somebody has written it, and
 * who has not gets no dead link to it.
 * @param sti without base, `/om/`
 */
export const harSide = ({ sider }: Pick<Nettsted, 'sider'>, sti: string): boolean =>
  !SIDER.includes(sti) || sider.includes(sti.slice(1, -1));
