const MARK = "age-encryption.org/";
const ARMOR_MARK = "-----BEGIN AGE ENCRYPTED FILE-----";
const LOOKED_AT_BYTES = 256;

/** The first bytes as text, one letter for each: enough for a mark and the first recipient. */
export function beginning(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT_BYTES));
}

/** Whether a beginning is that of an age file written as text. */
export function isArmored(head: string): boolean {
  return head.trimStart().startsWith(ARMOR_MARK);
}

/** Whether the bytes say of themselves that they are an age file, of whatever version; known without the library that opens it. */
export function isSealed(bytes: Uint8Array): boolean {
  const head = beginning(bytes);
  return head.startsWith(MARK) || isArmored(head);
}
