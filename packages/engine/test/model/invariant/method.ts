import { provenance, sources } from "../../../../program/src/index.ts";
import type { Decision, Verdict } from "../../../src/index.ts";
import { program } from "../../kit/story.ts";
import { hasGate, type Invariant, movementsBefore, type Seen } from "./seen.ts";

/** Invariants on the shape of a day and on what a decision says of itself. */

const ROLES = ["connect", "stabilise", "impact", "load"];
const AUTHOR = "SEED2025";
const RUN_CHECKS = new Set(
  program.checks
    .filter(({ gates }) => gates.includes("run"))
    .map(({ id }) => id),
);

/** A session broken off and resumed has had its breath. */
function hasBreathedToday({ facts }: Seen): boolean {
  return facts.today.some((entry) => entry.kind === "session");
}

/** Breath first, each role after the other, in every session that is composed. */
function isComposed(seen: Seen): boolean {
  return seen.decision.sessions
    .filter(
      ({ kind, id }) =>
        (kind === "strength" || kind === "impact") && !id.includes("placement"),
    )
    .every(({ blocks }) => {
      const places = blocks.map(({ role }) => ROLES.indexOf(role));
      const isInOrder = places.every(
        (place, at) => at === 0 || place > (places[at - 1] ?? -1),
      );
      const hasBreath = blocks.some(({ items }) =>
        items.some(({ family }) => family === "breath"),
      );
      return isInOrder && (hasBreath || hasBreathedToday(seen));
    });
}

/** A family is offered only after its summits were done before today. */
function follows(
  seen: Seen,
  family: string,
  summits: readonly string[],
): boolean {
  if (!seen.offered.items.some((item) => item.family === family)) return true;
  const done = movementsBefore(seen);
  return summits.every((movement) => done.has(movement));
}

function verdictsOf({ gates, holds }: Decision): readonly Verdict[] {
  const heads = [
    ...gates.flatMap(({ criteria }) => criteria),
    ...holds.flatMap(({ exits }) => exits),
  ];
  return heads.flatMap(withAll);
}

function withAll(verdict: Verdict): readonly Verdict[] {
  return [verdict, ...verdict.of.flatMap(withAll)];
}

/** Everything in a decision that names who says so. */
function sourcesIn(decision: Decision): readonly (readonly string[])[] {
  return [...verdictsOf(decision), ...decision.reasons, ...decision.limits].map(
    (each) => each.sources,
  );
}

/** A beginners' plan with a name, and the ratio of loads: neither may stand alone, or at all. */
const TEMPLATE = "C25K";
const RATIO_SOURCES = ["IMP2020", "WANG2020"];
const RATIO = /ACWR|RATIO|WORKLOAD/;
const NO_EVIDENCE: ReadonlySet<string> = new Set(["NF", "X"]);

/** Rules all of whose facts somebody has found. */
const FOUND: ReadonlySet<string> = new Set(
  Object.entries(provenance.rules)
    .filter(([, { facts }]) =>
      facts.every(
        (fact) => !NO_EVIDENCE.has(provenance.facts[fact]?.tag ?? "NF"),
      ),
    )
    .map(([rule]) => rule),
);

function rulesIn(decision: Decision): readonly string[] {
  return [
    ...verdictsOf(decision).map(({ rule }) => rule),
    ...decision.reasons.map(({ rule }) => rule),
    ...decision.limits.map(({ limit }) => limit),
  ];
}

/** Whether every number of a rule is a fact of somebody else's, or says that it is ours. */
function hasOwner(rule: string): boolean {
  const numbers = provenance.rules[rule]?.numbers ?? [];
  return numbers.every((name) => {
    const { fact = null, house = null } = provenance.numbers[name] ?? {};
    if (fact === null || house !== null) return house !== null;
    const source = provenance.facts[fact]?.source;
    return source !== undefined && source !== AUTHOR;
  });
}

const OWNED = new Map(
  Object.keys(provenance.rules).map((rule) => [rule, hasOwner(rule)]),
);

/** A run check that was tried and not passed is named, and running has not opened by it. */
function namesLimiting(seen: Seen): boolean {
  const failed = seen.decision.checks.filter(
    ({ check, on, validUntil }) =>
      RUN_CHECKS.has(check) && on !== null && validUntil === null,
  );
  return failed.length === 0 || !hasGate(seen, "run");
}

export const METHOD_INVARIANTS: readonly Invariant[] = [
  {
    id: "I20",
    says: "No named template is the authority for a run.",
    holds: ({ decision }) =>
      sourcesIn(decision).every(
        (named) => !named.includes(TEMPLATE) || named.length > 1,
      ),
  },
  {
    id: "I31",
    says: "Nothing is decided by a ratio of loads.",
    holds: ({ decision }) =>
      rulesIn(decision).every((rule) => !RATIO.test(rule)) &&
      verdictsOf(decision).every(({ sources: named }) =>
        RATIO_SOURCES.every((source) => !named.includes(source)),
      ),
  },
  {
    id: "I32",
    says: "No rule leans on a number that was not found.",
    holds: ({ decision }) => rulesIn(decision).every((rule) => FOUND.has(rule)),
  },
  {
    id: "I29",
    says: "Every reason, criterion, exit and limit names who says so.",
    holds: ({ decision }) =>
      sourcesIn(decision).every((named) => named.length > 0),
  },
  {
    id: "R6",
    says: "Landing comes before jumping, jumping before hops and running in place.",
    holds: (seen) =>
      follows(seen, "jump", ["step-off-stick"]) &&
      follows(seen, "hop", ["small-jumps-row"]),
  },
  {
    id: "R7",
    says: "No work of the trunk before breath and ribs.",
    holds: (seen) =>
      seen.decision.phase === "pregnant" ||
      follows(seen, "trunk", ["breath-360-seated", "seated-rotation"]),
  },
  {
    id: "R8",
    says: "Every session connects, stabilises and loads in that order, and breathes.",
    exception:
      "section 1: a placement is the rungs of one family, nothing else; section 3: a session that is resumed within the day",
    holds: isComposed,
  },
  {
    id: "R12",
    says: "A check that is not passed keeps running shut, whatever else is.",
    holds: namesLimiting,
  },
  {
    id: "R13",
    says: "Every source that a number names has a record, and none is the author's.",
    holds: ({ decision }) =>
      sourcesIn(decision).every((named) =>
        named.every((source) => source === "house" || source in sources),
      ) &&
      verdictsOf(decision).every(
        ({ rule, need }) =>
          typeof need !== "number" || OWNED.get(rule) === true,
      ),
  },
];
