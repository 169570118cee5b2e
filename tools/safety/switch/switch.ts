/**
 * A place of the engine where an id takes effect, with a way past it. Put into a copy of the tree only: there the text `was` becomes
 * `put`, in which `$OFF("ID")` asks whether the id is switched off just now.
 */
export interface Switch {
  /** From the root. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly was: string;
  readonly put: string;
}

const ENGINE = "packages/engine/src";
/** What `$OFF` becomes: absent outside a test, so nothing is off there. */
const ASK = "globalThis.restrideOff?.";

/** Other text in place of some: statements, or an expression that asks more than once. */
export function put(file: string, was: string, text: string): Switch {
  return { file: `${ENGINE}/${file}`, was, put: text };
}

/** Another value in place of an expression while an id is off. */
export function value(
  id: string,
  file: string,
  was: string,
  off: string,
): Switch {
  return put(file, was, `($OFF("${id}") ? (${off}) : (${was}))`);
}

/** A condition that never holds while an id is off. */
export function never(id: string, file: string, was: string): Switch {
  return value(id, file, was, "false");
}

/** A condition that always holds while an id is off. */
export function always(id: string, file: string, was: string): Switch {
  return value(id, file, was, "true");
}

/** Statements that come first where some text stands. */
export function before(file: string, was: string, statements: string): Switch {
  return put(file, was, `${statements}\n${was}`);
}

/** Ids that switches name outright. */
export function namedIds(switches: readonly Switch[]): ReadonlySet<string> {
  return new Set(switches.flatMap((each) => asksOf(each.put)));
}

function asksOf(text: string): readonly string[] {
  return [...text.matchAll(/\$OFF\([^\n]*/g)].flatMap(([asked]) =>
    [...asked.matchAll(/"([A-Z]+-[A-Za-z0-9-]*[A-Za-z0-9])"/g)].flatMap(
      ([, id]) => (id === undefined ? [] : [id]),
    ),
  );
}

/** A file with its switches in place. Throws where a text is not there exactly once, or two texts overlap. */
export function withSwitches(
  file: string,
  text: string,
  switches: readonly Switch[],
): string {
  const places = switches
    .map((each) => ({ ...each, at: placeOf(file, text, each.was) }))
    .toSorted((a, b) => a.at - b.at);
  let out = "";
  let from = 0;
  for (const { at, was, put: text_ } of places) {
    if (at < from)
      throw new Error(`${file}: two switches share a text: ${was}`);
    out += text.slice(from, at) + text_.replaceAll("$OFF(", `${ASK}(`);
    from = at + was.length;
  }
  return out + text.slice(from);
}

function placeOf(file: string, text: string, was: string): number {
  const at = text.indexOf(was);
  if (at < 0) throw new Error(`${file}: a switch no longer fits: ${was}`);
  if (text.indexOf(was, at + 1) >= 0)
    throw new Error(`${file}: a switch fits twice: ${was}`);
  return at;
}
