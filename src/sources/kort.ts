import { createHash } from 'node:crypto';

/** The digest of a text or of bytes: enough of SHA-256 that no two are alike by chance. */
export const kort = (hva: string | Uint8Array): string =>
  createHash('sha256').update(hva).digest('base64url').slice(0, 22);
