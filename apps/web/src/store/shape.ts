/** Tests of what a device kept: another version, or anything at all, may have written it. */
export type Test = (value: unknown) => boolean;

export const isText: Test = (value) => typeof value === "string";

/** A number that counts or measures: never below 0. */
export const isAmount: Test = (value) =>
  typeof value === "number" && value >= 0 && Number.isFinite(value);

export const oneOf =
  (...names: readonly string[]): Test =>
  (value) =>
    names.some((name) => name === value);

export const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

export const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

/** Whether a value has every field that is named, each as its test asks. */
export function hasAll(
  value: unknown,
  tests: Readonly<Record<string, Test>>,
): boolean {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(tests).every(([key, test]) => test(fields.get(key)));
}
