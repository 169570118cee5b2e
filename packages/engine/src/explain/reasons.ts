import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import { sourcesOf } from "../program-index.ts";
import type { PlannedRun } from "../run/plan-run.ts";
import type { Composed } from "../session/compose.ts";
import type { Week } from "../session/week.ts";
import { isPregnant } from "../sign/general.ts";
import { pelvicNeed } from "../sign/pelvic.ts";
import { unansweredTopics, unsureTopics } from "../sign/topic.ts";
import type { DayLog } from "../fold/day-log.ts";
import { dayOf } from "../fold/body.ts";
import type { CheckState, Reason } from "../type/decision.ts";

type Params = Readonly<Record<string, string | number>>;

/** Collects why a day is as it is: codes and numbers, strongest first. */
export interface ReasonInput {
  readonly context: Context;
  readonly log: DayLog;
  readonly week: Week;
  readonly composed: Composed;
  readonly checks: readonly CheckState[];
  readonly doubts: { readonly unread: number; readonly clock: boolean };
}

/** Every reason of a day. */
export function reasonsOf(input: ReasonInput): readonly Reason[] {
  return [
    ...careReasons(input.context),
    ...doubtReasons(input),
    ...signReasons(input.context),
    ...stateReasons(input.context),
    ...ladderReasons(input),
    ...weekReasons(input),
    ...runReasons(input),
    ...checkReasons(input),
    ...promptReasons(input.context),
  ];
}

function reason(
  context: Context,
  rule: string,
  params: Params = {},
  entries: readonly string[] = [],
): Reason {
  return {
    rule,
    params,
    entries: [...new Set(entries)],
    sources: sourcesOf(context.index, rule),
  };
}

function careReasons(context: Context): Reason[] {
  const reasons: Reason[] = [];
  for (const care of context.state.cares.values()) {
    reasons.push(
      reason(
        context,
        care.rule,
        careParams(care.key, care.sign, care.level),
        care.entries,
      ),
    );
  }
  return reasons;
}

function careParams(key: string, sign: string, level: string): Params {
  if (key.startsWith("topic:")) return { topic: sign };
  if (key.startsWith("pain:")) return { site: sign };
  return { sign, level };
}

function doubtReasons({ context, doubts }: ReasonInput): Reason[] {
  const reasons: Reason[] = [];
  if (context.level.ask) reasons.push(reason(context, "S-ASK"));
  if (doubts.unread > 0)
    reasons.push(reason(context, "S-UNREAD", { count: doubts.unread }));
  if (doubts.clock) reasons.push(reason(context, "S-CLOCK"));
  return reasons;
}

function signReasons(context: Context): Reason[] {
  const { state, index, level } = context;
  const reasons: Reason[] = [];
  const { pelvic, bleeding } = state;
  if (pelvic.open) {
    const [sign, report] = [...pelvic.signs].at(-1) ?? ["", { severity: 0 }];
    const params = { sign, severity: report.severity };
    if (pelvic.present)
      reasons.push(reason(context, "S-PELVIC-STOP", params, pelvic.entries));
    const need = pelvicNeed(index, pelvic);
    if (pelvic.third) {
      const days = state.day - pelvic.lastSignDay;
      const needDays = index.program.numbers.pelvicThirdDays;
      reasons.push(
        reason(
          context,
          "S-PELVIC-THIRD",
          { clear: pelvic.clear, need, days, needDays },
          pelvic.entries,
        ),
      );
    } else if (!pelvic.present) {
      reasons.push(
        reason(
          context,
          "S-PELVIC-RETURN",
          { clear: pelvic.clear, need },
          pelvic.entries,
        ),
      );
    }
  }
  if (bleeding.unresolved) {
    reasons.push(
      reason(
        context,
        "S-BLEED-STOP",
        { until: formatDay(bleeding.stopUntil ?? state.day) },
        bleeding.entries,
      ),
    );
  }
  for (const pain of state.pains.values()) {
    const rule =
      pain.kind === "muscle"
        ? "S-PAIN-STOP"
        : pain.kind === "bone"
          ? "S-PAIN-BONE"
          : "S-PAIN-WOUND";
    const need = index.program.numbers.painClearDays;
    reasons.push(
      reason(
        context,
        rule,
        { site: pain.site, score: pain.lastScore, clear: pain.clear, need },
        pain.entries,
      ),
    );
  }
  for (const doming of state.doming.values()) {
    reasons.push(
      reason(
        context,
        "S-DOMING",
        doming.movement === null ? {} : { movement: doming.movement },
        doming.entries,
      ),
    );
  }
  if (state.ill !== null)
    reasons.push(reason(context, "S-ILL", {}, state.ill.entries));
  for (const rule of level.easeRules)
    if (rule === "S-SLEEP" || rule === "S-ENERGY")
      reasons.push(reason(context, rule));
  return [...reasons, ...goOnReasons(context)];
}

/** Soft pains that may go on, named so that she sees they were heard. */
function goOnReasons({ state, index, ...rest }: Context): Reason[] {
  const context: Context = { state, index, ...rest };
  const reasons: Reason[] = [];
  for (const [site, told] of state.painScores) {
    const soft = index.sites.get(site)?.class === "muscle";
    if (
      told.day !== state.day ||
      told.score === 0 ||
      !soft ||
      state.pains.has(site) ||
      state.cares.has(`pain:${site}`)
    )
      continue;
    reasons.push(reason(context, "S-PAIN-GO-ON", { site, score: told.score }));
  }
  return reasons;
}

