import type { Told } from "../fold/check-in.ts";
import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { CareLevel, Warning } from "../type/program.ts";
import { openCare } from "./care.ts";
import { type DaySigns, toldOf } from "./day-signs.ts";
import { joinLevels } from "./level.ts";

/** A warning that a day stands for: reported, or implied by what was left unanswered. */
export interface RaisedWarning {
  readonly id: string;
  readonly rule: string;
  readonly told: Told;
}

/** The bare id of `RF-06.fainted` is `RF-06`. */
export function bareId(id: string): string {
  return id.split(".")[0] ?? id;
}

/**
 * Level of one warning by itself: its qualifier's where it carries one, else the strongest. A
 * sign of the day that is one of its qualifiers (`ill`) counts as that qualifier.
 */
function ownLevel(
  warning: Warning,
  id: string,
  present: ReadonlySet<string>,
): CareLevel {
  const qualifier = id.slice(warning.id.length + 1);
  let level = warning.qualifiers[qualifier] ?? warning.level;
  for (const [sign, raised] of Object.entries(warning.qualifiers))
    if (present.has(`sign:${sign}`)) level = joinLevels(level, raised);
  return level;
}

/** Level of one warning beside all that are present: combinations only raise. */
export function warningLevel(
  index: ProgramIndex,
  id: string,
  present: ReadonlySet<string>,
): CareLevel {
  const warning = index.warnings.get(bareId(id));
  if (warning === undefined) return "call-now";
  let level = ownLevel(warning, id, present);
  for (const combination of warning.with) {
    if (combination.any.some((other) => isPresent(other, present)))
      level = joinLevels(level, combination.level);
  }
  return level;
}

function isPresent(id: string, present: ReadonlySet<string>): boolean {
  if (present.has(id) || present.has(bareId(id))) return true;
  for (const other of present) if (bareId(other) === id) return true;
  return false;
}

/** Opens today's warnings and raises open ones; all that are open take part in the combinations. */
export function foldWarnings(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
  implied: readonly RaisedWarning[],
): void {
  if (today === null) return;
  const raised = [...reportedWarnings(today), ...implied];
  const present = presentIds(state, today, raised);
  for (const { id, rule, told } of raised) {
    const level = warningLevel(index, id, present);
    openCare(state, { key: `warning:${id}`, sign: id, rule, level, told });
  }
  for (const care of state.cares.values()) {
    if (!care.key.startsWith("warning:")) continue;
    const level = joinLevels(
      care.level,
      warningLevel(index, care.sign, present),
    );
    if (level !== care.level)
      state.cares.set(care.key, { ...care, level, day: state.day });
  }
}

function reportedWarnings(today: DaySigns): RaisedWarning[] {
  return [...today.warnings].map((id) => ({
    id,
    rule: "S-WARNING",
    told: toldOf(today, `warning:${id}`),
  }));
}

/** Warnings of today and those still open, and today's signs as `sign:<id>`. */
function presentIds(
  state: State,
  today: DaySigns,
  raised: readonly RaisedWarning[],
): ReadonlySet<string> {
  const present = new Set(raised.map(({ id }) => id));
  for (const care of state.cares.values())
    if (care.key.startsWith("warning:")) present.add(care.sign);
  for (const [sign, severity] of today.signs)
    if (severity > 0) present.add(`sign:${sign}`);
  return present;
}
