import type { CivilDate, RunPlan, Session } from "@restride/engine";
import { isWorth } from "./measured.ts";
import { isCold, newRun, type RunPlay } from "./run-play.ts";

/** What stands on the screen of a run: its player, or what was run of one that cannot be gone on with. */
export interface OpenedRun {
  readonly as: "player" | "gone";
  readonly play: RunPlay;
}

interface Asked {
  readonly id: string;
  /** As today offers it; null where it does not. */
  readonly session: Session | null;
  readonly day: CivilDate;
  readonly minutes: number | null;
  readonly now: number;
}

/**
 * What to open: the run that was kept, where today still offers that very run; else what was run of it, to be written
 * down first; else a new one. Null where there is none.
 */
export function opened(kept: RunPlay | null, asked: Asked): OpenedRun | null {
  const { id, session, day, minutes, now } = asked;
  const plan = session?.run ?? null;
  if (kept !== null) {
    const isSame =
      kept.session === id && kept.day === day && isSamePlan(kept.plan, plan);
    const isWarm = isSame && !isCold(kept, now);
    if (isWarm || (isSame && kept.stage === "over"))
      return { as: "player", play: kept };
    if (isWorth(kept)) return { as: "gone", play: kept };
  }
  if (session === null || plan === null) return null;
  const play = newRun(session, plan, { day, minutes, seen: now });
  return { as: "player", play };
}

function isSamePlan(a: RunPlan, b: RunPlan | null): boolean {
  return (
    b !== null &&
    a.step === b.step &&
    a.bouts === b.bouts &&
    a.runSeconds === b.runSeconds &&
    a.walkSeconds === b.walkSeconds &&
    a.warmupSeconds === b.warmupSeconds &&
    a.cooldownSeconds === b.cooldownSeconds
  );
}
