import {
  type Check,
  checkAt,
  type Finding,
  finding,
  reportAt,
  type Scope,
  shown,
  wrongType,
} from "./fault.ts";

/** Checks of lists, maps and records. */

export type RawObject = Readonly<Record<string, unknown>>;

/** Whether a value is what JSON calls an object: no list, no Map, no Date. */
export function isObject(value: unknown): value is RawObject {
  return Object.prototype.toString.call(value) === "[object Object]";
}

export interface Field<Required extends boolean> {
  readonly check: Check;
  readonly isRequired: Required;
}

/** One field for each property of a type: the compiler refuses a table that forgets one or gets its optionality wrong. */
export type Table<T> = {
  readonly [K in keyof T]-?: undefined extends T[K]
    ? Field<false>
    : Field<true>;
};

export type FieldMap = ReadonlyMap<string, Field<boolean>>;

/** What must hold between fields. It runs on unsound objects too, so it looks at each value's type itself. */
export type Rule = (raw: RawObject, scope: Scope) => void;

export function need(check: Check): Field<true> {
  return { check, isRequired: true };
}

export function may(check: Check): Field<false> {
  return { check, isRequired: false };
}

/** An object with exactly the fields of a table: an unknown one is refused, whatever its name. */
export function record<T>(table: Table<T>, ...rules: readonly Rule[]): Check {
  return recordOf(fieldsOf(table), ...rules);
}

/** The fields of a table by name. */
export function fieldsOf<T>(table: Table<T>): FieldMap {
  return new Map(Object.entries<Field<boolean>>(table));
}

/** An object with exactly these fields. */
export function recordOf(fields: FieldMap, ...rules: readonly Rule[]): Check {
  const required = [...fields.keys()].filter(
    (key) => fields.get(key)?.isRequired,
  );
  return (value, scope) => {
    if (!isObject(value)) return wrongType("object", value);
    for (const key of Object.keys(value)) {
      checkAt(scope, key, fields.get(key)?.check ?? unknownField, value[key]);
    }
    for (const key of required) {
      if (Object.hasOwn(value, key)) continue;
      reportAt(scope, key, finding("missing-field"));
    }
    for (const rule of rules) rule(value, scope);
    return null;
  };
}

const unknownField: Check = () => finding("unknown-field");

const MAX_LIST = 200;

export interface ListRule {
  readonly min?: number;
  /** No member twice. */
  readonly isUnique?: boolean;
}

/** A list of at most 200 members. */
export function list(member: Check, rule: ListRule = {}): Check {
  const min = rule.min ?? 0;
  return (value, scope) => {
    if (!Array.isArray(value)) return wrongType("list", value);
    const members: readonly unknown[] = value;
    const length = members.length;
    if (length < min || length > MAX_LIST) {
      return finding("out-of-range", { length, min, max: MAX_LIST });
    }
    for (let index = 0; index < length; index += 1) {
      checkAt(scope, index, member, members[index]);
    }
    if (rule.isUnique === true) reportRepeats(members, scope);
    return null;
  };
}

function reportRepeats(members: readonly unknown[], scope: Scope): void {
  const seen = new Set<unknown>();
  for (const [index, member] of members.entries()) {
    if (seen.has(member)) {
      reportAt(scope, index, finding("not-allowed", { rule: "twice" }));
    }
    seen.add(member);
  }
}

/** An object whose keys are names and whose values are all of one kind. */
export function map(key: Check, member: Check): Check {
  return (value, scope) => {
    if (!isObject(value)) return wrongType("object", value);
    for (const name of Object.keys(value)) {
      checkAt(scope, name, key, name);
      checkAt(scope, name, member, value[name]);
    }
    return null;
  };
}

/** Either the word `none`, which answers all, or what the other check takes: never both. */
export function noneOr(other: Check, expected: string): Check {
  return (value, scope) => {
    if (value === "none") return null;
    if (typeof value === "string") {
      const allowed = `none,${expected}`;
      return finding("not-allowed", { value: shown(value), allowed });
    }
    return hasNone(value) ? NONE_BESIDE_OTHERS : other(value, scope);
  };
}

const NONE_BESIDE_OTHERS: Finding = finding("not-allowed", {
  rule: "none-beside-others",
});

function hasNone(value: unknown): boolean {
  if (Array.isArray(value)) return value.includes("none");
  return isObject(value) && Object.hasOwn(value, "none");
}
