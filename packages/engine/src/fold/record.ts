import type { ProgramIndex } from "../program-index.ts";
import { foldTopics, openHistory } from "../sign/topic.ts";
import type { ProfileEntry } from "../type/entry.ts";
import { applyProfile } from "./body.ts";
import { foldCoach } from "./coach.ts";
import type { DayLog } from "./day-log.ts";
import { stampOf } from "./stamp.ts";
import { type Body, initialState, type State } from "./state.ts";

/**
 * Profile, coaches, pauses, go-aheads: what is recorded rather than reported. Returns the body as it
 * was where a fact about it has changed today; null where none has.
 */
export function foldRecords(
  index: ProgramIndex,
  state: State,
  log: DayLog,
): Body | null {
  const before = { ...state.body };
  let isCorrected = false;
  for (const entry of log.profiles) {
    if (takeProfile(index, state, entry, log)) isCorrected = true;
  }
  foldCoach(state, log);
  for (const entry of log.pauses) {
    state.paused =
      entry.kind === "pause" ? { since: state.day, entry: entry.id } : null;
  }
  for (const entry of log.goAheads) {
    const stamp = stampOf(entry);
    state.goAheads = [...state.goAheads, { entry, on: stamp.on, at: stamp.at }];
  }
  foldTopics(index, state, log);
  return isCorrected ? before : null;
}

/** Takes one profile entry in; true when it corrects a fact about the body. Another end of pregnancy starts anew. */
function takeProfile(
  index: ProgramIndex,
  state: State,
  entry: ProfileEntry,
  log: DayLog,
): boolean {
  const endedBefore = state.body.ended?.value ?? null;
  const wasPregnant = state.body.outcome?.value === "pregnant";
  const isCorrected = applyProfile(state.body, entry);
  const ended = state.body.ended?.value ?? null;
  if (ended === null || ended === endedBefore) return isCorrected;
  const isAnother =
    endedBefore !== null &&
    ended - endedBefore >= index.program.numbers.anotherEndDays;
  if (!wasPregnant && !isAnother) return isCorrected;
  restart(state, new Set(log.profiles.map(({ id }) => id)));
  const { history } = state.body;
  if (history !== null) {
    const told = { at: stampOf(entry).at, entries: [history.id] };
    openHistory(index, state, history.value, told);
  }
  return false;
}

/**
 * Another end of pregnancy is another clock: what was earned before it is earned again, and what was
 * answered of that birth and that time is asked again. Signs stay, and so does a major tear.
 */
function restart(state: State, told: ReadonlySet<string>): void {
  const fresh = initialState();
  state.gates = fresh.gates;
  state.ladders = fresh.ladders;
  state.checks = fresh.checks;
  state.walk = fresh.walk;
  state.run = fresh.run;
  state.gapSteps = fresh.gapSteps;
  state.pending = [];
  state.healed = null;
  state.done = fresh.done;
  state.accepted = fresh.accepted;
  for (const [sign, known] of state.askedSigns)
    if (known.severity === 0) state.askedSigns.delete(sign);
  for (const [topic, known] of state.topics)
    state.topics.set(topic, {
      ...known,
      answer: null,
      answeredOn: null,
      pastAccepted: false,
    });
  forgetBirth(state.body, told);
}

/** How that pregnancy ended is not known until it is told with its end or after it. */
function forgetBirth(body: Body, told: ReadonlySet<string>): void {
  const isOld = (held: { readonly id: string } | null): boolean =>
    held !== null && !told.has(held.id);
  if (isOld(body.birth)) body.birth = null;
  if (isOld(body.due)) body.due = null;
  if (isOld(body.babyBorn)) body.babyBorn = null;
  if (isOld(body.gestationWeeks)) body.gestationWeeks = null;
  if (isOld(body.tear) && body.tear?.value !== "third-fourth") body.tear = null;
}
