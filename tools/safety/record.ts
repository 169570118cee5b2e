import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { REPOSITORY } from "../tree-files.ts";

/** The parts of what is safety-critical and is data: each with a hash of its own, so that a change says where it is. */
export type SafetyPart = "words" | "questions" | "contacts" | "tables";
export type SafetyHashes = Readonly<Record<SafetyPart, string>>;

export const RECORD = "docs/safety/record.yaml";

const HASH = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const TEXT = v.pipe(v.string(), v.nonEmpty());
const RECORDS = v.pipe(
  v.array(
    v.strictObject({
      on: v.pipe(v.string(), v.isoDate()),
      what: TEXT,
      why: TEXT,
      reviewedBy: TEXT,
      words: HASH,
      questions: HASH,
      contacts: HASH,
      tables: HASH,
    }),
  ),
  v.minLength(1),
);
const PART_NAMES = ["words", "questions", "contacts", "tables"] as const;

const OBJECT = v.record(v.string(), v.unknown());

function json(path: string): Readonly<Record<string, unknown>> {
  return v.parse(
    OBJECT,
    JSON.parse(readFileSync(join(REPOSITORY, path), "utf8")),
  );
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

function picked(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): unknown {
  return keys.map((key) => [key, value[key]]);
}

/** What the safety words, questions, numbers to call and tables are now. */
export function safetyHashes(): SafetyHashes {
  const generated = "packages/program/generated";
  const catalogue = json(`${generated}/catalogue.unsaid.json`);
  const program = json(`${generated}/program.json`);
  return {
    words: hashOf(json("packages/words/test/reviewed.json")),
    questions: hashOf(picked(catalogue, ["warnings", "topics", "signs"])),
    contacts: hashOf(json(`${generated}/regions.json`)),
    tables: hashOf(
      picked(program, ["warnings", "topics", "signs", "goAheads", "care"]),
    ),
  };
}

/** Reads a record of changes and gives what it last wrote down. Throws on another shape. */
export function lastRecorded(text: string): SafetyHashes {
  const last = v.parse(RECORDS, parse(text)).at(-1);
  if (last === undefined) throw new Error("an empty record");
  return last;
}

/** Parts that changed without a record of it. */
export function unrecorded(
  now: SafetyHashes,
  recorded: SafetyHashes,
): readonly string[] {
  return PART_NAMES.filter((part) => now[part] !== recorded[part]).map(
    (part) =>
      `the safety ${part} are not those last written down: add an entry to ${RECORD} with ${part}: ${now[part]} (docs/safety/change.md says how)`,
  );
}
