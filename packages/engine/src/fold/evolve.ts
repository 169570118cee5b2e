import type { Context } from "../criterion/context.ts";
import { foldGates, gateMemory } from "../criterion/gate.ts";
import { applyGap, promote, stepDown } from "../ladder/ladder.ts";
import type { ProgramIndex } from "../program-index.ts";
import {
  applyRunGap,
  enterRunning,
  promoteRun,
  stepRunDown,
} from "../run/run-state.ts";
import { promoteWalk } from "../session/walk.ts";
import { foldBleeding, isBleeding } from "../sign/bleeding.ts";
import { careLevel, type DayLevel } from "../sign/day-level.ts";
import { type DaySigns, daySigns } from "../sign/day-signs.ts";
import { foldDoming } from "../sign/doming.ts";
import {
  foldAskedSigns,
  foldIllness,
  foldPregnancy,
  tirednessOf,
} from "../sign/general.ts";
import { applyGoAheads } from "../sign/go-ahead.ts";
import { foldPains, impliedWarnings, type PainOutcome } from "../sign/pain.ts";
import {
  applyPelvicGoAheads,
  foldPelvic,
  pelvicReports,
} from "../sign/pelvic.ts";
import { foldTopics } from "../sign/topic.ts";
import { foldWarnings } from "../sign/warning.ts";
import type { DayNumber } from "../type/day.ts";
import type { Phase } from "../type/program.ts";
import { severityOf } from "./check-in.ts";
import { applyProfile } from "./body.ts";
import { foldCoach } from "./coach.ts";
import { addDay, lastBefore } from "./day-count.ts";
import type { DayLog } from "./day-log.ts";
import { exposeExercises } from "./expose.ts";
import { policyOf } from "./policy.ts";
import { settlePending } from "./settle.ts";
import { initialState, type State } from "./state.ts";
import { stampOf } from "./stamp.ts";

/** Doubts about a day that the journal alone cannot settle. */
export interface Doubt {
  /** Something dated this day could not be read. */
  readonly unread: boolean;
  /** Something undated could not be read, and no complete check-in was written since; or the clock went back. */
  readonly ask: boolean;
}

const NO_DOUBT: Doubt = { unread: false, ask: false };
const NOTHING: PainOutcome = { stepDownSites: [], ease: false };

/** Folds one day into the state and returns the day's context. The state is changed in place. */
export function evolve(
  index: ProgramIndex,
  state: State,
  log: DayLog,
  asked: string | null,
  doubt: Doubt = NO_DOUBT,
): Context {
  state.day = log.day;
  const rungsBefore = new Map(
    [...state.ladders].map(([family, ladder]) => [family, ladder.rung]),
  );
  foldRecords(index, state, log);
  applyGoAheads(index, state, log);
  applyPelvicGoAheads(index, state, log);
  const today = daySigns(log);
  const outcome = foldSigns(index, state, log, today);
  applyGoAheads(index, state, log);
  applyPelvicGoAheads(index, state, log);
  const context: Context = {
    index,
    state,
    level: levelOf(index, state, log, outcome, doubt),
    policy: policyOf(index, state, asked),
    openGates: new Set(),
    rungsBefore,
  };
  settlePending(context, log, doubt.unread || doubt.ask);
  takeStepsDown(context, outcome);
  applyGaps(context);
  foldGates(context);
  enterWhenOpened(context);
  promoteAll(context);
  exposeExercises(context, log, doubt.unread);
  return context;
}

