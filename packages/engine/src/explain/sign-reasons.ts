import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import type { OpenCare, PainHold } from "../fold/state.ts";
import { notedToday } from "../sign/accepted.ts";
import { isPregnant } from "../sign/general.ts";
import { pelvicNeed } from "../sign/pelvic.ts";
import { COACH_HOLD_DAYS, coachStands } from "../sign/scope.ts";
import { siteOf } from "../sign/site.ts";
import type { Reason } from "../type/decision.ts";
import { reason, type ReasonParams } from "./reason.ts";

/** Everything that only a go-ahead ends. */
export function careReasons(context: Context): Reason[] {
  return [...context.state.cares.values()].map((care) =>
    reason(context, care.rule, careParams(care), care.entries),
  );
}

function careParams({ key, sign, rule, level }: OpenCare): ReasonParams {
  if (rule === "S-TOPIC-NOW") return { topic: sign, level };
  if (key.startsWith("topic:")) return { topic: sign };
  if (key.startsWith("pain:")) return { site: sign };
  return { sign, level };
}

/** What was taken back but counts all the same, so that nobody waits for a retract that was not heard. */
export function keptReasons(
  context: Context,
  kept: ReadonlySet<string>,
): Reason[] {
  const entries = [...context.state.cares.values()]
    .flatMap((care) => care.entries)
    .filter((id) => kept.has(id));
  if (entries.length === 0) return [];
  const minutes = context.index.program.numbers.retractMinutes;
  return [reason(context, "S-RETRACT", { minutes }, entries)];
}

/** What the day's signs and those not yet settled lead to. */
export function signReasons(context: Context): Reason[] {
  const { state, level } = context;
  const reasons = [
    ...pelvicReasons(context),
    ...bleedingReasons(context),
    ...[...state.pains.values()].map((pain) => painReason(context, pain)),
    ...domingReasons(context),
  ];
  if (state.ill !== null)
    reasons.push(reason(context, "S-ILL", {}, state.ill.entries));
  for (const rule of level.easeRules)
    if (rule === "S-SLEEP" || rule === "S-ENERGY")
      reasons.push(reason(context, rule));
  return [...reasons, ...notedReasons(context), ...goOnReasons(context)];
}

/** Signs of today that do not lock, since a clinician has taken note of them. */
function notedReasons(context: Context): Reason[] {
  const { state, index } = context;
  return notedToday(index, state).map(({ key, isUsual }) => {
    const [kind, id] = key.split(":");
    const rule = isUsual ? "S-USUAL-LEVEL" : "S-GO-AHEAD";
    const isSign = kind === "sign" && id !== undefined && index.signs.has(id);
    return reason(context, rule, isSign ? { sign: id } : {});
  });
}

function pelvicReasons(context: Context): Reason[] {
  const { state, index } = context;
  const { pelvic } = state;
  if (!pelvic.open) return [];
  const reasons: Reason[] = [];
  const [sign, report] = [...pelvic.signs].at(-1) ?? ["", { severity: 0 }];
  const params = { sign, severity: report.severity };
  if (pelvic.present)
    reasons.push(reason(context, "S-PELVIC-STOP", params, pelvic.entries));
  const back = { clear: pelvic.clear, need: pelvicNeed(index, pelvic) };
  if (pelvic.third) {
    const days = state.day - pelvic.lastSignDay;
    const needDays = index.program.numbers.pelvicThirdDays;
    const third = { ...back, days, needDays };
    reasons.push(reason(context, "S-PELVIC-THIRD", third, pelvic.entries));
  } else if (!pelvic.present)
    reasons.push(reason(context, "S-PELVIC-RETURN", back, pelvic.entries));
  return reasons;
}

function bleedingReasons(context: Context): Reason[] {
  const { bleeding, day } = context.state;
  if (!bleeding.unresolved) return [];
  const until = formatDay(bleeding.stopUntil ?? day);
  return [reason(context, "S-BLEED-STOP", { until }, bleeding.entries)];
}

const PAIN_RULES: Readonly<Record<PainHold["kind"], string>> = {
  muscle: "S-PAIN-STOP",
  bone: "S-PAIN-BONE",
  wound: "S-PAIN-WOUND",
  belly: "S-PAIN-BELLY",
};

function painReason(context: Context, pain: PainHold): Reason {
  const { site, lastScore: score, clear, kind } = pain;
  const need = context.index.program.numbers.painClearDays;
  const params = { site, score, clear, need };
  return reason(context, PAIN_RULES[kind], params, pain.entries);
}

function domingReasons(context: Context): Reason[] {
  return [...context.state.doming.values()].map(({ movement, entries }) =>
    reason(context, "S-DOMING", movement === null ? {} : { movement }, entries),
  );
}

/** Soft pains that may go on, named so that she sees they were heard. */
function goOnReasons(context: Context): Reason[] {
  const { state, index, level } = context;
  const reasons: Reason[] = [];
  if (level.care !== "go" && level.care !== "ease") return reasons;
  for (const [site, { day, score }] of state.painScores) {
    const isHeld = state.pains.has(site) || state.cares.has(`pain:${site}`);
    if (day !== state.day || score === 0 || isHeld) continue;
    if (siteOf(index, site).class === "muscle")
      reasons.push(reason(context, "S-PAIN-GO-ON", { site, score }));
  }
  return reasons;
}

/** States rather than signs: pregnancy, a pause, open questions, a coach. */
export function stateReasons(context: Context): Reason[] {
  const { state } = context;
  const reasons: Reason[] = [];
  if (isPregnant(state)) {
    const entries = state.pregnantReport?.entries ?? [];
    reasons.push(reason(context, "S-PREGNANT", {}, entries));
  }
  if (state.paused !== null) {
    const since = formatDay(state.paused.since);
    reasons.push(reason(context, "S-PAUSED", { since }, [state.paused.entry]));
  }
  return [...reasons, ...topicReasons(context), ...coachReasons(context)];
}

function topicReasons(context: Context): Reason[] {
  const { state, topics } = context;
  const count = topics.unanswered.length;
  const unsure = topics.unsure.map((topic) =>
    reason(
      context,
      "S-TOPIC-OPEN",
      { topic },
      state.topics.get(topic)?.entries ?? [],
    ),
  );
  return count > 0
    ? [reason(context, "S-TOPIC-UNANSWERED", { count }), ...unsure]
    : unsure;
}

function coachReasons(context: Context): Reason[] {
  const { state } = context;
  const reasons: Reason[] = [];
  for (const held of state.coach.prescriptions) {
    if (held.hold === null || !coachStands(state, held, COACH_HOLD_DAYS))
      continue;
    const until = held.until === null ? {} : { until: formatDay(held.until) };
    const params = { scope: held.hold, ...until };
    reasons.push(reason(context, "S-COACH-HOLD", params, [held.id]));
  }
  return reasons;
}
