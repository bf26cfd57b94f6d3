import { enGang } from '#domain/en-gang';
import type { AlleFiler } from '#markdown/fil';

/** `enGang` for what a rule finds in one file alone. @param finn must look at nothing but the file */
export const perFil = <T>(finn: (fil: AlleFiler) => T): ((fil: AlleFiler) => T) => enGang(finn);
