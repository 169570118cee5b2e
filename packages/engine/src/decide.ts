import { formatDay, parseDay } from "./day.ts";
import type { Context } from "./criterion/context.ts";
import { checkStates, ladderStates } from "./explain/checks.ts";
import { gateStates } from "./explain/gates.ts";
import { missingOf } from "./explain/missing.ts";
import { reasonsOf } from "./explain/reasons.ts";
import { dayOf } from "./fold/body.ts";
import { silentDay } from "./fold/evolve.ts";
import {
  foldUntil,
  greatestWriting,
  hasUndatedDoubt,
  hear,
  isClockBehind,
  type Prepared,
  prepare,
} from "./fold/fold.ts";
import type { State } from "./fold/state.ts";
import { guard } from "./guard/guard.ts";
import { type ReadFacts, scanOf } from "./guard/raw-journal.ts";
import { applyLimits } from "./limit.ts";
import { indexOf, type ProgramIndex } from "./program-index.ts";
import { composeDay } from "./session/compose.ts";
import { furthestOpen } from "./session/dose.ts";
import { offerOf } from "./session/offer.ts";
import { weekOf } from "./session/week.ts";
import { isPregnant } from "./sign/general.ts";
import { holdsOf } from "./sign/hold.ts";
import type { CivilDate, DayNumber } from "./type/day.ts";
import type {
  Care,
  DecideOptions,
  Decision,
  DecisionResult,
  Level,
  Refusal,
} from "./type/decision.ts";
import type { Journal } from "./type/entry.ts";
import type { CareLevel, Program } from "./type/program.ts";

const DAYS_PER_WEEK = 7;
const LEAST_MINUTES = 1;
const MOST_MINUTES = 600;

/**
 * Decides one day of one runner from her journal: what is on offer, what is not yet, what would open
 * it, and why. Pure and deterministic: the same input gives the same bytes. Refuses, naming the
 * field, only where the journal cannot place the day at all.
 */
export function decide(
  program: Program,
  journal: Journal,
  day: CivilDate,
  options: DecideOptions = {},
): DecisionResult {
  const index = indexOf(program);
  const now = parseDay(day);
  if (now === null) return refuse("bad-day", "day", { day });
  const refusal = refuseOptions(index, options);
  if (refusal !== null) return { ok: false, refusal };
  const heard = hear(index, journal, now);
  if (heard === null) return refuse("journal-empty", "ended");
  const prepared = prepare(index, {
    ...heard,
    day: now,
    folded: null,
    unread: journal.unread,
    writtenUntil: greatestWriting(journal),
  });
  const context = foldUntil(index, prepared, now, options.policy ?? null);
  return decideContext(scanOf(journal), prepared, context, options);
}

/** The decision of a day that has been folded already; `read` is the guard's own sight of the journal. */
export function decideContext(
  read: ReadFacts,
  prepared: Prepared,
  context: Context,
  options: DecideOptions,
): DecisionResult {
  const refusal = refuseBody(context.state);
  if (refusal !== null) return { ok: false, refusal };
  const decision = assemble(prepared, context, options);
  return { ok: true, decision: guard(read, decision) };
}

function refuse(
  code: Refusal["code"],
  field: string,
  params: Refusal["params"] = {},
): DecisionResult {
  return { ok: false, refusal: { code, field, params } };
}

/** Options that no journal could make sense of; null where they are plain. */
export function refuseOptions(
  index: ProgramIndex,
  options: DecideOptions,
): Refusal | null {
  const { minutes, policy } = options;
  if (
    minutes !== undefined &&
    !(minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES)
  ) {
    return {
      code: "bad-minutes",
      field: "minutes",
      params: { minutes: String(minutes) },
    };
  }
  if (policy !== undefined && !index.policies.has(policy)) {
    return {
      code: "unknown-policy",
      field: "policy",
      params: { policy, known: [...index.policies.keys()].join(", ") },
    };
  }
  return null;
}

