import type { AlleFiler } from '#markdown/fil';
import { stedI } from '#markdown/frontmatter';
import type { Avvik } from '#schema/avvik';
import type { Godta } from '#schema/verdier';

/** An exception that passed over a fault, with the fault it hit. */
export interface Godtatt {
  avvik: Avvik;
  grunn: string;
}

function godtaI(fil: AlleFiler): readonly Godta[] {
  return 'godta' in fil.data && Array.isArray(fil.data.godta) ? fil.data.godta : [];
}

const treffer = (godta: Godta, avvik: Avvik): boolean =>
  godta.regel === avvik.regel && (godta.gjelder === undefined || godta.gjelder === avvik.gjelder);

/**
 * Takes out the faults that their own file accepts with a reason.
 * @returns the faults that remain, those accepted, and a fault for every exception that hit nothing
 */
export function brukGodta(
  filer: readonly AlleFiler[],
  avvik: readonly Avvik[],
): { avvik: Avvik[]; godtatt: Godtatt[] } {
  const perFil = new Map(filer.map((fil) => [fil.sti, fil]));
  const brukt = new Set<Godta>();
  const godtatt: Godtatt[] = [];
  const igjen = avvik.filter((a) => {
    const fil = perFil.get(a.fil);
    const unntak = fil ? godtaI(fil).find((g) => treffer(g, a)) : undefined;
    if (!unntak) return true;
    brukt.add(unntak);
    godtatt.push({ avvik: a, grunn: unntak.grunn });
    return false;
  });
  return { avvik: [...igjen, ...filer.flatMap((fil) => utenTreff(fil, brukt))], godtatt };
}

function utenTreff(fil: AlleFiler, brukt: ReadonlySet<Godta>): Avvik[] {
  return godtaI(fil).flatMap((godta, n) =>
    brukt.has(godta)
      ? []
      : [
          {
            regel: 'godta-uten-treff',
            fil: fil.sti,
            ...stedI(fil.tekst, ['godta', n]),
            melding: `Unntaket for «${godta.regel}»${godta.gjelder ? ` som gjelder «${godta.gjelder}»,` : ''} treffer ingen feil.`,
            forventet: 'en feil som regelen finner i denne filen',
            tiltak: 'Ta unntaket bort, eller rett regel og gjelder.',
            gjelder: godta.regel,
          },
        ],
  );
}
