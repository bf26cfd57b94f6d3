import type { Regel } from '#checks/regel';
import { enGang } from '#domain/en-gang';
import { lesRegelside } from '#sources/regler';

/** The page of a rule, read once: its own page and the list of all show it. */
export const regelside = enGang(({ id }: Regel) => lesRegelside(id));
