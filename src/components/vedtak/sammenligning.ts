import { forslagSomVedtatt, ikkeVedtatt, merketEndret } from '#domain/dom';
import { type Forskjell, forskjell } from '#domain/forskjell';
import { sammeOrdlyd } from '#domain/ordlyd';
import type { Sak, Vedtakstekst } from '#domain/sak';
import { FORSKJELL } from '#labels';
import { oppramset } from '#ordform';

/** Two wordings to show beside each other. */
export interface Sammenligning {
  /** Where the older text is from: «innkallingen»; absent when the sak has one proposal only. */
  fra?: string;
  /** Where the newer text is from, when it is a proposal too. */
  til?: string;
  forskjell: Forskjell;
}

type Tekster = Pick<Sak, 'forslag' | 'vedtak'>;

/** The decision against each proposal that it differs from. */
export function forskjellerFraForslag({ forslag, vedtak }: Tekster): Sammenligning[] {
  if (!vedtak) return [];
  const like = forslagSomVedtatt({ forslag, vedtak });
  return forslag
    .filter((ett) => !like.includes(ett))
    .map((ett) => ({
      forskjell: forskjell(ett, vedtak),
      ...(forslag.length > 1 ? { fra: kildeTil(ett) } : {}),
    }));
}

/** Each proposal against the one before it, where the words differ. */
export const forskjellerMellomForslag = ({ forslag }: Tekster): Sammenligning[] =>
  forslag.slice(1).flatMap((ett, n) => {
    const forrige = forslag[n];
    if (!forrige || sammeOrdlyd(forrige.tekst, ett.tekst)) return [];
    return [{ fra: kildeTil(forrige), til: kildeTil(ett), forskjell: forskjell(forrige, ett) }];
  });

const kildeTil = ({ kilde }: Vedtakstekst): string => kilde ?? 'sakspapiret';

/** «3 ord tatt ut, 5 lagt til» */
export function omfangAv({ tattUt, lagtTil }: Forskjell): string {
  const deler = [
    ...(tattUt > 0 ? [`${tattUt}\u00a0ord ${FORSKJELL.tattUt}`] : []),
    ...(lagtTil > 0 ? [`${lagtTil}${tattUt > 0 ? '' : '\u00a0ord'} ${FORSKJELL.lagtTil}`] : []),
  ];
  return deler.join(', ');
}

/**
 * What the dom of a sak with a decision says in a sentence, with the size of the change; that a proposal was not
 * adopted is no dom, but said too.
 * @param forskjeller the decision against each proposal that it differs from
 */
export function domsetning(sak: Sak, forskjeller: readonly Sammenligning[]): string {
  const { dom, vedtak, forslag } = sak;
  const annet = ikkeVedtatt(sak);
  if (!vedtak || (!dom && !annet)) return '';
  if (dom === 'uten-forslag') return 'Arkivet har ikke noe forslag til dette vedtaket.';
  if (dom === 'som-foreslaatt') return somForeslaatt(sak, vedtak);
  if (forslag.length === 0)
    return `Ordlyden ble endret i møtet: referatet har overskriften «${vedtak.trykt ?? ''}». Arkivet har ikke forslaget.`;
  const hva = annet ? 'Vedtaket er et annet enn forslaget' : 'Endret i møtet';
  const endringer = forskjeller.map(
    ({ fra, forskjell: f }) => `${fra ? `fra forslaget i ${fra} ` : ''}${omfangAv(f)}`,
  );
  return `${hva}: ${endringer.join('; ')}.`;
}

function somForeslaatt({ forslag }: Sak, vedtak: Vedtakstekst): string {
  const like = forslagSomVedtatt({ forslag, vedtak });
  const hvor = like.length < forslag.length ? ` i ${oppramset(like.map(kildeTil))}` : '';
  const merket = merketEndret(vedtak)
    ? ` Referatet har overskriften «${vedtak.trykt ?? ''}», men ordene er de samme.`
    : '';
  return `Vedtatt som foreslått${hvor}.${merket}`;
}
