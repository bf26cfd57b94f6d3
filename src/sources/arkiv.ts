import { type Kontroll, kontroller } from '#checks/kontroll';
import { somTekst } from '#checks/rapport';
import { type Arkiv, buildArkiv } from '#domain/arkiv';
import { buildForhaandsvisning } from '#domain/forhaandsvisning';
import { offentlig } from '#domain/publisering';
import { filgravsteiner } from '#domain/filgravsteiner';
import type { Gammeladresse } from '#schema/adresser';
import { offentligeVedlegg, tilbakeholdteFiler } from '#domain/tilbakeholdte-filer';
import type { AlleFiler } from '#markdown/fil';
import { lesInnhold } from './innhold.ts';
import { lesInnstillinger } from './innstillinger.ts';
import { lesPublisert } from './publisert.ts';

/** What a build has read: the check of everything, and what is public of it, linked. */
export interface Lest {
  kontroll: Kontroll;
  /** What is public, and only that. */
  filer: readonly AlleFiler[];
  arkiv: Arkiv;
  /** What tells whether an attachment is still the one that was checked: its `filnoekkel`, by path below the root. */
  noekler: ReadonlyMap<string, string>;
  /** The content root. */
  rot: string;
  /** Set by `lesForhaandsvisning` alone: drafts too, marked, and faults stop nothing. */
  forhaandsvisning?: true;
}

declare global {
  var saksgangLest: Lest | undefined;
}

/** Reads, checks, filters and links once per process, also where the bundler has made several copies of this module. */
export function lesArkiv(): Lest {
  return (globalThis.saksgangLest ??= les());
}

function les(): Lest {
  const { innhold: rot, dato } = lesInnstillinger();
  const innhold = lesInnhold(rot);
  const filer = offentlig(innhold.filer, dato);
  return {
    kontroll: kontroller(innhold, dato),
    filer,
    arkiv: buildArkiv(
      filer,
      dato,
      offentligeVedlegg(
        innhold.vedlegg,
        tilbakeholdteFiler(innhold.filer, filer, dato, innhold.ulesteTekster ?? []),
      ),
    ).arkiv,
    noekler: innhold.noekler,
    rot,
  };
}

/**
 * Everything that can be read, drafts marked, for the preview on the secretariat's own machine. What the pages of this
 * process are made of from now on: a process that builds the preview can build nothing else, and no setting in the
 * surroundings can make a build of the site into one.
 */
export function lesForhaandsvisning(): Lest {
  const { innhold: rot, dato } = lesInnstillinger();
  const innhold = lesInnhold(rot);
  const { filer, vedlegg } = innhold;
  return (globalThis.saksgangLest = {
    kontroll: kontroller(innhold, dato),
    filer,
    arkiv: buildForhaandsvisning(filer, dato, vedlegg),
    noekler: innhold.noekler,
    rot,
    forhaandsvisning: true,
  });
}

/**
 * The public archive for the pages.
 * @throws with the whole report when the content has faults: a site with faults is never built
 */
export function hentArkiv(): Arkiv {
  const { kontroll, arkiv, rot, forhaandsvisning } = lesArkiv();
  if (!forhaandsvisning && kontroll.funn.some((f) => f.nivaa === 'feil'))
    throw new Error(`\n${somTekst(kontroll, rot, { merknader: false })}`);
  return arkiv;
}

/** Every address that has been published and has a page of its own only to lead on, or to say why nothing is there. */
export function gamleAdresser(): Gammeladresse[] {
  const arkiv = hentArkiv();
  const publiserte = lesPublisert(lesArkiv().rot)?.adresser;
  return [...arkiv.gamleAdresser, ...(publiserte ? filgravsteiner(arkiv, publiserte) : [])];
}
