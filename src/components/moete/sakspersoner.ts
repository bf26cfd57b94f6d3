import { personTekst } from '#components/sak/trykt.ts';
import type { Sak } from '#domain/sak';
import { stor } from '#ordform';
import type { Person } from '#schema/person';
import type { Dokumentslag } from './dokument.ts';

const rad = (ledd: string, personer: readonly Person[] | undefined) =>
  personer?.length ? [{ ledd, verdier: personer.map(personTekst) }] : [];

/** Type, owner and case officer for the notice; who presented it for the minutes. */
export function sakspersoner({ data }: Sak, slag: Dokumentslag): { ledd: string; verdier: string[] }[] {
  if (!data) return [];
  return [
    ...(data.sakstype ? [{ ledd: 'Sakstype', verdier: [stor(data.sakstype)] }] : []),
    ...(slag === 'referat'
      ? []
      : [...rad('Sakseier', data.sakseier), ...rad('Saksbehandler', data.saksbehandler)]),
    ...(slag === 'innkalling' ? [] : rad('Lagt fram av', data.innledere)),
  ];
}
