import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { CareLevel, Warning } from "../type/program.ts";
import { openCare } from "./care.ts";
import type { DaySigns } from "./day-signs.ts";
import { joinLevels } from "./level.ts";

/** The bare id of `RF-06.fainted` is `RF-06`. */
export function bareId(id: string): string {
  return id.split(".")[0] ?? id;
}

/** Level of one warning by itself: its qualifier's where it carries one, else the strongest. */
function ownLevel(warning: Warning, id: string): CareLevel {
  const qualifier = id.slice(warning.id.length + 1);
  return (
    (qualifier === "" ? undefined : warning.qualifiers[qualifier]) ??
    warning.level
  );
}

/** Level of one warning beside all that are present: combinations only raise. */
export function warningLevel(
  index: ProgramIndex,
  id: string,
  present: ReadonlySet<string>,
): CareLevel {
  const warning = index.warnings.get(bareId(id));
  if (warning === undefined) return "call-now";
  let level = ownLevel(warning, id);
  for (const combination of warning.with) {
    if (combination.any.some((other) => isPresent(other, present))) {
      level = joinLevels(level, combination.level) as CareLevel;
    }
  }
  return level;
}

function isPresent(id: string, present: ReadonlySet<string>): boolean {
  if (present.has(id) || present.has(bareId(id))) return true;
  if (id.includes(".")) return false;
  for (const other of present) if (bareId(other) === id) return true;
  return false;
}

/** Opens today's warnings; those still open take part in the combinations. */
export function foldWarnings(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
  implied: readonly string[],
): void {
  const reported = new Set([...(today?.warnings ?? []), ...implied]);
  if (today === null || reported.size === 0) return;
  const present = new Set(reported);
  for (const care of state.cares.values())
    if (care.key.startsWith("warning:")) present.add(care.sign);
  for (const id of reported) {
    openCare(state, {
      key: `warning:${bareId(id)}`,
      sign: id,
      rule: "S-WARNING",
      level: warningLevel(index, id, present),
      today,
    });
  }
  for (const care of [...state.cares.values()]) {
    if (!care.key.startsWith("warning:") || reported.has(care.sign)) continue;
    state.cares.set(care.key, {
      ...care,
      level: joinLevels(
        care.level,
        warningLevel(index, care.sign, present),
      ) as CareLevel,
    });
  }
}
