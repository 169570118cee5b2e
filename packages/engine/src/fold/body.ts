import { dayNumber } from "../day.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { ProfileEntry } from "../type/entry.ts";
import type { BodyFact, ProgramNumbers } from "../type/program.ts";
import type { Body, Held, State } from "./state.ts";
import { stampOf } from "./stamp.ts";

type Written = { readonly at: number; readonly id: string };

function newest<T>(
  held: Held<T> | null,
  value: T | undefined,
  by: Written,
): Held<T> | null {
  if (value === undefined) return held;
  const wins =
    held === null || by.at > held.at || (by.at === held.at && by.id > held.id);
  return wins ? { value, at: by.at, id: by.id } : held;
}

/** Takes a profile entry in; true when a fact about the body itself has changed. */
export function applyProfile(body: Body, entry: ProfileEntry): boolean {
  const by = { at: stampOf(entry).at, id: entry.id };
  const before = bodyKey(body);
  body.ended = newest(
    body.ended,
    entry.ended === undefined ? undefined : dayNumber(entry.ended),
    by,
  );
  if (body.ended?.id === entry.id)
    body.endedWrittenOn = stampOf(entry).writtenOn;
  body.due = newest(
    body.due,
    entry.due === undefined ? undefined : dayNumber(entry.due),
    by,
  );
  body.babyBorn = newest(
    body.babyBorn,
    entry.babyBorn === undefined ? undefined : dayNumber(entry.babyBorn),
    by,
  );
  body.outcome = newest(body.outcome, entry.outcome, by);
  body.gestationWeeks = newest(body.gestationWeeks, entry.gestationWeeks, by);
  body.birth = newest(body.birth, entry.birth, by);
  body.tear = newest(body.tear, entry.tear, by);
  body.history = newest(body.history, entry.history, by);
  body.days = newest(body.days, entry.days, by);
  body.minutes = newest(body.minutes, entry.minutes, by);
  body.equipment = newest(body.equipment, entry.equipment, by);
  body.weightsKg = newest(body.weightsKg, entry.weightsKg, by);
  body.policy = newest(body.policy, entry.policy, by);
  return bodyKey(body) !== before;
}

/** The facts whose correction makes gates ask their opening criteria again. */
function bodyKey(body: Body): string {
  return [
    body.ended?.value,
    body.gestationWeeks?.value,
    body.birth?.value,
    body.tear?.value,
    body.outcome?.value === "pregnant",
    (body.history?.value ?? []).join(),
  ].join("|");
}

/** Days since the pregnancy ended; negative before it, null while no end is known. */
export function dayOf(state: State, day: DayNumber = state.day): number | null {
  return state.body.ended === null ? null : day - state.body.ended.value;
}

/** An operation, or a birth whose kind is not known: the later windows. */
export function hasSurgicalWindows(body: Body): boolean {
  const birth = body.birth?.value ?? "unknown";
  return birth === "caesarean" || birth === "surgery" || birth === "unknown";
}

/** Weeks of a pregnancy that ended before the mid-loss bound; null when it did not or is not known. */
export function lossWeeks(body: Body, numbers: ProgramNumbers): number | null {
  const weeks = body.gestationWeeks?.value;
  if (weeks === undefined || weeks >= numbers.midLossUnderWeeks) return null;
  return weeks;
}

/** Whether the tear question has an unsafe or unknown answer that matters. */
function tearUnknown(body: Body, numbers: ProgramNumbers): boolean {
  if (lossWeeks(body, numbers) !== null || body.birth?.value === "caesarean")
    return false;
  return (body.tear?.value ?? "unknown") === "unknown";
}

/** Whether a birth's position has never been asked about. Under twenty weeks it is not. */
function positionUnknown(body: Body, numbers: ProgramNumbers): boolean {
  return lossWeeks(body, numbers) === null && body.history === null;
}

/** Whether the first weeks hold only what is easy on a wound: after an operation, an unknown birth or a major tear. */
export function healsSlowly(body: Body): boolean {
  return hasSurgicalWindows(body) || body.tear?.value === "third-fourth";
}

type Fact = boolean | "unknown";
type AskBody = (index: ProgramIndex, body: Body) => Fact;

/** A fact about the body as recorded; `"unknown"` where an answer is missing and matters. */
export function bodyFact(
  index: ProgramIndex,
  state: State,
  fact: BodyFact,
): Fact {
  return ASK_BODY[fact](index, state.body);
}

const ASK_BODY: Readonly<Record<BodyFact, AskBody>> = {
  "surgical-windows": (_, body) => hasSurgicalWindows(body),
  "no-surgical-windows": (_, body) =>
    (body.birth?.value ?? "unknown") === "unknown"
      ? "unknown"
      : !hasSurgicalWindows(body),
  "early-loss": (index, body) => {
    const { numbers } = index.program;
    const weeks = lossWeeks(body, numbers);
    return (
      weeks !== null &&
      weeks < numbers.earlyLossUnderWeeks &&
      !hasSurgicalWindows(body)
    );
  },
  "mid-loss": (index, body) => {
    const { numbers } = index.program;
    const weeks = lossWeeks(body, numbers);
    return (
      weeks !== null &&
      weeks >= numbers.earlyLossUnderWeeks &&
      !hasSurgicalWindows(body)
    );
  },
  // Told unasked, after a caesarean or an early loss, it counts all the same.
  "no-major-tear": (_, body) => body.tear?.value !== "third-fourth",
  "no-long-wait-birth": (index, body) => {
    if (
      body.birth?.value === "assisted" ||
      historyOf(body).includes("back-to-back")
    )
      return false;
    const { numbers } = index.program;
    const isUnknown =
      tearUnknown(body, numbers) || positionUnknown(body, numbers);
    return isUnknown ? "unknown" : true;
  },
  // Nobody has asked her yet: that is not a no.
  "no-long-clear-history": (index, body) =>
    body.history === null
      ? "unknown"
      : !historyOf(body).some(
          (past) =>
            past !== "back-to-back" &&
            index.history.get(past)?.longClear === true,
        ),
};

function historyOf(body: Body): readonly string[] {
  return body.history?.value ?? [];
}
