import type { AlleFiler } from '#markdown/fil';
import { stedI } from '#markdown/plass';
import type { Avvik } from '#schema/avvik';
import { naermeste } from '#schema/forslag';
import type { Godta } from '#schema/verdier';
import { REGLER } from './index.ts';
import { harUlestTekst } from './regel.ts';

/** An exception that passed over a fault, with the fault it hit. */
export interface Godtatt {
  avvik: Avvik;
  grunn: string;
}

const KAN_GODTAS = new Map(REGLER.map((regel) => [regel.id, regel.kanGodtas]));

function godtaI(fil: AlleFiler): readonly Godta[] {
  return 'godta' in fil.data && Array.isArray(fil.data.godta) ? fil.data.godta : [];
}

/** Copied from a terminal, a hard space has become a plain one. */
const slett = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');

function treffer(godta: Godta, avvik: Avvik): boolean {
  if (godta.regel !== avvik.regel || !KAN_GODTAS.get(avvik.regel)) return false;
  return (
    godta.gjelder === undefined ||
    (avvik.gjelder !== undefined && slett(godta.gjelder) === slett(avvik.gjelder))
  );
}

/**
 * Takes out the faults that their own file accepts with a reason.
 * @param uleste paths of files that could not be read; with one of them, what hits nothing may have lost what it hit
 * @returns the faults that remain, those accepted, and a fault for every exception that hit nothing
 */
export function brukGodta(
  filer: readonly AlleFiler[],
  avvik: readonly Avvik[],
  uleste: ReadonlySet<string> = new Set(),
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
  return {
    avvik: [...igjen, ...filer.flatMap((fil) => utenTreff(fil, brukt, harUlestTekst(uleste)))],
    godtatt,
  };
}

/** @param uviss something could not be read, and what an exception hits may lie there */
function utenTreff(fil: AlleFiler, brukt: ReadonlySet<Godta>, uviss: boolean): Avvik[] {
  return godtaI(fil).flatMap((godta, n) =>
    brukt.has(godta) || (uviss && KAN_GODTAS.get(godta.regel))
      ? []
      : [
          {
            regel: 'godta-uten-treff',
            fil: fil.sti,
            ...stedI(fil.tekst, ['godta', n]),
            ...hvorfor(godta),
            gjelder: godta.regel,
          },
        ],
  );
}

function hvorfor({ regel, gjelder }: Godta): Pick<Avvik, 'melding' | 'forventet' | 'tiltak'> {
  const kan = KAN_GODTAS.get(regel);
  if (kan === undefined) {
    const forslag = naermeste(regel, [...KAN_GODTAS.keys()]);
    return {
      melding: `Regelen «${regel}» finnes ikke.`,
      forventet: 'navnet på en regel, slik det står i meldingen',
      tiltak: forslag ? `Mente du «${forslag}»?` : 'Rett navnet, eller ta unntaket bort.',
    };
  }
  if (!kan)
    return {
      melding: `Feil av slaget «${regel}» kan ikke godtas.`,
      forventet: 'en regel om noe originalen kan ha trykt',
      tiltak: 'Rett feilen, og ta unntaket bort.',
    };
  return {
    melding: `Unntaket for «${regel}»${gjelder ? ` som gjelder «${gjelder}»,` : ''} treffer ingen feil.`,
    forventet: 'en feil som regelen finner i denne filen',
    tiltak: 'Ta unntaket bort, eller rett regel og gjelder.',
  };
}
