/** One test as a vitest JSON report tells of it. */
export interface TestRecord {
  readonly title: string;
  readonly hasPassed: boolean;
  readonly file: string;
}

export interface IdFaults {
  /** Ids of the house that no passed test proves. */
  readonly untested: readonly string[];
  /** Titles that begin like an id that the house does not know. */
  readonly unknown: readonly TestRecord[];
}

/** What looks like a rule's id at the start of a title. */
const LOOKS_LIKE_ID =
  /^(?:RF|GP|SG|PG|S|LD|W|C|R|CK|P|L|H|X|G|F|GU|PO)-[A-Za-z0-9-]+/;
const ID_CHARACTER = /[A-Za-z0-9-]/;

/** True when the title starts with the whole id: `RF-1` does not start "RF-12 …". */
export function startsWithId(title: string, id: string): boolean {
  const next = title.charAt(id.length);
  return title.startsWith(id) && next !== "" && !ID_CHARACTER.test(next);
}

/** Checks both ways: every id has a passed test whose title it starts, and every id-like title names an id. */
export function matchIds(
  ids: readonly string[],
  tests: readonly TestRecord[],
): IdFaults {
  const passed = tests.filter((test) => test.hasPassed);
  const untested = ids.filter(
    (id) => !passed.some((test) => startsWithId(test.title, id)),
  );
  const suspects = tests.filter((test) => LOOKS_LIKE_ID.test(test.title));
  const unknown = suspects.filter(
    (test) => !ids.some((id) => startsWithId(test.title, id)),
  );
  return { untested, unknown };
}
