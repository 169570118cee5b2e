import { scryptAsync } from "@noble/hashes/scrypt.js";
import { encodeBase64Url } from "../base64url.ts";
import { decrypted, encrypted, importedKey } from "./box.ts";

/**
 * Note: the seal. A random key (AES-256) seals each line; the key itself is kept wrapped by another, which scrypt makes out
 * of the PIN. The cost stands beside the salt, so that it can rise later. Every PIN has a key and a seal of its own:
 * what was copied under an old one opens nothing that was written since.
 */

/** Cost of scrypt (RFC 7914): memory is 128 * N * r bytes. */
export interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 64 MiB; what was measured is in decision 0029. */
export const COST: Cost = { N: 65_536, r: 8, p: 1 };

export interface Seal {
  readonly v: 1;
  /** No two seals share it. */
  readonly id: string;
  readonly cost: Cost;
  readonly salt: Uint8Array<ArrayBuffer>;
  /** The wrapped key of the lines. */
  readonly wrapped: Uint8Array<ArrayBuffer>;
  /** Minutes out of sight after which a surface locks again. */
  readonly lockAfterMinutes: number;
}

const ID_BYTES = 16;
const KEY_BYTES = 32;

function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** What a wrapped key belongs to. */
function bindingOf(id: string): string {
  return `restride-seal 1 ${id}`;
}

async function wrappingKey(
  pin: string,
  salt: Uint8Array,
  cost: Cost,
): Promise<CryptoKey> {
  const raw = await scryptAsync(pin, salt, { ...cost, dkLen: KEY_BYTES });
  return importedKey(new Uint8Array(raw));
}

/** A new seal and its key. */
export async function newSeal(
  pin: string,
  lockAfterMinutes: number,
  cost: Cost = COST,
): Promise<{ readonly seal: Seal; readonly key: CryptoKey }> {
  const [salt, raw] = [random(ID_BYTES), random(KEY_BYTES)];
  const id = encodeBase64Url(random(ID_BYTES));
  const wrapping = await wrappingKey(pin, salt, cost);
  const wrapped = await encrypted(wrapping, raw, bindingOf(id));
  const seal: Seal = { v: 1, id, cost, salt, wrapped, lockAfterMinutes };
  return { seal, key: await importedKey(raw) };
}

/** The key of a seal, or null where this is not its PIN. */
export async function keyOf(
  { id, salt, cost, wrapped }: Seal,
  pin: string,
): Promise<CryptoKey | null> {
  const wrapping = await wrappingKey(pin, salt, cost);
  const raw = await decrypted(wrapping, wrapped, bindingOf(id));
  return raw === null ? null : importedKey(raw);
}

/** A seal as something may have kept it; null for none. A shape that this version does not know is no seal that it opens. */
export function asSeal(value: unknown): Seal | null {
  return isSeal(value) ? value : null;
}

function isSeal(value: unknown): value is Seal {
  return (
    typeof value === "object" &&
    value !== null &&
    "v" in value &&
    value.v === 1 &&
    "wrapped" in value &&
    value.wrapped instanceof Uint8Array
  );
}
