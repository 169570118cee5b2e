/** RFC 8785 (JSON Canonicalization Scheme): one byte-for-byte form of a value, for signing, sealing and comparing. */

// Entries and decisions nest about ten deep; a cap turns a cyclic or hostile value into a plain error.
const MAX_DEPTH = 500;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The canonical JSON text of a value: keys sorted by UTF-16 code units, ECMAScript number form, no white space.
 * A property whose value is `undefined` is left out. Throws a TypeError on what JSON cannot carry (a non-finite
 * number, `undefined` itself or in a list, a lone surrogate, a Map or other class) and a RangeError when nested too deep.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) {
    throw new RangeError(`canonical JSON: nested deeper than ${MAX_DEPTH}`);
  }
  if (typeof value === "string") return writeString(value);
  if (typeof value === "number") return writeNumber(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value === null) return "null";
  if (Array.isArray(value)) return writeList(value, depth);
  if (typeof value === "object") return writeObject(value, depth);
  throw new TypeError(`canonical JSON: cannot carry ${typeof value}`);
}

/** RFC 8785 §3.2.2.3: the ECMAScript form, which is JavaScript's own. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value))
    throw new TypeError(`canonical JSON: cannot carry ${value}`);
  return JSON.stringify(value);
}

/** RFC 8785 §3.2.2.2: JSON.stringify escapes exactly as asked, but would let a lone surrogate through. */
function writeString(value: string): string {
  if (LONE_SURROGATE.test(value))
    throw new TypeError("canonical JSON: cannot carry a lone surrogate");
  return JSON.stringify(value);
}

function writeList(list: readonly unknown[], depth: number): string {
  const parts: string[] = [];
  for (let index = 0; index < list.length; index += 1)
    parts.push(write(list[index], depth + 1));
  return `[${parts.join(",")}]`;
}

function writeObject(value: object, depth: number): string {
  if (Object.prototype.toString.call(value) !== "[object Object]") {
    throw new TypeError(
      `canonical JSON: cannot carry ${Object.prototype.toString.call(value)}`,
    );
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  // Sorting without a comparator compares strings by UTF-16 code units, as RFC 8785 §3.2.3 asks.
  const keys = [...fields.keys()].toSorted();
  const parts: string[] = [];
  for (const key of keys) {
    const field = fields.get(key);
    if (field !== undefined)
      parts.push(`${writeString(key)}:${write(field, depth + 1)}`);
  }
  return `{${parts.join(",")}}`;
}

/** Whether two values that JSON can carry have the same canonical form, without making it. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  if (a === null || b === null || Array.isArray(a) !== Array.isArray(b)) {
    return false;
  }
  const fields = new Map<string, unknown>(Object.entries(b));
  const entries = Object.entries(a);
  return (
    entries.length === fields.size &&
    entries.every(
      ([key, value]) => fields.has(key) && isSameJson(value, fields.get(key)),
    )
  );
}
