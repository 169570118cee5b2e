import { encodeBase64Url } from "../base64url.ts";
import type { LineRecord, SealedRecord } from "../indexed-db/database.ts";
import { textOf } from "../indexed-db/store.ts";
import { decrypted, encrypted } from "./box.ts";

function bindingOf({ id }: { readonly id?: string }): string {
  return `restride-line 1 ${id ?? ""}`;
}

export function isSealed(kept: unknown): kept is SealedRecord {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "box" in kept &&
    kept.box instanceof Uint8Array
  );
}

function isOpen(kept: unknown): kept is LineRecord {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "text" in kept &&
    typeof kept.text === "string"
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
export async function lineOf(key: CryptoKey, kept: unknown): Promise<string> {
  if (!isSealed(kept)) return textOf(kept);
  const text = await openedText(key, kept);
  return text ?? JSON.stringify({ sealed: encodeBase64Url(kept.box) });
}

/** A record from under one key put under another; null for none. What does not open stays as it is. */
export async function translated(
  kept: unknown,
  from: CryptoKey | null,
  to: CryptoKey | null,
): Promise<unknown> {
  const line = await openLine(kept, from);
  if (line === null) return kept;
  return to === null ? line : sealedRecord(to, line);
}

async function openLine(
  kept: unknown,
  key: CryptoKey | null,
): Promise<LineRecord | null> {
  if (isOpen(kept)) return kept;
  if (key === null || !isSealed(kept)) return null;
  const text = await openedText(key, kept);
  return text === null ? null : withId({ text }, kept);
}
