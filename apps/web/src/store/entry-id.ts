/** Makes UUIDv7 ids (RFC 9562) that sort in the order in which they were made, also within one millisecond. */
export function entryIds(
  fill: (bytes: Uint8Array<ArrayBuffer>) => void,
): (epochMs: number) => string {
  let last = 0;
  let count = 0;
  return (epochMs) => {
    count = epochMs > last ? 0 : count + 1;
    // A full counter, or a clock set back, borrows the next millisecond.
    if (count > COUNTER_MAX) count = 0;
    last = count === 0 ? Math.max(epochMs, last + 1) : last;
    const bytes = new Uint8Array(16);
    fill(bytes);
    return format(last, count, bytes);
  };
}

// rand_a, 12 bits, is used as the counter (RFC 9562 section 6.2, method 1).
const COUNTER_MAX = 0xfff;

function format(
  epochMs: number,
  count: number,
  random: Uint8Array<ArrayBuffer>,
): string {
  const time = epochMs.toString(16).padStart(12, "0");
  const counter = count.toString(16).padStart(3, "0");
  const tail = [...random.subarray(8)].map((byte, index) => {
    const value = index === 0 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, "0");
  });
  const hex = tail.join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${hex.slice(0, 4)}-${hex.slice(4)}`;
}
