import type { CivilDate, Session, SessionItem } from "@restride/engine";
import { type LogDraft, noticed, stoppedOf, strengths } from "../log/draft.ts";
import { placementOf } from "../log/session-id.ts";
import type { EntryBody } from "../store/entry-body.ts";
import { known } from "../store/known.ts";
import { type DoneSet, minutesSpent, type Play, setsOf } from "./play.ts";

const SECONDS_PER_MINUTE = 60;

/** What she says about a session at its end, or when something felt wrong. */
export type Said = Pick<
  LogDraft,
  "effort" | "signs" | "pain" | "warnings" | "domingAt" | "wrongAt" | "wrongWhy"
>;

export const NOTHING_SAID: Said = {
  effort: null,
  signs: null,
  pain: [],
  warnings: [],
  domingAt: null,
  wrongAt: null,
  wrongWhy: "",
};

/** What a session under way writes when it ends, whole or not. Nothing when nothing was done and nothing felt wrong. */
export function playBodies(
  play: Play,
  session: Session | null,
  said: Said,
): readonly EntryBody[] {
  const { day } = play;
  const done = setsOf(play);
  const isWalk = play.kind === "walk";
  if (done.length === 0 && said.wrongAt === null) return [];
  // A walk of which nothing was walked is none; what was noticed is said all the same.
  if (done.length === 0 && isWalk) return noticedBody(day, said);
  const { warnings } = said;
  return [
    isWalk ? walkBody(play, day, said) : sessionBody(play, session, said),
    ...(warnings.length === 0
      ? []
      : [{ on: day, kind: "check-in" as const, warnings }]),
  ];
}

/** Signs, pain and warnings without an exercise that they came with. */
export function noticedBody(on: CivilDate, said: Said): readonly EntryBody[] {
  const { warnings } = said;
  const told = said.signs === "none" ? {} : noticed(said);
  const isSilent = warnings.length === 0 && Object.keys(told).length === 0;
  return isSilent
    ? []
    : [
        {
          on,
          kind: "check-in",
          ...told,
          ...(warnings.length === 0 ? {} : { warnings }),
        },
      ];
}

/** A walk is its minutes; what stands in its place is written as a session of its movement. */
function walkBody(play: Play, on: CivilDate, said: Said): EntryBody {
  const done = setsOf(play);
  const seconds = done.reduce((sum, set) => sum + (set.seconds ?? 0), 0);
  const minutes = Math.max(1, Math.round(seconds / SECONDS_PER_MINUTE));
  const [first] = done;
  const instead = play.session.includes("/walk-") ? first : undefined;
  if (instead !== undefined)
    return {
      on,
      kind: "session",
      session: play.session,
      minutes,
      items: [{ movement: instead.movement, sets: 1, seconds }],
      ...stoppedOf(said),
      ...noticed(said),
    };
  return {
    on,
    kind: "walk",
    session: play.session,
    minutes,
    ...(first?.movement === "brisk-walk" ? { brisk: true } : {}),
    ...walkNoticed(said),
  };
}

/** A walk cannot say that it was stopped: where it only felt wrong its signs stay unanswered, so that it counts for nothing. */
export function walkNoticed(said: Said): ReturnType<typeof noticed> {
  return said.wrongAt !== null && said.signs === "none" ? {} : noticed(said);
}

function sessionBody(
  play: Play,
  session: Session | null,
  said: Said,
): EntryBody {
  const placement = placementOf({ id: play.session });
  return {
    on: play.day,
    kind: "session",
    session: play.session,
    minutes: minutesSpent(play, session),
    items: itemsDone(setsOf(play), said),
    ...(placement === null ? {} : { placement }),
    ...stoppedOf(said),
    ...noticed(said),
  };
}

/** Each movement as one item, or as one for each side where the sides went differently. */
function itemsDone(
  done: readonly DoneSet[],
  said: Said,
): readonly SessionItem[] {
  const movements = [...new Set(done.map(({ movement }) => movement))];
  return movements.flatMap((movement) => {
    const own = done.filter((set) => set.movement === movement);
    const about = aboutOf(movement, own, said);
    const left = amountOf(own.filter(({ side }) => side === "left"));
    const right = amountOf(own.filter(({ side }) => side === "right"));
    if (left === null && right === null) {
      const both = amountOf(own);
      return both === null ? [] : [{ ...about, ...both }];
    }
    if (left !== null && right !== null && isSame(left, right))
      return [{ ...about, ...left }];
    return [
      ...(left === null ? [] : [{ ...about, ...left, side: "left" as const }]),
      ...(right === null
        ? []
        : [{ ...about, ...right, side: "right" as const }]),
    ];
  });
}

type Amount = Pick<SessionItem, "sets" | "reps" | "seconds">;

/** Sets with what the least of them reached: more would say that all of them did. Null for none. */
function amountOf(sets: readonly DoneSet[]): Amount | null {
  if (sets.length === 0) return null;
  const reached = known({
    reps: least(sets.map(({ reps }) => reps)),
    seconds: least(sets.map(({ seconds }) => seconds)),
  });
  return { sets: sets.length, ...reached };
}

function isSame(a: Amount, b: Amount): boolean {
  return a.sets === b.sets && a.reps === b.reps && a.seconds === b.seconds;
}

function least(values: readonly (number | null)[]): number | undefined {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? undefined : Math.min(...numbers);
}

/** What is said of a movement whatever its side: weight, effort, and a ridge or dip that was seen at it. */
function aboutOf(
  movement: string,
  [first]: readonly DoneSet[],
  said: Said,
): Pick<SessionItem, "movement" | "kg" | "effort" | "signs"> {
  const marked = strengths(said.signs);
  const isHere = said.domingAt === movement && marked !== null;
  const doming = isHere && marked !== "none" ? marked.doming : undefined;
  const rest = known({
    kg: first?.kg ?? undefined,
    effort: said.effort ?? undefined,
    signs: doming === undefined ? undefined : { doming },
  });
  return { movement, ...rest };
}
