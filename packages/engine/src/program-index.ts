import type {
  Check,
  Family,
  GateRule,
  HistoryRule,
  Movement,
  Phase,
  Policy,
  Program,
  SignRule,
  Site,
  Topic,
  Warning,
} from "./type/program.ts";

/** Look-up tables over a compiled program, built once for each program object. */
export interface ProgramIndex {
  readonly program: Program;
  /** `<id>@<first 12 digits of the hash>`: what a Decision carries. */
  readonly name: string;
  readonly movements: ReadonlyMap<string, Movement>;
  readonly families: ReadonlyMap<string, Family>;
  readonly checks: ReadonlyMap<string, Check>;
  readonly warnings: ReadonlyMap<string, Warning>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly signs: ReadonlyMap<string, SignRule>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly history: ReadonlyMap<string, HistoryRule>;
  readonly policies: ReadonlyMap<string, Policy>;
  readonly gates: ReadonlyMap<Phase, GateRule>;
  /** Families whose movements load a site. */
  readonly familiesLoading: ReadonlyMap<string, readonly string[]>;
  readonly pelvicSigns: readonly string[];
}

const indexes = new WeakMap<Program, ProgramIndex>();

/** The look-up tables of a program; the same object for the same program. */
export function indexOf(program: Program): ProgramIndex {
  const known = indexes.get(program);
  if (known !== undefined) return known;
  const built = buildIndex(program);
  indexes.set(program, built);
  return built;
}

function buildIndex(program: Program): ProgramIndex {
  const loading = new Map<string, Set<string>>();
  for (const movement of program.movements) {
    for (const site of movement.loads) {
      const families = loading.get(site) ?? new Set<string>();
      families.add(movement.family);
      loading.set(site, families);
    }
  }
  return {
    program,
    name: `${program.id}@${program.hash.slice(0, 12)}`,
    movements: byId(program.movements),
    families: byId(program.families),
    checks: byId(program.checks),
    warnings: byId(program.warnings),
    topics: byId(program.topics),
    signs: byId(program.signs),
    sites: byId(program.sites),
    history: byId(program.history),
    policies: byId(program.policies),
    gates: new Map(program.gates.map((gate) => [gate.gate, gate])),
    familiesLoading: new Map(
      [...loading].map(([site, families]) => [site, [...families]]),
    ),
    pelvicSigns: program.signs
      .filter((sign) => sign.class === "pelvic")
      .map((sign) => sign.id),
  };
}

function byId<T extends { readonly id: string }>(
  list: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** A movement that the reader has admitted; an unknown id here is a bug of ours. */
export function movementOf(index: ProgramIndex, id: string): Movement {
  const movement = index.movements.get(id);
  if (movement === undefined) throw new Error(`unknown movement ${id}`);
  return movement;
}

/** Sources of a rule id; a rule that the program does not know is a bug of ours. */
export function sourcesOf(
  index: ProgramIndex,
  rule: string,
): readonly string[] {
  return index.program.rules[rule]?.sources ?? [];
}
