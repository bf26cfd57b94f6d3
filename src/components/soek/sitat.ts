/** Words in guillemets; those that have some already get no second pair. */
export const sitert = (ord: string): string =>
  /^«[^«»]*»$/.test(ord) ? ord : `«${ord.replaceAll('«', '‘').replaceAll('»', '’')}»`;
