/** AES-256-GCM with a random nonce before the text, and what it belongs to as associated data. */

const AES = "AES-GCM";
/** NIST SP 800-38D: 96 bits. */
const NONCE_BYTES = 12;

type Bytes = Uint8Array<ArrayBuffer>;

function algorithm(nonce: Bytes, binding: string): AesGcmParams {
  const additionalData = new TextEncoder().encode(binding);
  return { name: AES, iv: nonce, additionalData };
}

/** A key that the page can use and nobody can read out of it again. */
export function importedKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw, AES, false, [
    "encrypt",
    "decrypt",
  ]);
}

/** Sealed bytes; they open only with the same key and binding. */
export async function encrypted(
  key: CryptoKey,
  bytes: Bytes,
  binding: string,
): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(
    algorithm(nonce, binding),
    key,
    bytes,
  );
  const box = new Uint8Array(NONCE_BYTES + sealed.byteLength);
  box.set(nonce);
  box.set(new Uint8Array(sealed), NONCE_BYTES);
  return box;
}

/** The bytes, or null where key, binding or a single bit is another. */
export async function decrypted(
  key: CryptoKey,
  box: Bytes,
  binding: string,
): Promise<Bytes | null> {
  const nonce = box.slice(0, NONCE_BYTES);
  try {
    const opened = await crypto.subtle.decrypt(
      algorithm(nonce, binding),
      key,
      box.slice(NONCE_BYTES),
    );
    return new Uint8Array(opened);
  } catch (error) {
    if (error instanceof DOMException && error.name === "OperationError")
      return null;
    throw error;
  }
}
