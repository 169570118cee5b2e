import { numberKeysOf, placedNodes } from "../criterion.ts";
import { owners } from "../cross-check/rule.ts";
import type { Content } from "../read/content.ts";
import type { FactRow } from "../schema/evidence.ts";
import type {
  Fact,
  FloorOrigin,
  NumberOrigin,
  Provenance,
  RuleOrigin,
} from "../type/output.ts";
import { shownFor } from "./catalogue.ts";
import { ruleGrounds } from "./program.ts";

/** Where every number, dose and rule comes from. */
export function buildProvenance(content: Content): Provenance {
  return {
    schema: 1,
    program: content.program.id,
    reviewedBy: content.facts.reviewedBy,
    facts: mapValues(content.facts.facts, plainFact),
    numbers: mapValues(content.numbers, (row) => numberOrigin(content, row)),
    doses: mapValues(content.doses, ({ equals, leansOn, house }) => ({
      equals: withoutGaps(equals),
      leansOn: leansOn ?? [],
      house,
    })),
    walkSteps: content.walk.map(({ equals, leansOn, house }) => ({
      fact: equals ?? null,
      leansOn: leansOn ?? [],
      house: house ?? null,
    })),
    runSteps: { leansOn: content.run.leansOn, house: content.run.house },
    checks: Object.fromEntries(
      content.checks.map(({ value }) => [
        value.id,
        { fact: value.dose.fact ?? null, house: value.dose.house ?? null },
      ]),
    ),
    policies: Object.fromEntries(
      content.policies.map((policy) => [policy.id, floorOrigins(policy)]),
    ),
    goAheads: content.goAheads.map(({ for: ids, sources, house }) => ({
      for: ids,
      sources,
      house,
    })),
    care: content.care.map(({ level, sources, house }) => ({
      level,
      sources,
      house,
    })),
    rules: ruleOrigins(content),
  };
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, map(value)]),
  );
}

function withoutGaps(
  record: Readonly<Record<string, string | undefined>> | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record ?? {}).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}

function plainFact(fact: FactRow): Fact {
  const { value, unit, tag, source, via, derivedFrom, says } = fact;
  return {
    value,
    unit,
    tag,
    source,
    via: via ?? null,
    derivedFrom: derivedFrom ?? [],
    says,
    shown: shownFor(tag, via),
  };
}

/** The sources of a number are those of the facts behind it. */
function numberOrigin(
  content: Content,
  row: Content["numbers"]["effortMax"],
): NumberOrigin {
  const behind = [
    ...(row.fact === undefined ? [] : [row.fact]),
    ...(row.leansOn ?? []),
  ];
  const sources = behind.flatMap((id) => content.facts.facts[id]?.source ?? []);
  return {
    value: row.value,
    unit: row.unit,
    fact: row.fact ?? null,
    leansOn: row.leansOn ?? [],
    house: row.house ?? null,
    sources: [...new Set(sources)],
  };
}

function floorOrigins(
  policy: Content["policies"][number],
): readonly FloorOrigin[] {
  return (
    [
      ["any", policy.runFloors],
      ["early-loss", policy.earlyLossRunFloors],
    ] as const
  ).flatMap(([when, floors]) =>
    floors.map(({ fromDay, goAhead, fact, number, leansOn, house }) => ({
      when,
      fromDay,
      goAhead,
      fact: fact ?? null,
      number: number ?? null,
      leansOn: leansOn ?? [],
      house: house ?? null,
    })),
  );
}

/** A criterion's numbers are those that it names itself and those that its rule card adds. */
function ruleOrigins(content: Content): Readonly<Record<string, RuleOrigin>> {
  const owned = owners(content);
  const nodes = placedNodes(content);
  return Object.fromEntries(
    Object.entries(content.rules).map(([id, rule]) => {
      const named = nodes.flatMap(({ node }) =>
        "use" in node || node.rule !== id ? [] : numberKeysOf(node),
      );
      const { sources, house } = ruleGrounds(rule, owned.get(id));
      return [
        id,
        {
          kind: rule.kind,
          says: rule.says,
          numbers: [...new Set([...(rule.numbers ?? []), ...named])],
          facts: rule.facts ?? [],
          sources,
          house,
        },
      ];
    }),
  );
}
