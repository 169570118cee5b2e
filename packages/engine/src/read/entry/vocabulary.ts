import type { Program } from "../../type/program.ts";

/** Every name that an entry may use, taken from a program. */
export interface Vocabulary {
  /** Movement ids, and the earlier names (`was`) of renamed ones. */
  readonly movements: ReadonlySet<string>;
  /** Check ids, and whether each is logged side by side or as one value. */
  readonly checks: ReadonlyMap<string, "each" | "none">;
  /** Warning ids, bare and with each qualifier: `RF-06`, `RF-06.fainted`. */
  readonly warnings: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly signs: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
  readonly gates: ReadonlySet<string>;
  readonly doses: ReadonlySet<string>;
  /** Hold ids as rules (`H-PELVIC`) and as a Decision shows them (`pelvic`). */
  readonly holds: ReadonlySet<string>;
  readonly equipment: ReadonlySet<string>;
  /** All that a go-ahead may name: ids, keys such as `pain:shin`, holds and scopes. */
  readonly goAheads: ReadonlySet<string>;
}

export type VocabularySource = Pick<
  Program,
  | "movements"
  | "checks"
  | "warnings"
  | "topics"
  | "signs"
  | "sites"
  | "families"
  | "policies"
  | "gates"
  | "doses"
  | "goAheads"
  | "rules"
>;

const GO_AHEAD_SCOPES = ["exercise", "impact", "running"] as const;

// Things at home that a profile may name whether or not a movement of this program asks for them.
const HOUSEHOLD = [
  "chair",
  "step",
  "band",
  "weight",
  "dowel",
  "towel",
  "cushion",
  "bike",
  "cross-trainer",
  "pool",
];

/** The names that a program allows in entries. */
export function vocabularyOf(program: VocabularySource): Vocabulary {
  const warnings = new Set(
    program.warnings.flatMap((warning) => [
      warning.id,
      ...Object.keys(warning.qualifiers).map(
        (qualifier) => `${warning.id}.${qualifier}`,
      ),
    ]),
  );
  const topics = idsOf(program.topics);
  const signs = idsOf(program.signs);
  const sites = idsOf(program.sites);
  const holds = holdNames(program.rules);
  return {
    movements: new Set(
      program.movements.flatMap((movement) => [movement.id, ...movement.was]),
    ),
    checks: new Map(program.checks.map((check) => [check.id, check.side])),
    warnings,
    topics,
    signs,
    sites,
    families: idsOf(program.families),
    policies: idsOf(program.policies),
    gates: new Set(program.gates.map((gate) => gate.gate)),
    doses: new Set(Object.keys(program.doses)),
    holds,
    equipment: new Set([
      ...HOUSEHOLD,
      ...program.movements.flatMap((movement) => movement.equipment),
    ]),
    goAheads: new Set([
      ...GO_AHEAD_SCOPES,
      ...holds,
      ...exactPatterns(program.goAheads),
      ...withKeys(warnings, ["warning"]),
      ...withKeys(topics, ["topic"]),
      ...withKeys(signs, ["sign", "care"]),
      ...withKeys(sites, ["pain", "bone", "wound", "belly", "care"]),
    ]),
  };
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map((item) => item.id));
}

function holdNames(rules: Program["rules"]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [rule, record] of Object.entries(rules)) {
    if (record.kind !== "hold") continue;
    names.add(rule);
    names.add(rule.replace(/^H-/, "").toLowerCase());
  }
  return names;
}

/** Names that the program's table gives in full; patterns such as `RF-*` stand for ids that are listed anyway. */
function exactPatterns(rules: Program["goAheads"]): readonly string[] {
  const patterns = rules.flatMap((rule) => rule.for);
  return patterns.filter((pattern) => !pattern.endsWith("*"));
}

/** Ids, and the keys under which the fold holds them open. */
function withKeys(
  ids: ReadonlySet<string>,
  keys: readonly string[],
): readonly string[] {
  return [...ids].flatMap((id) => [id, ...keys.map((key) => `${key}:${id}`)]);
}
