import { navnebrukI, type Navnebruk } from '#domain/navnebruk';
import type { AlleFiler } from '#markdown/fil';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A line is «Navn, virksomhet»: without its comma, or turned round, the page has a person with a name that nobody has. */
export const virksomhetINavn: Regel = {
  id: 'virksomhet-i-navn',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Virksomheten står etter kommaet, ikke i navnet',
  sjekk: ({ filer, arkiv }: Grunnlag) => {
    const kjent = (form: string): boolean => arkiv.finnVirksomhet(form) !== undefined;
    return filer.flatMap((fil) =>
      navnebrukI(fil).flatMap((bruk) => {
        const linje = bruk.slag === 'person' ? somLinje(bruk, kjent) : undefined;
        return linje === undefined ? [] : [avvikFor(fil, bruk, linje)];
      }),
    );
  },
};

type Kjent = (form: string) => boolean;

/** As it was most likely meant, «Medlem 1, KS»; undefined when nothing is wrong. */
const somLinje = ({ navn, organisasjoner }: Navnebruk, kjent: Kjent): string | undefined => {
  if (kjent(navn)) return snudd(navn, organisasjoner, kjent);
  return organisasjoner.length === 0 ? utenKomma(navn, kjent) : undefined;
};

/** Given name and family name, each with a capital. */
const PERSON = /^\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){1,3}$/u;

/** «KS, Fornavn Etternavn»: a registered organisation, and after the comma a person and none of those. */
function snudd(navn: string, organisasjoner: readonly string[], kjent: Kjent): string | undefined {
  const [annet = '', ...flere] = organisasjoner;
  return flere.length === 0 && PERSON.test(annet) && !kjent(annet) ? `${annet}, ${navn}` : undefined;
}

/** «Medlem 1 KS», «Medlem 1 (KS)»: two words or more, and then a registered organisation. */
function utenKomma(navn: string, kjent: Kjent): string | undefined {
  const ord = navn.split(/\s+/u);
  for (let n = 2; n < ord.length; n++) {
    const [foran, bak] = [ord.slice(0, n).join(' '), ord.slice(n).join(' ')];
    const virksomhet = bak.replace(/^\((.*)\)$/u, '$1');
    if (kjent(virksomhet) && !kjent(foran)) return `${foran}, ${virksomhet}`;
  }
  return undefined;
}

const avvikFor = (fil: AlleFiler, { navn, organisasjoner, sti }: Navnebruk, linje: string): Avvik => {
  const skrevet = [navn, ...organisasjoner].join(', ');
  return {
    regel: 'virksomhet-i-navn',
    fil: fil.sti,
    ...sted(fil, sti),
    melding: `Virksomheten ser ut til å stå i navnet: «${skrevet}».`,
    forventet: 'navnet, et komma og virksomheten',
    tiltak: `Mente du «${linje}»? Er det hele et navn, godta det med en grunn i denne filen.`,
    gjelder: skrevet,
  };
};
