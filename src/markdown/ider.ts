import slugify from '@sindresorhus/slugify';
import type { SeksjonSlag } from './seksjon.ts';

const SLAG_ID: Record<Exclude<SeksjonSlag, 'annet'>, string> = {
  ingress: 'ingress',
  fraInnkallingen: 'fra-innkallingen',
  forslag: 'forslag',
  behandling: 'behandling',
  innspill: 'innspill',
  aksjonspunkter: 'aksjonspunkter',
  vedtak: 'vedtak',
  droeftingsspoersmaal: 'droeftingsspoersmaal',
  hensikt: 'hensikt',
  bakgrunn: 'bakgrunn',
  videre: 'videre',
  tidligereVedtak: 'tidligere-vedtak',
};

/** Pages give points the section's id and a number (`vedtak-2`), so a second such section may not be called that. */
const MED_PUNKTER: ReadonlySet<SeksjonSlag> = new Set(['forslag', 'vedtak', 'droeftingsspoersmaal']);

/** Ids that pages make themselves: a heading may not take them. */
export const SIDENS_EGNE: ReadonlySet<string> = new Set(
  (
    'aar agenda behandlinger delsaker deltakere dokumenter emner endringer endringslogg fotnoter henvisninger historikk ' +
    'innhold menypanel moeter om-originalen om-saken omtaler paa-denne-siden rettelser saker saksgang ' +
    'saksutredning soek uenighet utvalg vedlegg ventes vist-til-i'
  ).split(' '),
);
// Ids of points («vedtak-2», «aksjonspunkt-1») and of footnotes, and those that begin with a digit.
const OPPTATT_FORM =
  /^(?:\d.*|(?:vedtak|forslag|droeftingsspoersmaal|aksjonspunkt|innspill|punkt)(?:er)?(?:-.*)?|.*-fn(?:ref)?-\d.*)$/u;

const ERSTATNINGER: readonly [string, string][] = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['Æ', 'Ae'],
  ['Ø', 'Oe'],
  ['Å', 'Aa'],
];

/** Text to an ASCII id of at most 60 characters: «Målbilde på kort sikt» → `maalbilde-paa-kort-sikt`. May be empty. */
export function asciiId(tekst: string): string {
  const id = slugify(tekst.slice(0, 200), { customReplacements: ERSTATNINGER, decamelize: false });
  return id.length <= 60 ? id : id.slice(0, 60).replace(/-[^-]*$/u, '');
}

/** Hands out ids that are unique within one body. */
export class Ider {
  readonly #brukt = new Set<string>();
  readonly #antall = new Map<string, number>();

  /** Id of a section: from its meaning and source, or from its title when the meaning is unknown. */
  forSeksjon(slag: SeksjonSlag, tittel: string, kilde: string | undefined): string {
    if (slag === 'annet') return this.forOverskrift(tittel);
    const bak = kilde === undefined ? '' : asciiId(kilde);
    // A number alone would look like the id of a point.
    const id = bak === '' || /^\d/u.test(bak) ? SLAG_ID[slag] : `${SLAG_ID[slag]}-${bak}`;
    return this.#unik(id, MED_PUNKTER.has(slag) ? '-del-' : '-');
  }

  /** Id of any other heading, from its text. */
  forOverskrift(tittel: string): string {
    const id = asciiId(tittel) || 'avsnitt';
    return this.#unik(SIDENS_EGNE.has(id) || OPPTATT_FORM.test(id) ? `avsnitt-${id}` : id, '-');
  }

  #unik(id: string, skille: string): string {
    let nr = this.#antall.get(id) ?? 1;
    let forsoek = nr === 1 ? id : `${id}${skille}${nr}`;
    while (this.#brukt.has(forsoek)) forsoek = `${id}${skille}${++nr}`;
    this.#antall.set(id, nr);
    this.#brukt.add(forsoek);
    return forsoek;
  }
}
