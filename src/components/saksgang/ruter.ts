import type { Arkiv } from '#domain/arkiv';
import type { Saksgang } from '#domain/saksgang';

interface Saksgangrute {
  params: { id: string };
  /** `omadressert`: the address is one that the matter has had, or would have had. */
  props: { gang: Saksgang; omadressert: boolean };
}

/** Every matter has a page, and every other address of it leads there. */
export const saksgangruter = ({ saksganger }: Pick<Arkiv, 'saksganger'>): Saksgangrute[] =>
  saksganger.flatMap((gang) => [
    { params: { id: gang.id }, props: { gang, omadressert: false } },
    ...gang.tidligereIder.map((id) => ({ params: { id }, props: { gang, omadressert: true } })),
  ]);
