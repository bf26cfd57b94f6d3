import { enGang } from '#domain/en-gang';
import { lesSkrevneTegn } from '#markdown/skrevne-tegn';

/** A file with its escapes as signs, read once for all the rules that look among signs. */
export const skrevneTegn = enGang(lesSkrevneTegn);
