import type { Context } from "../criterion/context.ts";
import { dayOf, lossWeeks } from "../fold/body.ts";
import { DAILY_SIGNS, severityOf } from "../fold/check-in.ts";
import type { DayLog } from "../fold/day-log.ts";
import { isUnknownPolicy } from "../fold/policy.ts";
import { askedSign, isPregnant } from "../sign/general.ts";
import { siteOf } from "../sign/site.ts";
import { dueTopics } from "../sign/topic.ts";
import { bareId } from "../sign/warning.ts";

/** Answers that are missing today, as ids; the surface asks for them. */
export function missingOf(
  context: Context,
  log: DayLog,
  doubts: { readonly unread: boolean; readonly clock: boolean },
): readonly string[] {
  const missing = [...missingCheckIn(log)];
  if (doubts.clock) missing.push("clock");
  if (doubts.unread) missing.push("unread");
  missing.push(...missingBleeding(context, log), ...missingSites(context, log));
  if (isPregnant(context.state)) return missing;
  return [...missing, ...missingProfile(context), ...missingScreen(context)];
}

function missingCheckIn({ checkIn }: DayLog): readonly string[] {
  if (checkIn === null) return ["check-in"];
  if (checkIn.complete) return [];
  const missing: string[] = [];
  if (!checkIn.warningsAnswered) missing.push("check-in:warnings");
  if (!DAILY_SIGNS.every((sign) => checkIn.answeredSigns.has(sign)))
    missing.push("check-in:signs");
  if (!checkIn.painAnswered) missing.push("check-in:pain");
  return missing;
}

/** Bleeding that rose asks the three bleeding warnings at once. */
function missingBleeding(
  { state }: Context,
  { checkIn }: DayLog,
): readonly string[] {
  const rose =
    state.bleeding.unresolved && state.bleeding.upDays.includes(state.day);
  const told =
    checkIn !== null &&
    checkIn.warningsAnswered &&
    severityOf(checkIn, "bleeding-up") > 0;
  return rose && !told ? ["RF-10", "RF-11", "RF-12"] : [];
}

/** Pain told in exercise opens its warning question at once, where the day's check-in had answered without it. */
function missingSites(
  { index, state }: Context,
  { checkIn, exercises }: DayLog,
): readonly string[] {
  if (checkIn === null || !checkIn.warningsAnswered) return [];
  const missing = new Set<string>();
  for (const { pains } of exercises)
    for (const [site, { score }] of pains) {
      const { asks } = siteOf(index, site);
      const isTold =
        (checkIn.pains.get(site)?.score ?? 0) > 0 ||
        [...checkIn.warnings].some((warning) => bareId(warning) === asks);
      const isOpen = state.cares.has(`warning:${asks}`);
      if (asks !== null && score > 0 && !isTold && !isOpen) missing.add(asks);
    }
  return [...missing];
}

function missingProfile(context: Context): readonly string[] {
  const { birth, tear, history } = context.state.body;
  const missing: string[] = [];
  if ((birth?.value ?? "unknown") === "unknown") missing.push("profile:birth");
  if (asksForTear(context) && (tear?.value ?? "unknown") === "unknown")
    missing.push("profile:tear");
  if (history === null) missing.push("profile:history");
  if (isUnknownPolicy(context.index, context.state))
    missing.push("profile:policy");
  if (asksToConfirmEnd(context)) missing.push("confirm-ended");
  return missing;
}

/** A caesarean and losses under twenty weeks are not asked about tears. */
function asksForTear({ state, index }: Context): boolean {
  return (
    lossWeeks(state.body, index.program.numbers) === null &&
    state.body.birth?.value !== "caesarean"
  );
}

/** A date so far back is asked about once more, until the first complete check-in since it was written. */
export function asksToConfirmEnd({ state, index }: Context): boolean {
  const { confirmEndedAfterDays } = index.program.numbers;
  if ((dayOf(state) ?? 0) <= confirmEndedAfterDays) return false;
  const written = state.body.endedWrittenOn ?? state.day;
  return (state.calm.complete.at(-1) ?? Number.NEGATIVE_INFINITY) < written;
}

function missingScreen(context: Context): readonly string[] {
  const { state, index, openGates } = context;
  const missing: string[] = [];
  if (dueTopics(index, state).length > 0) missing.push("screen");
  const isNearLoad =
    openGates.has("rebuild") ||
    (dayOf(state) ?? 0) >= index.program.numbers.rebuildFromDay;
  if (state.healed === null && isNearLoad) missing.push("screen:healed");
  const isOpen = index.program.signs.some(
    ({ id, class: kind }) =>
      kind === "asked" && askedSign(state, id) === "unanswered",
  );
  if (isOpen && openGates.has("impact")) missing.push("asked-signs");
  return missing;
}
