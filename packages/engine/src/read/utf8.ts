/** Strict UTF-8 of our own: the engine's realm has no TextDecoder. */

const CHUNK = 4096;

interface Step {
  readonly length: 2 | 3 | 4;
  /** Bounds of the second byte; they keep out overlong forms, surrogates and what lies beyond U+10FFFF (RFC 3629 §4). */
  readonly low: number;
  readonly high: number;
}

function stepOf(lead: number): Step | null {
  if (lead >= 0xc2 && lead <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (lead >= 0xe0 && lead <= 0xef)
    return {
      length: 3,
      low: lead === 0xe0 ? 0xa0 : 0x80,
      high: lead === 0xed ? 0x9f : 0xbf,
    };
  if (lead >= 0xf0 && lead <= 0xf4)
    return {
      length: 4,
      low: lead === 0xf0 ? 0x90 : 0x80,
      high: lead === 0xf4 ? 0x8f : 0xbf,
    };
  return null;
}

/** The code point at an index whose byte is not ASCII, or null when the bytes are not UTF-8. */
function codePointAt(
  bytes: Uint8Array,
  index: number,
  end: number,
): { readonly point: number; readonly length: number } | null {
  const lead = bytes[index] ?? 0;
  const step = stepOf(lead);
  if (step === null || index + step.length > end) return null;
  const second = bytes[index + 1] ?? 0;
  if (second < step.low || second > step.high) return null;
  let point = ((lead & (0x7f >> step.length)) << 6) | (second & 0x3f);
  for (let next = 2; next < step.length; next += 1) {
    const byte = bytes[index + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  return { point, length: step.length };
}

/** The text of `bytes[start, end)`, or null when it is not well-formed UTF-8. A byte order mark is kept as U+FEFF. */
export function decodeUtf8(
  bytes: Uint8Array,
  start: number,
  end: number,
): string | null {
  let text = "";
  let index = start;
  while (index < end) {
    // No character has more units than bytes.
    const units: number[] = [];
    units.length = Math.min(CHUNK, end - index);
    const next = fillUnits(units, bytes, index, end);
    if (next === null) return null;
    text += String.fromCharCode(...units);
    index = next;
  }
  return text;
}

/** Fills a chunk with UTF-16 units and trims it; where to go on, or null when the bytes are not UTF-8. */
function fillUnits(
  units: number[],
  bytes: Uint8Array,
  start: number,
  end: number,
): number | null {
  const room = units.length - 1;
  let count = 0;
  let index = start;
  while (index < end && count < units.length) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      units[count] = byte;
      index += 1;
    } else {
      const read = codePointAt(bytes, index, end);
      if (read === null) return null;
      if (read.length === 4 && count >= room) break;
      count = putPoint(units, count, read.point);
      index += read.length;
    }
    count += 1;
  }
  units.length = count;
  return index;
}

/** Puts a code point; the place of its last unit. */
function putPoint(units: number[], place: number, point: number): number {
  if (point < 0x10000) {
    units[place] = point;
    return place;
  }
  units[place] = 0xd800 + ((point - 0x10000) >> 10);
  units[place + 1] = 0xdc00 + ((point - 0x10000) & 0x3ff);
  return place + 1;
}

/** The ASCII of `bytes[start, end)` with U+FFFD for every other byte: enough to look for a date in a damaged line. */
export function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let index = start; index < end; index += CHUNK) {
    const part = bytes.subarray(index, Math.min(index + CHUNK, end));
    text += String.fromCharCode(
      ...Array.from(part, (byte) => (byte < 0x80 ? byte : 0xfffd)),
    );
  }
  return text;
}
