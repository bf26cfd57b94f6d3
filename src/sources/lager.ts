import { join, relative } from 'node:path';

/** Where what earlier runs found out lies. All of it can be deleted at any time, and costs only time. */
const MAPPE = join('node_modules', '.cache', 'saksgang');

const LAGRE = {
  /** What the text files were read as. */
  tekster: '.ndjson',
  /** What is wrong with attachments, and their digests. */
  vedleggskontroll: '-vedleggskontroll.json',
  filavtrykk: '-filavtrykk.json',
  /** A folder: the words of attachments. */
  vedleggsord: '-vedlegg',
} as const;

/**
 * The path of one store of a content root.
 * @param rot path of the root, absolute or from where the command runs: both have the same store
 */
export const lagersti = (rot: string, lager: keyof typeof LAGRE): string => {
  const navn = (relative(process.cwd(), rot) || '.').replaceAll(/[^A-Za-z0-9]+/g, '-');
  return join(MAPPE, `${navn}${LAGRE[lager]}`);
};
