import { createHash } from "node:crypto";
import type { Program } from "@restride/engine";
import { canonical } from "../canonical.ts";
import { resolved } from "../criterion.ts";
import type { Content } from "../read/content.ts";
import { NumberKey } from "../schema/number.ts";
import { ALWAYS_THERE, PHASES } from "../schema/text.ts";
import { type Owner, owners } from "../cross-check/rule.ts";

type Movement = Program["movements"][number];
type MovementEntry = Content["movements"][number]["value"];
type Dose = Program["doses"][string];

/** The hashed part: all that the engine reads, and no prose. Call only on cross-checked content. */
export function buildProgram(content: Content): Program {
  const movements = orderedMovements(content);
  const program = {
    schema: 1,
    id: content.program.id,
    numbers: numbers(content),
    gates: content.gates.gates.map(({ gate, opens, keeps }) => ({
      gate,
      opens: opens.map((node) => resolved(content, node)),
      keeps: keeps.map((node) => resolved(content, node)),
    })),
    families: content.families.map(({ id, kind, optional, opens }) => ({
      id,
      kind,
      rungs: movements
        .filter(({ family }) => family === id)
        .map((movement) => movement.id),
      optional,
      opens: opens.map((node) => resolved(content, node)),
    })),
    movements,
    doses: Object.fromEntries(
      Object.entries(content.doses).map(([id, dose]) => [id, plainDose(dose)]),
    ),
    checks: checks(content),
    ...clinical(content),
    walkSteps: content.walk.map(({ minutes, brisk, movement, phase }) => ({
      minutes,
      brisk,
      movement,
      phase,
    })),
    runSteps: content.run.steps,
    policies: content.policies.map(({ id, runFloors, earlyLossRunFloors }) => ({
      id,
      runFloors: runFloors.map(plainFloor),
      earlyLossRunFloors: earlyLossRunFloors.map(plainFloor),
    })),
    rules: rules(content),
  } as const satisfies Omit<Program, "hash">;
  return {
    ...program,
    hash: createHash("sha256").update(canonical(program), "utf8").digest("hex"),
  };
}

function numbers(content: Content): Program["numbers"] {
  const values = Object.fromEntries(
    Object.entries(content.numbers).map(([key, { value }]) => [key, value]),
  );
  if (!isComplete(values))
    throw new Error("numbers: a key is missing after validation");
  return values;
}

function isComplete(
  values: Readonly<Record<string, number>>,
): values is Program["numbers"] & Record<string, number> {
  return NumberKey.options.every((key) => key in values);
}

/** In the order of families.yaml, each family from its easiest rung up; cross-training by phase and id. */
function orderedMovements(content: Content): readonly Movement[] {
  return content.families.flatMap(({ id }) =>
    content.movements
      .map(({ value }) => value)
      .filter(({ family }) => family === id)
      .toSorted(byRung)
      .map((movement) => plainMovement(content, movement)),
  );
}

function byRung(one: MovementEntry, other: MovementEntry): number {
  const rungs = (one.rung ?? 0) - (other.rung ?? 0);
  if (rungs !== 0) return rungs;
  const phases = PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase);
  if (phases !== 0) return phases;
  return one.id < other.id ? -1 : 1;
}

function plainMovement(content: Content, movement: MovementEntry): Movement {
  const has = (flag: keyof Content["flags"]): boolean =>
    content.flags[flag].includes(movement.id) ||
    content.flags[flag].includes(`family/${movement.family}`);
  return {
    id: movement.id,
    was: movement.was ?? [],
    family: movement.family,
    rung: movement.rung,
    role: movement.role,
    phase: movement.phase,
    impact: movement.impact,
    sides: movement.sides,
    posture: movement.posture,
    equipment: movement.equipment.filter(
      (item) => !ALWAYS_THERE.includes(item),
    ),
    dose: movement.dose,
    tempo: movement.tempo,
    loads: movement.loads,
    singleLegLoad: has("singleLegLoad"),
    earlyAfterSurgery: has("earlyAfterSurgery"),
    keptUp: has("keptUp"),
    inPregnancy: has("inPregnancy"),
  };
}

function plainDose({
  sets,
  reps,
  seconds,
  restSeconds,
  secondsPerRep,
  effortMax,
}: Content["doses"][string]): Dose {
  return { sets, reps, seconds, restSeconds, secondsPerRep, effortMax };
}

function plainFloor({
  fromDay,
  goAhead,
}: {
  readonly fromDay: number;
  readonly goAhead: boolean;
}) {
  return { fromDay, goAhead };
}

function checks(content: Content): Program["checks"] {
  return content.checks.map(({ value }) => ({
    id: value.id,
    gates: checkGates(value.gate),
    phase: value.phase,
    jolts: value.jolts,
    side: value.side,
    measure: value.measure,
    need: value.dose.value,
    family: value.family,
    rung: value.rung,
    movement: value.movement,
    minutes:
      value.measure === "minutes"
        ? value.dose.value
        : content.checkMinutes.other.value,
  }));
}

function checkGates(
  gate: Content["checks"][number]["value"]["gate"],
): Program["checks"][number]["gates"] {
  if (gate === "impact-and-run") return ["impact", "run"];
  return gate === null ? [] : [gate];
}

function clinical(content: Content) {
  return {
    warnings: content.warnings.map(
      ({ id, level, qualifiers, with: raises, pregnantOnly }) => ({
        id,
        level,
        qualifiers,
        with: raises,
        pregnantOnly,
      }),
    ),
    topics: content.topics.map(({ id, now }) => ({ id, now })),
    signs: content.signs.map(({ id, class: kind }) => ({ id, class: kind })),
    sites: content.sites.map(({ id, class: kind, asks, back }) => ({
      id,
      class: kind,
      asks,
      back,
    })),
    history: content.history.map(({ id, topic, longClear, physioPrompt }) => ({
      id,
      topic,
      longClear,
      physioPrompt,
    })),
    goAheads: content.goAheads.map((rule) => ({
      for: rule.for,
      from: rule.from,
    })),
    care: content.care.map(({ level, for: ids, contacts }) => ({
      level,
      for: ids ?? [],
      contacts,
    })),
  };
}

/** Source ids of every stable id; the single entry `house` where the rule is ours alone. */
function rules(content: Content): Program["rules"] {
  const owned = owners(content);
  return Object.fromEntries(
    Object.entries(content.rules).map(([id, rule]) => {
      const { sources } = ruleGrounds(rule, owned.get(id));
      return [
        id,
        {
          kind: rule.kind,
          sources: sources.length === 0 ? ["house"] : sources,
        },
      ];
    }),
  );
}

/** Sources and reason of a rule: its own, or those of the entry that it belongs to. */
export function ruleGrounds(
  rule: Content["rules"][string],
  owner: Owner | undefined,
): { readonly sources: readonly string[]; readonly house: string | null } {
  return owner ?? { sources: rule.sources ?? [], house: rule.house ?? null };
}
