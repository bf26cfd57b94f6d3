import type { Arkiv } from '#domain/arkiv';
import { moetelenke } from '#components/moete/navn.ts';
import { saksreferanse } from '#components/sak/saksnavn.ts';
import { uregistrerteVirksomheter, type Virksomhet, virksomheterI } from '#domain/virksomhet';
import { VIRKSOMHETSSLAG } from '#labels';
import { medBase, moeteSti, organisasjonSti, sakSti } from '#urls';
import { erIBruk, omfangAv, virksomhetsnavn } from './navn.ts';

/** One organisation in the register. */
export interface Registerrad {
  navn: string;
  href: string;
  /** Short name, earlier names, what took over. */
  ogsaa: string;
  slag: string;
  omfang: string;
}

function radAv(virksomhet: Virksomhet): Registerrad {
  const { id, data, etterfoelger } = virksomhet;
  const navn = virksomhetsnavn(virksomhet);
  const kort = data.navn.findLast((n) => n.navn === navn)?.kort;
  const tidligere = data.navn.map((n) => n.navn).filter((n) => n !== navn);
  return {
    navn,
    href: medBase(organisasjonSti(id)),
    ogsaa: [
      ...(kort ? [kort] : []),
      ...(tidligere.length > 0 ? [`tidligere ${tidligere.join(', ')}`] : []),
      ...(etterfoelger ? [`nå ${virksomhetsnavn(etterfoelger)}`] : []),
    ].join(', '),
    slag: data.slag ? VIRKSOMHETSSLAG[data.slag] : '',
    omfang: omfangAv(virksomhet).join(', '),
  };
}

/** The register by name: those that something in the archive belongs to, and the others. */
export function organisasjonsregister(arkiv: Arkiv): { iBruk: Registerrad[]; andre: Registerrad[] } {
  const alle = [...virksomheterI(arkiv).values()].toSorted((a, b) =>
    virksomhetsnavn(a).localeCompare(virksomhetsnavn(b), 'nb'),
  );
  return {
    iBruk: alle.filter(erIBruk).map(radAv),
    andre: alle.filter((v) => !erIBruk(v)).map(radAv),
  };
}

/** Names that documents print and the register does not have, each with one place where it stands. */
export const uregistrerte = (arkiv: Arkiv): { navn: string; sted?: { tekst: string; href: string } }[] =>
  uregistrerteVirksomheter(arkiv).map(({ navn, moeter: [moete], saker: [sak] }) => {
    if (moete) return { navn, sted: { tekst: moetelenke(moete), href: medBase(moeteSti(moete)) } };
    return { navn, ...(sak ? { sted: { tekst: saksreferanse(sak), href: medBase(sakSti(sak)) } } : {}) };
  });
