import { decrypted, encrypted } from "./box.ts";
import type { Unlocked } from "./reseal.ts";

/** What is sealed beside the lines: something unfinished that the journal does not have yet. */

const BINDING = "restride-draft 1";

/** A value of JSON, sealed under the journal's key. */
export async function sealDraft(
  { key }: Unlocked,
  value: unknown,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return encrypted(key, bytes, BINDING);
}

/** The value; null where it was sealed under another key, or is no sealed draft. */
export async function openDraft(
  { key }: Unlocked,
  kept: unknown,
): Promise<unknown> {
  if (!(kept instanceof Uint8Array)) return null;
  const bytes = await decrypted(key, new Uint8Array(kept), BINDING);
  return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
}
