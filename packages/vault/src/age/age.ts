import { armor, Decrypter, Encrypter } from "age-encryption";
import { beginning, isArmored } from "../backup/mark.ts";

/** Note: sealed backups are plain age files (age-encryption.org/v1, a passphrase through scrypt): any age tool opens them. */

/** Why a sealed file was not opened. `not-by-passphrase`: it was sealed for somebody's key, or in another way. */
export type UnsealRefusal =
  | "wrong-passphrase"
  | "not-by-passphrase"
  | "too-costly"
  | "damaged";

export type Unsealed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: UnsealRefusal };

const MARK = "age-encryption.org/v1\n";
/** The first recipient of the header; one with a passphrase stands alone. */
const SCRYPT = /^-> scrypt \S+ (\d{1,4})\n/;
/** What the library opens at most: 1 GiB of memory and half a minute of a phone. */
const MAX_WORK_FACTOR = 20;

/** Two spellings of one letter must not be two passphrases: what was typed here opens what was typed there. */
function composed(passphrase: string): string {
  return passphrase.normalize("NFC");
}

/** Seals bytes with a passphrase, at the library's own work factor. Takes a second or more and 256 MiB of memory. */
export async function seal(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(composed(passphrase));
  return encrypter.encrypt(bytes);
}

function withoutArmor(bytes: Uint8Array): Uint8Array | null {
  if (!isArmored(beginning(bytes))) return bytes;
  try {
    return armor.decode(new TextDecoder("latin1").decode(bytes));
  } catch (error) {
    // The library throws plain errors for whatever is not as it should be.
    if (error instanceof Error) return null;
    throw error;
  }
}

function refusalOf(head: string): UnsealRefusal | null {
  if (!head.startsWith(MARK)) return "damaged";
  const rest = head.slice(MARK.length);
  if (!/^-> scrypt[ \n]/.test(rest))
    return rest.startsWith("-> ") ? "not-by-passphrase" : "damaged";
  const factor = SCRYPT.exec(rest)?.[1];
  if (factor === undefined) return "damaged";
  return Number(factor) > MAX_WORK_FACTOR ? "too-costly" : null;
}

/**
 * Opens what `seal`, or any age tool, has sealed with a passphrase. Gives all of it or nothing: a file that was changed or
 * cut off anywhere is `damaged`.
 */
export async function unseal(
  sealed: Uint8Array,
  passphrase: string,
): Promise<Unsealed> {
  const bytes = withoutArmor(sealed);
  if (bytes === null) return { ok: false, reason: "damaged" };
  const refusal = refusalOf(beginning(bytes));
  if (refusal !== null) return { ok: false, reason: refusal };
  // Asked only after no passphrase fitted: the one way to tell that from a damaged header.
  let isWrong = false;
  const witness = {
    unwrapFileKey: () => {
      isWrong = true;
      return null;
    },
  };
  const decrypter = new Decrypter();
  for (const spelling of new Set([composed(passphrase), passphrase]))
    decrypter.addPassphrase(spelling);
  decrypter.addIdentity(witness);
  try {
    return { ok: true, bytes: await decrypter.decrypt(bytes) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, reason: isWrong ? "wrong-passphrase" : "damaged" };
  }
}
