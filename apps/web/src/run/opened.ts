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
  if (kept !== null) {
    if (canGoOn(kept, asked)) return { as: "player", play: kept };
    if (isWorth(kept)) return { as: "gone", play: kept };
  }
  const { session, day, minutes, now } = asked;
  if (session === null || session.run === null) return null;
  const play = newRun(session, session.run, { day, minutes, seen: now });
  return { as: "player", play };
}

function canGoOn(kept: RunPlay, { id, session, day, now }: Asked): boolean {
  const isSame =
    kept.session === id &&
    kept.day === day &&
    isSamePlan(kept.plan, session?.run ?? null);
  return isSame && (kept.stage === "over" || !isCold(kept, now));
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
