import {
  type CivilDate,
  type Decision,
  type GateId,
  type Journal,
  planForward,
  type Program,
  type Session,
} from "@restride/engine";

/** A session that is due on a day to come, if all goes well. */
export interface Planned {
  readonly day: CivilDate;
  readonly session: Session;
}

/**
 * The sessions due in the weeks from a day on, if all goes well. A calendar is not told when something changes, so it
 * holds nothing that today does not open: no run before the run gate is open, whatever the plan forward expects. What is
 * there only if she likes stays out too, or a calendar would make it owed.
 */
export function plannedSessions(
  { program, journal, today }: PlanSource,
  weeks: number,
): readonly Planned[] {
  const { days } = planForward(program, journal, today.day, { weeks });
  const open = new Set(
    today.gates.filter((gate) => gate.open).map(({ gate }) => gate),
  );
  return days.flatMap(({ decision }) =>
    decision.sessions
      .filter((session) => !session.optional)
      .filter((session) => isOpenToday(session, open, program))
      .map((session) => ({ day: decision.day, session })),
  );
}

export interface PlanSource {
  readonly program: Program;
  readonly journal: Journal;
  readonly today: Decision;
}

type Gates = ReadonlySet<GateId>;

function isOpenToday(session: Session, open: Gates, program: Program): boolean {
  if (session.kind === "run" || session.kind === "impact")
    return open.has(session.kind);
  const movements = new Map(program.movements.map((each) => [each.id, each]));
  return session.blocks
    .flatMap((block) => block.items)
    .some((item) => {
      const movement = movements.get(item.movement);
      if (movement === undefined || !open.has(movement.phase)) return false;
      return movement.impact === 0 || open.has("impact");
    });
}
