import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA, type Dataformat } from '#components/vedtak/eksport.ts';
import { vedtaksgrupperI } from '#components/vedtak/grupper.ts';
import { hentArkiv } from '#sources/arkiv';

export const getStaticPaths = (() =>
  Object.keys(DATA).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { format: Dataformat }> = ({ params: { format } }) => {
  const arkiv = hentArkiv();
  return new Response(DATA[format](arkiv.nettsted)(vedtaksgrupperI(arkiv).alle));
};
