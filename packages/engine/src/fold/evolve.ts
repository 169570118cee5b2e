import type { Context } from "../criterion/context.ts";
import { takeStepsDown } from "../ladder/step-down.ts";
import type { ProgramIndex } from "../program-index.ts";
import { levelOf } from "../sign/day-level.ts";
import { foldSigns } from "../sign/fold-signs.ts";
import { topicStanding } from "../sign/topic.ts";
import type { DayNumber } from "../type/day.ts";
import type { DayLog } from "./day-log.ts";
import { exposeExercises } from "./expose.ts";
import { policyOf } from "./policy.ts";
import { foldProgress } from "./progress.ts";
import { foldRecords } from "./record.ts";
import { settlePending } from "./settle.ts";
import type { Body, State } from "./state.ts";

/** Doubts about a day that the journal alone cannot settle. */
export interface Doubt {
  /** Something dated this day could not be read. */
  readonly unread: boolean;
  /** Something undated could not be read, and no complete check-in was written since; or the clock went back. */
  readonly ask: boolean;
}

/** What a day is folded with, beside its entries. */
export interface DayTerms {
  /** A policy in place of hers; only for comparison. */
  readonly asked: string | null;
  readonly doubt: Doubt;
}

/** Folds one day into the state and returns the day's context. The state is changed in place. */
export function evolve(
  index: ProgramIndex,
  state: State,
  log: DayLog,
  { asked, doubt }: DayTerms,
): Context {
  state.day = log.day;
  const laddersBefore = new Map(state.ladders);
  const stepBefore = state.run.step;
  const bodyBefore = foldRecords(index, state, log);
  const outcome = foldSigns(
    index,
    state,
    doubt.unread ? unconfirmed(log) : log,
  );
  const isDoubtful = doubt.unread || doubt.ask;
  const context: Context = {
    index,
    state,
    level: levelOf(index, state, log, { outcome, isDoubtful }),
    policy: policyOf(index, state, asked),
    openGates: new Set(),
    topics: topicStanding(index, state),
    laddersBefore,
    stepBefore,
  };
  const before = uncorrected(context, bodyBefore);
  state.policy = context.policy.id;
  settlePending(context, log, isDoubtful);
  takeStepsDown(context, log, outcome);
  foldProgress(context, before);
  exposeExercises(context, log, doubt.unread);
  return context;
}

/** A day that something unreadable is about: what it reports is reported, but nothing on it is told to be quiet. */
function unconfirmed(log: DayLog): DayLog {
  return log.checkIn === null
    ? log
    : { ...log, checkIn: { ...log.checkIn, complete: false } };
}

/** The day as it would be without today's correction of the body or choice of policy; null where there is none. */
function uncorrected(
  context: Context,
  bodyBefore: Body | null,
): Context | null {
  const { index, state } = context;
  const known =
    state.policy === null ? undefined : index.policies.get(state.policy);
  const policy = known ?? context.policy;
  if (bodyBefore === null && policy === context.policy) return null;
  const past = { ...state, body: bodyBefore ?? state.body };
  const topics = topicStanding(index, past);
  return { ...context, policy, topics, state: past };
}

/** An empty day. */
export function silentDay(day: DayNumber): DayLog {
  return {
    day,
    profiles: [],
    screens: [],
    checkIn: null,
    exercises: [],
    goAheads: [],
    pauses: [],
    coaches: [],
    prescriptions: [],
  };
}
