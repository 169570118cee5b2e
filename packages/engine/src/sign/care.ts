import type { Told } from "../fold/check-in.ts";
import type { OpenCare, State } from "../fold/state.ts";
import type { CareLevel } from "../type/program.ts";
import { joinLevels } from "./level.ts";

interface NewCare {
  readonly key: string;
  readonly sign: string;
  readonly rule: string;
  readonly level: CareLevel;
  readonly told: Told;
}

/** Opens a sign that only a go-ahead ends, or reports it again: its level never falls by that. */
export function openCare(state: State, care: NewCare): void {
  const known: OpenCare | undefined = state.cares.get(care.key);
  const stronger =
    known === undefined || joinLevels(known.level, care.level) !== known.level;
  state.cares.set(care.key, {
    key: care.key,
    sign: stronger ? care.sign : known.sign,
    rule: stronger ? care.rule : known.rule,
    level: stronger ? care.level : known.level,
    since: known?.since ?? state.day,
    day: state.day,
    at: care.told.at,
    entries: [...(known?.entries ?? []), ...care.told.entries],
  });
}
