/** How the clock's reading and random bytes become an entry's `at` and `id`. */

const MS_PER_MINUTE = 60_000;

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** The local wall time with its offset, RFC 3339, to the millisecond: `2026-11-22T07:30:00.000+01:00`. */
export function localInstant(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * MS_PER_MINUTE)
    .toISOString()
    .slice(0, -1);
  const ahead = Math.abs(offset);
  const sign = offset < 0 ? "-" : "+";
  return `${local}${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** A UUIDv7 (RFC 9562 §5.7) of an instant in milliseconds and ten random bytes. */
export function uuidV7(epochMs: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  let rest = epochMs;
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
