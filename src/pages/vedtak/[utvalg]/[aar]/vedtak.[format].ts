import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA, type Dataformat } from '#components/vedtak/eksport.ts';
import { type Aarsgruppe, vedtaksgrupperI } from '#components/vedtak/grupper.ts';
import { hentArkiv } from '#sources/arkiv';

export const getStaticPaths = (() =>
  vedtaksgrupperI(hentArkiv()).aarganger.flatMap((gruppe) =>
    Object.keys(DATA).map((format) => ({
      params: { utvalg: gruppe.utvalg.id, aar: String(gruppe.aar), format },
      props: { gruppe },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ gruppe: Aarsgruppe }, { format: Dataformat }> = ({ props, params }) =>
  new Response(DATA[params.format](hentArkiv().nettsted)(props.gruppe));
