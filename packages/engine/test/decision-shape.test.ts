import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Decision } from "../src/index.ts";
import { screened } from "./kit/story.ts";

/** The public shape, version 1 (contracts, section 2): its fields and no other. A golden keeps all but `program`. */
const CRITERION = ["have", "met", "need", "of", "rule", "sources", "unit"];
const SHAPE: Readonly<Record<string, readonly string[]>> = {
  "": [
    "care",
    "checks",
    "day",
    "gates",
    "holds",
    "ladders",
    "level",
    "limits",
    "missing",
    "phase",
    "policy",
    "reasons",
    "sessions",
    "unread",
    "v",
    "week",
  ],
  care: ["contacts", "level", "signs"],
  sessions: ["blocks", "id", "kind", "minutes", "optional", "run"],
  "sessions.blocks": ["items", "role"],
  "sessions.blocks.items": [
    "effortMax",
    "family",
    "impact",
    "kg",
    "movement",
    "reps",
    "restSeconds",
    "rung",
    "seconds",
    "sets",
    "side",
    "substitute",
    "tempo",
  ],
  "sessions.run": [
    "bouts",
    "cooldownSeconds",
    "runSeconds",
    "step",
    "walkSeconds",
    "warmupSeconds",
  ],
  gates: ["criteria", "earliest", "gate", "open", "since"],
  "gates.criteria": CRITERION,
  holds: ["entries", "exits", "hold", "scope", "since"],
  "holds.exits": CRITERION,
  ladders: ["clean", "family", "movement", "need", "rung"],
  checks: [
    "check",
    "left",
    "limiting",
    "on",
    "passed",
    "right",
    "validUntil",
    "value",
  ],
  reasons: ["entries", "params", "rule", "sources"],
  limits: ["applied", "limit", "sources", "unit", "value"],
  unread: ["line", "on", "path", "reason"],
};

/** Faults of a value against the shape; a criterion's parts have its own. */
function faultsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((part) => faultsOf(part, path));
  if (typeof value === "number")
    return Number.isInteger(path.endsWith("kg") ? value * 4 : value)
      ? []
      : [`${path}: ${value}`];
  if (value === null || typeof value !== "object") return [];
  const keys = Object.keys(value).toSorted();
  const allowed = path.endsWith(".params") ? keys : SHAPE[path];
  const own =
    JSON.stringify(keys) === JSON.stringify(allowed)
      ? []
      : [`${path}: ${keys.join()}`];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) =>
      faultsOf(
        inner,
        key === "of" ? path : [path, key].filter(Boolean).join("."),
      ),
    ),
  ];
}

type Golden = Omit<Decision, "program">;

function goldens(): readonly (readonly [string, Golden])[] {
  const folder = new URL("golden/", import.meta.url);
  return readdirSync(folder).map(
    (file) =>
      [file, JSON.parse(readFileSync(new URL(file, folder), "utf8"))] as const,
  );
}

const GATES = [
  "restore",
  "reconnect",
  "rebuild",
  "load",
  "impact",
  "run",
  "beyond",
];

describe("the shape of a decision", () => {
  test("has the fields of the contract and no other, numbers whole but for quarter kilograms", () => {
    const faults = goldens().flatMap(([file, golden]) =>
      faultsOf(golden, "").map((fault) => `${file} ${fault}`),
    );
    expect(goldens().length).toBeGreaterThan(60);
    expect(faults).toEqual([]);
    const told = screened().clear(20).decide(20);
    expect(told.program).toMatch(/^[a-z-]+@[0-9a-f]{12}$/);
    expect(told.v).toBe(1);
  });

  test("lists every gate in order, open exactly when all that is listed is met, with a day only where it has one", () => {
    const faults = goldens().flatMap(([file, { gates, phase, week }]) => {
      const furthest = gates.findLast(({ open }) => open)?.gate;
      const wrong = gates.filter(
        ({ open, since, earliest, criteria }) =>
          open !== criteria.every(({ met }) => met === true) ||
          (since !== null) !== open ||
          (open && earliest !== null),
      );
      const isWhole =
        gates.map(({ gate }) => gate).join() === GATES.join() &&
        phase === (week === null ? "pregnant" : furthest);
      return isWhole && wrong.length === 0 ? [] : [file];
    });
    expect(faults).toEqual([]);
  });

  test("says care beside a care level alone, and offers nothing at the two strongest", () => {
    const faults = goldens().filter(([, { care, level, sessions }]) => {
      const isCare = ["emergency", "call-now", "call-soon"].includes(level);
      const isUrgent = level === "emergency" || level === "call-now";
      return (
        (care?.level ?? null) !== (isCare ? level : null) ||
        (isUrgent && sessions.length > 0)
      );
    });
    expect(faults.map(([file]) => file)).toEqual([]);
  });

  test("has a source behind every criterion, reason and limit", () => {
    const text = goldens().map(([, golden]) => JSON.stringify(golden));
    for (const golden of text) expect(golden).not.toContain('"sources":[]');
  });
});
