import {
  canonicalJson,
  checkDecision,
  decide,
  formatDay,
  parseDay,
  type Program,
  readBytes,
  type ReadJournal,
  readJournal,
  vocabularyOf,
} from "@restride/engine";

/** What must be so of any text that is read as a journal; each broken one as a sentence. */
export function journalFaults(
  program: Program,
  text: string,
): readonly string[] {
  const options = {
    vocabulary: vocabularyOf(program),
    verified: new Set<string>(),
  };
  const read = guarded("readJournal", () => readJournal(text, options));
  if (typeof read === "string") return [read];
  const bytes = guarded("readBytes", () =>
    readBytes(new TextEncoder().encode(text), options),
  );
  if (typeof bytes === "string") return [bytes];
  return [
    ...lostLines(text, read),
    ...lostLines(text, bytes),
    ...decisionFaults(program, read),
  ];
}

/** The value; or, where it throws, that it does. */
function guarded<Value>(what: string, make: () => Value): Value | string {
  try {
    return make();
  } catch (error) {
    const words =
      error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${what} throws: ${words.split("\n").slice(0, 3).join(" | ")}`;
  }
}

/** Lines that are neither taken in nor told of: read and set aside together are all that hold something. */
function lostLines(text: string, journal: ReadJournal): readonly string[] {
  const told = new Set<number | null>(journal.unread.map(({ line }) => line));
  const taken = new Set(journal.claims.map(({ entry }) => entry.id));
  return text.split("\n").flatMap((line, place) => {
    if (line.replace("\uFEFF", "").trim() === "" || told.has(place + 1))
      return [];
    const id = idOf(line.replace(/^\uFEFF/, ""));
    return id !== null && taken.has(id) ? [] : [`line ${place + 1} is lost`];
  });
}

function idOf(line: string): string | null {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null || !("id" in value))
    return null;
  return typeof value.id === "string" ? value.id : null;
}

/** Days beside the last day of the journal on which a decision is made too. */
const DAYS_AFTER = [0, 1, 40];
/** The last day that a civil date can name. */
const LAST_DAY = parseDay("9999-12-31") ?? 0;

function decisionFaults(
  program: Program,
  journal: ReadJournal,
): readonly string[] {
  const last = journal.entries.reduce(
    (day, { on }) => Math.max(day, parseDay(on) ?? day),
    Number.NEGATIVE_INFINITY,
  );
  if (!Number.isFinite(last)) return [];
  return DAYS_AFTER.flatMap((after) =>
    dayFaults(program, journal, last + after),
  );
}

function dayFaults(
  program: Program,
  journal: ReadJournal,
  day: number,
): readonly string[] {
  if (day < 0 || day > LAST_DAY) return [];
  const date = formatDay(day);
  const result = guarded(`decide on day ${day}`, () =>
    decide(program, journal, date),
  );
  if (typeof result === "string") return [result];
  if (!result.ok) return [];
  const { decision } = result;
  const text = guarded("canonicalJson", () => canonicalJson(decision));
  if (text.startsWith("canonicalJson throws")) return [text];
  const objections = guarded("checkDecision", () =>
    checkDecision(journal, decision),
  );
  if (typeof objections === "string") return [objections];
  const fell = decision.reasons.some(({ rule }) => rule === "GUARD");
  return [
    ...objections.map((each) => `${date}: ${JSON.stringify(each)}`),
    ...(fell ? [`${date}: the planner was overruled by the guard`] : []),
  ];
}