function refuseBody(state: State): Refusal | null {
  if (isPregnant(state)) return null;
  const ended = state.body.ended?.value;
  if (ended === undefined)
    return { code: "no-ended", field: "ended", params: {} };
  if (ended > state.day)
    return {
      code: "ended-after-day",
      field: "ended",
      params: { ended: formatDay(ended), day: formatDay(state.day) },
    };
  return null;
}

function assemble(
  prepared: Prepared,
  context: Context,
  options: DecideOptions,
): Decision {
  const { index, state, level } = context;
  const log = prepared.logs.get(state.day) ?? silentDay(state.day);
  const doubts = doubtsOf(prepared, state.day);
  const offer = offerOf(context);
  const week = weekOf(context);
  const composed = composeDay({
    context,
    offer,
    week,
    today: log.exercises,
    minutes: options.minutes ?? null,
  });
  const limited = applyLimits(context, composed.sessions, composed.run);
  const checks = checkStates(context);
  const since = dayOf(state);
  const pregnant = isPregnant(state);
  return {
    v: 1,
    day: formatDay(state.day),
    week: pregnant || since === null ? null : Math.floor(since / DAYS_PER_WEEK),
    phase: pregnant ? "pregnant" : furthestOpen(context.openGates),
    policy: context.policy.id,
    program: index.name,
    level: reportedLevel(context),
    care: careOf(context),
    sessions:
      level.care === "emergency" || level.care === "call-now"
        ? []
        : limited.sessions,
    gates: gateStates(context),
    holds: holdsOf(context),
    ladders: pregnant ? [] : ladderStates(context),
    checks: pregnant ? [] : checks,
    reasons: reasonsOf({
      context,
      log,
      week,
      composed,
      checks,
      doubts: { unread: prepared.unread.length, clock: doubts.clock },
      kept: prepared.kept,
    }),
    limits: limited.limits,
    missing: missingOf(context, log, doubts),
    unread: prepared.unread.map(({ line, path, reason, on }) => ({
      line,
      path,
      reason,
      on,
    })),
  };
}

function doubtsOf(
  prepared: Prepared,
  day: DayNumber,
): { readonly unread: boolean; readonly clock: boolean } {
  return {
    unread: prepared.doubtfulDays.has(day) || hasUndatedDoubt(prepared, day),
    clock: isClockBehind(prepared, day),
  };
}

/** `ask` shows where the join is weaker than a stop and today is not fully known. */
function reportedLevel({ level }: Context): Level {
  return level.ask && (level.care === "go" || level.care === "ease")
    ? "ask"
    : level.care;
}

function careOf(context: Context): Care | null {
  const { level, state, index } = context;
  const care = level.care;
  if (care !== "emergency" && care !== "call-now" && care !== "call-soon")
    return null;
  const signs = careSigns(state, care);
  return {
    level: care,
    signs,
    contacts: contactsOf(index, care, contactDay(state), signs),
  };
}

/** The signs to name, those of the level first; at an emergency whatever else calls now belongs to it. */
function careSigns(state: State, care: CareLevel): readonly string[] {
  const named = (level: CareLevel): readonly string[] =>
    [...state.cares.values()]
      .filter((open) => open.level === level)
      .map((open) => open.sign);
  return care === "emergency"
    ? [...named(care), ...named("call-now")]
    : named(care);
}

/** Days since the end for which contacts are looked up: in a pregnancy those of the first day. */
function contactDay(state: State): number {
  return isPregnant(state) ? 0 : (dayOf(state) ?? 0);
}

/** Roles to contact: the rule of the signs themselves where there is one, else the level's. */
function contactsOf(
  index: ProgramIndex,
  level: CareLevel,
  since: number,
  signs: readonly string[],
): readonly string[] {
  const rules = index.program.care.filter((care) => care.level === level);
  const rule =
    rules.find((care) => care.for.some((id) => signs.includes(id))) ??
    rules.find((care) => care.for.length === 0);
  const row = rule?.contacts.find(
    (contact) => contact.untilDay === null || since <= contact.untilDay,
  );
  return row?.roles ?? ["emergency-number"];
}
