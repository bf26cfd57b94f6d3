import { saksreferanse } from '#components/sak/saksnavn.ts';
import { tryktSetninger } from '#components/sak/trykt.ts';
import type { Henvisning } from '#domain/henvisning';
import type { Ledd } from '#domain/ledd';
import { sammeOrdlyd } from '#domain/ordlyd';
import { datoTekst } from '#datotekst';
import { oppramset } from '#ordform';

/** What the citers of a step say otherwise than the step is shown, one sentence each. */
export function motstridI({ sitater, dato, tittel, moete }: Ledd): string[] {
  const andreTitler = grupper(sitater, ({ data }) =>
    data.tittel && tittel && !sammeOrdlyd(data.tittel, tittel)
      ? `gir saken tittelen «${data.tittel}»`
      : undefined,
  );
  const andreDatoer = grupper(sitater, ({ data }) =>
    data.dato && dato && data.dato !== dato && !moete?.datoer.includes(data.dato)
      ? `oppgir datoen ${datoTekst(data.dato)}`
      : undefined,
  );
  const forSeint = dato
    ? grupper(sitater, ({ data, fra }) =>
        data.dato && fra.dato && data.dato > fra.dato
          ? 'daterer behandlingen etter sitt eget møte, og det kan ikke stemme'
          : undefined,
      )
    : [];
  return [...andreTitler, ...andreDatoer, ...forSeint];
}

/** «NUIT sak 19/25 og NUIT sak 21/25 oppgir datoen …», those who say the same together. */
function grupper(sitater: readonly Henvisning[], sier: (sitat: Henvisning) => string | undefined): string[] {
  const utsagn = new Map<string, Set<string>>();
  for (const sitat of sitater) {
    const sagt = sier(sitat);
    if (sagt) utsagn.set(sagt, (utsagn.get(sagt) ?? new Set()).add(saksreferanse(sitat.fra)));
  }
  return [...utsagn].map(([sagt, hvem]) => `${oppramset([...hvem])} ${sagt}.`);
}

/** What each citer remarks on its own reference: printed forms, what is inferred, remarks. Those who say the same, together. */
export function merknaderI({ sitater, varsler }: Ledd): { fra: string; setninger: string[] }[] {
  const alle = [
    ...sitater.map(({ fra, data: { trykt, utledet, merknad } }) => ({
      fra: saksreferanse(fra),
      setninger: [
        ...tryktSetninger(trykt, merknad),
        ...(utledet ? [`Utledet: ${utledet}`] : []),
        ...(merknad ? [merknad] : []),
      ],
    })),
    ...varsler.map(({ sak, data }) => ({ fra: saksreferanse(sak), setninger: tryktSetninger(data.trykt) })),
  ].filter(({ setninger }) => setninger.length > 0);
  const like = Map.groupBy(alle, ({ setninger }) => setninger.join('\n'));
  return [...like.values()].map((en) => ({
    fra: oppramset([...new Set(en.map(({ fra }) => fra))]),
    setninger: en[0]?.setninger ?? [],
  }));
}
