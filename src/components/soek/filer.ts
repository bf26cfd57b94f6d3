/**
 * Fetches a file of the index, which is named for what is in it, and unpacks it; a host may have unpacked it already.
 * @throws when it cannot be had
 */
export async function hentPakket(adresse: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await hent(adresse, 'force-cache')).arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const utpakket = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(utpakket).arrayBuffer());
}

/** Fetches a JSON file. The index in its address may be the same when its own form is not, so it is not kept for ever. */
export const hentJson = async (adresse: string): Promise<unknown> => (await hent(adresse, 'default')).json();

async function hent(adresse: string, cache: RequestCache): Promise<Response> {
  const svar = await fetch(adresse, { cache });
  if (!svar.ok) throw new Error(`${svar.status} ${adresse}`);
  return svar;
}

/** What Pagefind's files begin with when they are unpacked. */
export const SIGNATUR = 'pagefind_dcd';
