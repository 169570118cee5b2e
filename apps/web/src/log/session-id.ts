import type { Session } from "@restride/engine";

function afterMark(text: string, mark: string): string | null {
  const at = text.indexOf(mark);
  return at < 0 ? null : text.slice(at + mark.length);
}

/** The check that a session is for: its id ends in `check-<check>`. */
export function checkOf(session: Pick<Session, "id">): string | null {
  return afterMark(session.id, "/check-");
}

/** The family that a placement session finds the beginning of. */
export function placementOf(session: Pick<Session, "id">): string | null {
  return afterMark(session.id, "/strength-placement-");
}

/** The movement that stands in place of a walk: the walk's id ends in it. Null for the walk itself. */
export function inPlaceOfWalk(session: Pick<Session, "id">): string | null {
  return afterMark(session.id, "/walk-");
}
