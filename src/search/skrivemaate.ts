import { datoTekst } from '#labels';

const TALLDATO = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d{2})(?!\d)/g;

/** A query with days as the pages write them: «15.05.2025» is «15. mai 2025»; what is no day stays. */
export const medDatoIOrd = (q: string): string =>
  q.replace(TALLDATO, (skrevet: string, dag: string, maaned: string, aar: string) => {
    const erDato = Number(maaned) >= 1 && Number(maaned) <= 12 && Number(dag) >= 1 && Number(dag) <= 31;
    return erDato ? datoTekst(`${aar}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`) : skrevet;
  });

const BOKSTAVER: Record<string, string> = { aa: 'å', oe: 'ø', ae: 'æ' };

/** A word typed without Norwegian letters as it is spelt with them: «raadsmodell» is «rådsmodell». */
export const medNorskeBokstaver = (ord: string): string =>
  ord.replaceAll(/aa|oe|ae/g, (par) => BOKSTAVER[par] ?? par);
