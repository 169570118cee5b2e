import { canonicalJson, type Entry } from "@restride/engine";
import { decodeBase64Url } from "./base64url.ts";
import { Fault } from "./fault.ts";

/** Note: coach signatures. A coach signs the canonical form (RFC 8785) of her entry without `signature`; Ed25519, base64url. */

const ED25519 = "Ed25519";
const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const COACH = "coach:";

/** The platform's `crypto`, as far as it is used. */
export type SignatureCrypto = Pick<Crypto, "subtle">;

type SignedEntry = Entry & { readonly signature: string };

function isSigned(entry: Entry): entry is SignedEntry {
  return "signature" in entry && typeof entry.signature === "string";
}

/** Public keys that the runner herself accepted, by key id. Dates of acceptance and removal are the fold's business. */
function acceptedKeys(
  entries: readonly Entry[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (entry.kind !== "coach-accept" || entry.by !== "runner") continue;
    const known = keys.get(entry.key) ?? new Set();
    keys.set(entry.key, known.add(entry.publicKey));
  }
  return keys;
}

async function importKey(
  publicKey: string,
  crypto: SignatureCrypto,
): Promise<CryptoKey | null> {
  const raw = decodeBase64Url(publicKey);
  if (raw?.length !== PUBLIC_KEY_BYTES) return null;
  try {
    return await crypto.subtle.importKey("raw", raw, ED25519, false, [
      "verify",
    ]);
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotSupportedError") {
      throw new Fault("no-crypto", "this platform has no Ed25519", error);
    }
    // Bytes that are no key verify nothing.
    if (error instanceof DOMException && error.name === "DataError")
      return null;
    throw error;
  }
}

/** The bytes that a coach signs. */
export function signedBytes(entry: Entry): Uint8Array<ArrayBuffer> {
  const { signature: _signature, ...rest } = { signature: "", ...entry };
  return new TextEncoder().encode(canonicalJson(rest));
}

async function hasValidSignature(
  entry: SignedEntry,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
  crypto: SignatureCrypto,
): Promise<boolean> {
  const signature = decodeBase64Url(entry.signature);
  if (!entry.by.startsWith(COACH) || signature?.length !== SIGNATURE_BYTES)
    return false;
  for (const publicKey of keys.get(entry.by.slice(COACH.length)) ?? []) {
    const key = await importKey(publicKey, crypto);
    if (
      key !== null &&
      (await crypto.subtle.verify(ED25519, key, signature, signedBytes(entry)))
    )
      return true;
  }
  return false;
}

/**
 * Ids of the entries that an accepted coach has truly signed; what the engine's fold takes as verified. An id of which any
 * copy does not verify is left out: its copies differ, and a forged one must not ride on the true one.
 */
export async function verifiedEntryIds(
  entries: readonly Entry[],
  crypto: SignatureCrypto,
): Promise<ReadonlySet<string>> {
  const keys = acceptedKeys(entries);
  const verified = new Set<string>();
  const refused = new Set<string>();
  for (const entry of entries) {
    const isVerified =
      isSigned(entry) && (await hasValidSignature(entry, keys, crypto));
    (isVerified ? verified : refused).add(entry.id);
  }
  return new Set([...verified].filter((id) => !refused.has(id)));
}
