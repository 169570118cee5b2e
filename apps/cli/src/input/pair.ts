/** Reads `key=value` words into the fields of an entry: dotted keys, list places, numbers, yes and no. */

/** A word that cannot be read, and why. */
export interface PairFault {
  readonly word: string;
  readonly why: string;
}

export type Fields = Readonly<Record<string, unknown>>;
export type FieldsResult =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly fault: PairFault };

type Step = string | number;
interface Branch {
  readonly isList: boolean;
  readonly children: Map<Step, Node>;
}
type Node = Branch | { readonly leaf: unknown };

const KEY_SHAPE =
  /^[A-Za-z][A-Za-z0-9-]*(?:\[\d{1,3}\])?(?:\.[A-Za-z][A-Za-z0-9-]*(?:\[\d{1,3}\])?)*$/;
const NUMBER_SHAPE = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Fields that are lists even when one value is given. */
const LISTS = new Set([
  "history",
  "days",
  "equipment",
  "weightsKg",
  "warnings",
  "with",
  "for",
  "pain",
]);
/** Fields whose text is kept as it stands, commas and digits included. */
const TEXTS = new Set([
  "text",
  "name",
  "why",
  "note",
  "terrain",
  "session",
  "entry",
  "key",
  "publicKey",
  "region",
  "start",
]);
/** Fields that are true or false, where people write yes or no. */
const SWITCHES = new Set([
  "brisk",
  "onImpact",
  "night",
  "rest",
  "spot",
  "limp",
  "worse",
  "sudden",
  "heightLoss",
]);

/** The fields that the words describe, or the first word that cannot be read. */
export function readPairs(words: readonly string[]): FieldsResult {
  const root: Branch = { isList: false, children: new Map() };
  for (const word of words) {
    const why = takeIn(root, word);
    if (why !== null) return { ok: false, fault: { word, why } };
  }
  const hole = holeIn(root, "");
  if (hole !== null) {
    return {
      ok: false,
      fault: {
        word: hole,
        why: "a list starts at [0] and leaves no place out",
      },
    };
  }
  return { ok: true, fields: plainMap(root) };
}

function takeIn(root: Branch, word: string): string | null {
  const cut = word.indexOf("=");
  if (cut <= 0) return "write it as key=value, for example minutes=20";
  const key = word.slice(0, cut);
  if (!KEY_SHAPE.test(key))
    return `"${key}" is not a field name; use letters, dots and [0], for example items[0].movement`;
  const steps = stepsOf(key);
  const value = readValue(steps, word.slice(cut + 1));
  if (!value.ok) return value.why;
  return place(root, steps, value.value);
}

function stepsOf(key: string): readonly Step[] {
  return key.split(".").flatMap((part): Step[] => {
    const open = part.indexOf("[");
    if (open < 0) return [part];
    return [part.slice(0, open), Number(part.slice(open + 1, -1))];
  });
}

function place(
  root: Branch,
  steps: readonly Step[],
  value: unknown,
): string | null {
  let branch = root;
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const child = branch.children.get(step);
    if (isLast) {
      if (child !== undefined) return "this field is given twice";
      branch.children.set(step, { leaf: value });
      return null;
    }
    const isList = typeof steps[index + 1] === "number";
    const next = child ?? { isList, children: new Map<Step, Node>() };
    if ("leaf" in next || next.isList !== isList)
      return "this field is given twice, in two shapes";
    branch.children.set(step, next);
    branch = next;
  }
  return null;
}

type ValueResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string };

function readValue(steps: readonly Step[], text: string): ValueResult {
  const last = steps.at(-1);
  const name = typeof last === "string" ? last : "";
  if (TEXTS.has(name)) return { ok: true, value: text };
  if (text.startsWith("[") || text.startsWith("{")) return readJson(text);
  if (LISTS.has(name)) return readList(name, text);
  if (text.includes(",")) return readMembers(text);
  return { ok: true, value: scalarOf(name, text) };
}

function readJson(text: string): ValueResult {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      ok: false,
      why: "this is not JSON; put it in single quotes so that the shell leaves it alone",
    };
  }
}

function readList(name: string, text: string): ValueResult {
  if (text !== "none") return readMembers(text);
  // "none" answers every warning at once; elsewhere it is the empty list.
  return { ok: true, value: name === "warnings" ? "none" : [] };
}

function readMembers(text: string): ValueResult {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.includes(""))
    return { ok: false, why: "a place in the list is empty" };
  return { ok: true, value: parts.map((part) => scalarOf("", part)) };
}

function scalarOf(name: string, text: string): unknown {
  if (text === "true" || (SWITCHES.has(name) && text === "yes")) return true;
  if (text === "false" || (SWITCHES.has(name) && text === "no")) return false;
  return NUMBER_SHAPE.test(text) ? Number(text) : text;
}

/** The first list with a place left out. */
function holeIn(branch: Branch, path: string): string | null {
  for (const [step, child] of branch.children) {
    const at = pathOf(path, step);
    const hole = "leaf" in child ? null : holeIn(child, at);
    if (hole !== null) return hole;
  }
  if (!branch.isList) return null;
  const size = branch.children.size;
  const missing = Array.from({ length: size }, (_, index) => index).find(
    (index) => !branch.children.has(index),
  );
  return missing === undefined ? null : `${path}[${missing}]`;
}

function pathOf(path: string, step: Step): string {
  if (typeof step === "number") return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}

function plainMap(branch: Branch): Fields {
  return Object.fromEntries(
    [...branch.children].map(([step, child]) => [String(step), plain(child)]),
  );
}

function plain(node: Node): unknown {
  if ("leaf" in node) return node.leaf;
  if (!node.isList) return plainMap(node);
  const places = [...node.children].toSorted(
    ([a], [b]) => Number(a) - Number(b),
  );
  return places.map(([, child]) => plain(child));
}