function stateReasons(context: Context): Reason[] {
  const { state, index } = context;
  const reasons: Reason[] = [];
  if (isPregnant(state))
    reasons.push(
      reason(context, "S-PREGNANT", {}, state.pregnantReport?.entries ?? []),
    );
  if (state.paused !== null)
    reasons.push(
      reason(context, "S-PAUSED", { since: formatDay(state.paused.since) }, [
        state.paused.entry,
      ]),
    );
  const unanswered = unansweredTopics(index, state).length;
  if (unanswered > 0)
    reasons.push(reason(context, "S-TOPIC-UNANSWERED", { count: unanswered }));
  for (const topic of unsureTopics(state))
    reasons.push(
      reason(
        context,
        "S-TOPIC-OPEN",
        { topic },
        state.topics.get(topic)?.entries ?? [],
      ),
    );
  for (const held of state.coach.prescriptions) {
    if (
      held.hold !== null &&
      (held.until === null || held.until >= state.day)
    ) {
      reasons.push(
        reason(
          context,
          "S-COACH-HOLD",
          held.until === null
            ? { scope: held.hold }
            : { scope: held.hold, until: formatDay(held.until) },
          [held.id],
        ),
      );
    }
  }
  return reasons;
}

/** Rungs that moved today. */
function ladderReasons({ context }: ReasonInput): Reason[] {
  const { state, index } = context;
  const reasons: Reason[] = [];
  if (state.gapSteps > 0) {
    const days = state.day - (state.done.strength.at(-1) ?? state.day);
    if (days > 0)
      reasons.push(
        reason(context, state.gapSteps > 1 ? "LD-GAP-TWO" : "LD-GAP-ONE", {
          days,
        }),
      );
  }
  for (const [family, ladder] of state.ladders) {
    const before = context.rungsBefore.get(family);
    if (before === undefined || before === ladder.rung) continue;
    const movement = index.families.get(family)?.rungs[ladder.rung - 1] ?? "";
    reasons.push(
      reason(context, ladder.rung > before ? "LD-UP" : "LD-DOWN", {
        family,
        movement,
      }),
    );
  }
  for (const pending of state.pending) {
    if (pending.exercise.on < state.day && !pending.exercise.answered) {
      reasons.push(
        reason(
          context,
          "LD-UNCONFIRMED",
          { date: formatDay(pending.exercise.on) },
          pending.exercise.entries,
        ),
      );
    }
  }
  return reasons;
}

/** Spacing rules, told only on a day that is otherwise free to train. */
function weekReasons({ context, week, composed }: ReasonInput): Reason[] {
  const reasons: Reason[] = [];
  if (!context.openGates.has("reconnect") && !isPregnant(context.state))
    reasons.push(reason(context, "W-RESTORE"));
  const trains = composed.sessions.some(
    (session) =>
      session.kind === "strength" ||
      session.kind === "run" ||
      session.kind === "impact",
  );
  if (
    context.level.care === "go" &&
    !context.level.ask &&
    (!trains || week.rules.includes("W-RUN-SPACING"))
  ) {
    for (const rule of week.rules) reasons.push(reason(context, rule));
  }
  return reasons;
}

function runReasons({ context, composed }: ReasonInput): Reason[] {
  const planned: PlannedRun | null = composed.run;
  if (planned === null) return [];
  const { state } = context;
  const reasons = [reason(context, planned.rule, runParams(planned))];
  if (planned.capped !== null && planned.plan !== null)
    reasons.push(
      reason(context, planned.capped, { value: planned.caps.session ?? 0 }),
    );
  if (state.run.exempt)
    reasons.push(reason(context, "R-REENTRY", { step: state.run.step ?? 1 }));
  if (state.run.gapStepped)
    reasons.push(
      reason(context, "R-GAP-ONE", {
        days: state.day - (state.done.run.at(-1) ?? state.day),
      }),
    );
  return reasons;
}

function runParams(planned: PlannedRun): Params {
  if (planned.plan === null)
    return planned.capped === null ? {} : { limit: planned.capped };
  return planned.plan.step === null ? {} : { step: planned.plan.step };
}

function checkReasons({ context, checks }: ReasonInput): Reason[] {
  return checks
    .filter((check) => check.limiting)
    .map((check) => reason(context, "CK-LIMITING", { check: check.check }));
}

/** Prompts that never gate: care in the first weeks, a physio where it helps, the date once more. */
function promptReasons(context: Context): Reason[] {
  const { state, index } = context;
  const since = dayOf(state);
  const reasons: Reason[] = [];
  if (isPregnant(state) || since === null) return reasons;
  if (since < index.program.numbers.reconnectFromDay)
    reasons.push(reason(context, "P-CARE"));
  const history = state.body.history?.value ?? [];
  const inWindow =
    since >= index.program.numbers.rebuildFromDay &&
    since < index.program.numbers.loadFromDay;
  const asks =
    history.some((past) => index.history.get(past)?.physioPrompt === true) ||
    state.body.tear?.value === "third-fourth" ||
    state.body.birth?.value === "assisted";
  if (
    inWindow ||
    state.pelvic.open ||
    (asks && !context.openGates.has("impact"))
  )
    reasons.push(reason(context, "P-PHYSIO"));
  return reasons;
}
