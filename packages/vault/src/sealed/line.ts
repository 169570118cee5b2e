import { encodeBase64Url } from "../base64url.ts";
import type { LineRecord, SealedRecord } from "../indexed-db/database.ts";
import { textOf } from "../indexed-db/store.ts";
import { decrypted, encrypted } from "./box.ts";

function bindingOf({ id }: { readonly id?: string }): string {
  return `restride-line 1 ${id ?? ""}`;
}

export function isSealed(found: unknown): found is SealedRecord {
  return (
    typeof found === "object" &&
    found !== null &&
    "box" in found &&
    found.box instanceof Uint8Array
  );
}

function isOpen(found: unknown): found is LineRecord {
  return (
    typeof found === "object" &&
    found !== null &&
    "text" in found &&
    typeof found.text === "string"
  );
}

function withId<T extends object>(record: T, { id }: { readonly id?: string }) {
  return id === undefined ? record : { ...record, id };
}

export async function sealedRecord(
  key: CryptoKey,
  line: LineRecord,
): Promise<SealedRecord> {
  const bytes = new TextEncoder().encode(line.text);
  return withId({ box: await encrypted(key, bytes, bindingOf(line)) }, line);
}

async function openedText(
  key: CryptoKey,
  record: SealedRecord,
): Promise<string | null> {
  const bytes = await decrypted(key, record.box, bindingOf(record));
  if (bytes === null) return null;
  // The mark at the beginning of a text is part of it.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The line of a record, sealed or not. One that does not open becomes a line that cannot be read: set aside, never lost. */
export async function lineOf(key: CryptoKey, found: unknown): Promise<string> {
  if (!isSealed(found)) return textOf(found);
  const text = await openedText(key, found);
  return text ?? JSON.stringify({ sealed: encodeBase64Url(found.box) });
}

/** A record from under one key put under another; null for none. What does not open stays as it is. */
export async function translated(
  found: unknown,
  from: CryptoKey | null,
  to: CryptoKey | null,
): Promise<unknown> {
  const line = await openLine(found, from);
  if (line === null) return found;
  return to === null ? line : sealedRecord(to, line);
}

async function openLine(
  found: unknown,
  key: CryptoKey | null,
): Promise<LineRecord | null> {
  if (isOpen(found)) return found;
  if (key === null || !isSealed(found)) return null;
  const text = await openedText(key, found);
  return text === null ? null : withId({ text }, found);
}
