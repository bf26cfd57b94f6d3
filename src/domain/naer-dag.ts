const SIFFER = Array.from({ length: 10 }, (_, n) => String(n));

/** The ISO day so many days later. */
function dagenEtter(dag: string, antall: number): string {
  const tid = new Date(`${dag}T00:00:00Z`);
  tid.setUTCDate(tid.getUTCDate() + antall);
  return tid.toISOString().slice(0, 10);
}

/** Two neighbours in a text that have changed places, at every place. */
const medBytte = (tekst: string): string[] =>
  Array.from(
    { length: tekst.length - 1 },
    (_, n) => tekst.slice(0, n) + tekst.charAt(n + 1) + tekst.charAt(n) + tekst.slice(n + 2),
  );

/** One digit read or typed wrong, at every place. */
const medEttSiffer = (tekst: string): string[] =>
  Array.from(tekst, (tegn, n) =>
    tegn === '-' ? [] : SIFFER.map((siffer) => tekst.slice(0, n) + siffer + tekst.slice(n + 1)),
  ).flat();

/**
 * The days that may have been meant by a wrong one: up to three days off, day and month changed about, two digits
 * changed about, or one digit wrong. The likeliest first; some may not be in the calendar.
 * @param dag ISO day that is in the calendar
 */
export function naereDager(dag: string): string[] {
  const [aar = '', maaned = '', nr = ''] = dag.split('-');
  return [
    ...[1, 2, 3].flatMap((n) => [dagenEtter(dag, -n), dagenEtter(dag, n)]),
    `${aar}-${nr}-${maaned}`,
    ...medBytte(dag),
    ...medEttSiffer(dag),
  ].filter((annen) => annen !== dag);
}
