import type { Koblingsavvik } from '#domain/henvisning';
import type { Avvik } from '#schema/avvik';
import { naermeste } from '#schema/forslag';
import { lesSaksref } from '#schema/henvisning';
import { erUlestSak, type Grunnlag, type Regel, sted } from './regel.ts';

/** A reference to a committee that has no file, to a sak that has no file and of which nobody says anything, or to itself. */
export const ukjentHenvisning: Regel = {
  id: 'ukjent-henvisning',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Henvisninger peker på utvalg og saker som finnes',
  sjekk: (grunnlag: Grunnlag) =>
    grunnlag.koblinger
      .filter((k) => k.slag in ORD)
      .filter((k) => !erUlest(grunnlag, k))
      .map((k) => ({
        regel: 'ukjent-henvisning',
        fil: k.fil,
        ...sted(grunnlag.fil(k.fil), k.sti),
        ...ORD[k.slag as keyof typeof ORD](k),
        gjelder: k.skrevet,
      })),
};

type Ord = Pick<Avvik, 'melding' | 'forventet' | 'tiltak'>;

const menteDu = ({ skrevet, kandidater }: Koblingsavvik): string | undefined => {
  const forslag = naermeste(skrevet, kandidater);
  return forslag && `Mente du «${forslag}»?`;
};

const utvalget = (k: Koblingsavvik): Ord => ({
  melding: `Utvalget «${k.skrevet}» finnes ikke i arkivet.`,
  forventet: k.kandidater.length ? `et av utvalgene ${k.kandidater.join(', ')}` : 'en fil i utvalg/',
  tiltak: menteDu(k) ?? `Rett skrivemåten, eller lag filen utvalg/${k.skrevet}.md.`,
});

/** Fields where a reference may say more than a number. */
const MED_FAKTA = ['tidligereBehandlinger', 'nevner'];

const saken = (k: Koblingsavvik): Ord => ({
  melding: `Saken «${k.skrevet}» finnes ikke i arkivet, og ingen sier noe mer om den.`,
  forventet: 'en sak med egen fil, eller dato og tittel når den bare er sitert',
  tiltak:
    menteDu(k) ??
    (MED_FAKTA.includes(String(k.sti[0]))
      ? 'Rett nummeret, eller skriv henvisningen med sak, dato og tittel slik originalen oppgir dem.'
      : 'Rett nummeret. Er saken ikke i arkivet, skriv den med dato og tittel under tidligereBehandlinger eller nevner.'),
});

const ankeret = (k: Koblingsavvik): Ord => ({
  melding: `Saken har ikke aksjonspunktet i «${k.skrevet}».`,
  forventet: k.kandidater.length ? `et av punktene ${k.kandidater.join(', ')}` : 'en sak med aksjonspunkter',
  tiltak: 'Rett nummeret på aksjonspunktet, eller ta bort # og det som står etter.',
});

const ringen = (k: Koblingsavvik): Ord => ({
  melding: `Etterfølgeren «${k.skrevet}» leder tilbake til utvalget selv.`,
  forventet: 'et utvalg som kom etter dette',
  tiltak: 'Rett etterfoelger, eller ta feltet bort.',
});

const segSelv = (k: Koblingsavvik): Ord => ({
  melding: `Saken viser til seg selv: «${k.skrevet}».`,
  forventet: 'en annen sak',
  tiltak: 'Rett nummeret, eller ta henvisningen bort.',
});

const ORD = {
  'ukjent-utvalg': utvalget,
  'ukjent-sak': saken,
  'ukjent-anker': ankeret,
  'seg-selv': segSelv,
  ring: ringen,
};

/** The file that would be the target has a fault of its own. */
function erUlest({ arkiv, uleste }: Grunnlag, { slag, skrevet }: Koblingsavvik): boolean {
  if (slag === 'ukjent-utvalg') return uleste.has(`utvalg/${skrevet}.md`);
  const ref = lesSaksref(skrevet);
  const utvalg = ref?.utvalg ? arkiv.finnUtvalg(ref.utvalg) : undefined;
  return Boolean(
    ref &&
    utvalg &&
    erUlestSak(uleste, utvalg.id, ref.aar, `${ref.nr}${ref.loepenr ? `-${ref.loepenr}` : ''}`),
  );
}
