/** By the names that PDF.js gives its faults, and the codes of Node. */
const GRUNN: Readonly<Record<string, string>> = {
  InvalidPDFException: 'Den er ødelagt, eller den er ingen PDF.',
  PasswordException: 'Den er låst med passord.',
  ForSen: 'Den kan ikke leses på rimelig tid.',
  ForStor: 'Den er for stor når den pakkes ut.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'Den er ikke lagret som UTF-8.',
  EACCES: 'Maskinen har ikke lov til å lese den.',
};

/** Why the text of an attachment could not be read, as a sentence for the secretary. */
export function hvorforUlest(grunn: unknown): string {
  const { name = '', code = '' } = (grunn instanceof Error ? grunn : {}) as { name?: string; code?: string };
  return GRUNN[name] ?? GRUNN[code] ?? 'Den er laget på en måte som ikke kan leses.';
}
