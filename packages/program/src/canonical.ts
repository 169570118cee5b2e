/**
 * RFC 8785 text of plain JSON data: keys sorted by UTF-16 code units, ECMAScript numbers, no white space.
 * Properties that are `undefined` are left out. Only for data that this package built itself.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = sortedFields(value).map(
    ([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`,
  );
  return `{${fields.join(",")}}`;
}

/** The same data with sorted keys, for files that people read in a diff. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    sortedFields(value).map(([key, field]) => [key, sorted(field)]),
  );
}

function sortedFields(value: object): readonly (readonly [string, unknown])[] {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  return fields
    .filter(([, field]) => field !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
