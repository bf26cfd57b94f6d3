import { lesSkrevneTegn } from '#markdown/skrevne-tegn';
import { perFil } from './per-fil.ts';

/** A file with its escapes as signs, read once for all the rules that look among signs. */
export const skrevneTegn = perFil(lesSkrevneTegn);
