/** An object whose fields may be absent, but never present and `undefined`. */
export type Known<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

/** A copy without the fields that are `undefined`. */
export function known<T extends object>(value: T): Known<T> {
  const copy: Known<T> = {};
  for (const key in value) {
    const field = value[key];
    if (isGiven(field)) copy[key] = field;
  }
  return copy;
}