/** Profile, coaches, pauses, go-aheads: what is recorded rather than reported. */
function foldRecords(index: ProgramIndex, state: State, log: DayLog): void {
  for (const entry of log.profiles) {
    const endedBefore = state.body.ended?.value ?? null;
    const changed = applyProfile(state.body, entry);
    const ended = state.body.ended?.value ?? null;
    if (endedBefore !== null && ended !== endedBefore) restart(state);
    else if (changed)
      for (const gate of state.gates.values()) gate.opened = false;
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
}

/** Another end of pregnancy is another clock: what was earned before it is earned again. Signs stay. */
function restart(state: State): void {
  const fresh = initialState();
  state.gates = fresh.gates;
  state.ladders = fresh.ladders;
  state.checks = fresh.checks;
  state.walk = fresh.walk;
  state.run = fresh.run;
  state.pending = [];
  state.healed = null;
  state.done = fresh.done;
}

interface SignOutcome {
  readonly pelvicRungs: number;
  readonly bled: boolean;
  readonly pain: PainOutcome;
  readonly doming: readonly string[];
}

function foldSigns(
  index: ProgramIndex,
  state: State,
  log: DayLog,
  today: DaySigns | null,
): SignOutcome {
  foldWarnings(index, state, today, impliedWarnings(index, today));
  markCalmDays(index, state, today);
  const pelvicRungs = foldPelvic(index, state, today);
  const bled = foldBleeding(index, state, today);
  const pain = foldPains(index, state, today);
  const doming = foldDoming(index, state, today, log);
  foldIllness(state, today);
  foldPregnancy(state, log);
  foldAskedSigns(index, state, log);
  return { pelvicRungs, bled, pain: today === null ? NOTHING : pain, doming };
}

/** The lists from which "no sign for N days" is told. */
function markCalmDays(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
): void {
  if (today === null) return;
  const { calm, day } = state;
  if (today.complete) addDay(calm.complete, day);
  if (
    pelvicReports(index, state, today).length > 0 ||
    severityOf(today, "bulge") > 0
  )
    addDay(calm.pelvic, day);
  if (isBleeding(today)) addDay(calm.bleeding, day);
  const woundPain = [...today.pains.values()].some(
    (pain) => pain.score > 0 && index.sites.get(pain.site)?.class === "wound",
  );
  if (woundPain || severityOf(today, "scar-pain") > 0) addDay(calm.wound, day);
}

function levelOf(
  index: ProgramIndex,
  state: State,
  log: DayLog,
  outcome: SignOutcome,
  doubt: Doubt,
): DayLevel {
  const easeRules: string[] = [];
  if (outcome.pain.ease) easeRules.push("S-PAIN-STOP");
  if (outcome.doming.length > 0) easeRules.push("S-DOMING");
  const tired = tirednessOf(index, state, log);
  if (tired !== null) easeRules.push(tired);
  const complete = log.checkIn?.complete ?? false;
  return {
    care: careLevel(state, easeRules),
    ask: !complete || doubt.unread || doubt.ask,
    easeRules,
  };
}

/** Rungs down by the day's signs: a sign steps down what it owns, otherwise nothing. */
function takeStepsDown(context: Context, outcome: SignOutcome): void {
  const { index, state } = context;
  const rungs = Math.max(outcome.pelvicRungs, outcome.bled ? 1 : 0);
  if (rungs > 0) stepDownRecentImpact(context, rungs);
  const families = new Set(outcome.doming);
  for (const site of outcome.pain.stepDownSites) {
    for (const family of index.familiesLoading.get(site) ?? [])
      families.add(family);
  }
  for (const family of families) {
    if (state.ladders.has(family)) stepDown(state, family, 1);
  }
  if (families.has("hop")) stepRunDown(state, 1);
}

/** A pelvic sign or bleeding owns the impact or run of the last two days; a run outranks drills. */
function stepDownRecentImpact({ index, state }: Context, rungs: number): void {
  const from = state.day - index.program.numbers.pelvicStepDownDays;
  const lastRun = lastBefore(state.done.run, state.day);
  const ranToday =
    state.run.step !== null && lastRun !== null && lastRun >= from;
  if (ranToday) {
    stepRunDown(state, rungs);
    return;
  }
  for (const family of index.program.families) {
    const ladder = state.ladders.get(family.id);
    if (
      family.kind === "impact" &&
      ladder !== undefined &&
      ladder.lastDone >= from
    )
      stepDown(state, family.id, rungs);
  }
}

function applyGaps(context: Context): void {
  const { index, state } = context;
  const lastStrength = state.done.strength.at(-1);
  const lastRun = state.done.run.at(-1);
  const isRunning =
    lastRun !== undefined &&
    state.day - lastRun <= index.program.numbers.gapOneRungDays;
  if (lastStrength !== undefined)
    applyGap(index, state, state.day - lastStrength, isRunning);
  applyRunGap(index, state);
}

function enterWhenOpened(context: Context): void {
  const { index, state } = context;
  if (
    context.openGates.has("run") &&
    gateMemory(state, "run").since === state.day
  )
    enterRunning(index, state);
}

/** Rungs go up on calm days; under a stop only those of the gentle phases, and never beside a cause of ease. */
function promoteAll(context: Context): void {
  const { index, state, level } = context;
  if (level.easeRules.length > 0) return;
  if (level.care === "go") {
    promote(index, state, (phase) => context.openGates.has(phase));
    promoteRun(index, state);
    promoteWalk(context);
  } else if (level.care === "stop") {
    promote(
      index,
      state,
      (phase) => isGentlePhase(phase) && context.openGates.has(phase),
    );
  }
}

function isGentlePhase(phase: Phase): boolean {
  return phase === "restore" || phase === "reconnect" || phase === "rebuild";
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
