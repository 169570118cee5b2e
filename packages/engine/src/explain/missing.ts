import type { Context } from "../criterion/context.ts";
import { dayOf, lossWeeks } from "../fold/body.ts";
import { DAILY_SIGNS, severityOf } from "../fold/check-in.ts";
import type { DayLog } from "../fold/day-log.ts";
import { askedSign, isPregnant } from "../sign/general.ts";
import { dueTopics } from "../sign/topic.ts";

/** Days from the end of the pregnancy after which the date is asked to be confirmed. */
const CONFIRM_AFTER_DAYS = 730;

/** Answers that are missing today, as ids; the surface asks for them. */
export function missingOf(
  context: Context,
  log: DayLog,
  doubts: { readonly unread: boolean; readonly clock: boolean },
): readonly string[] {
  const missing = [...missingCheckIn(log)];
  if (doubts.clock) missing.push("clock");
  if (doubts.unread) missing.push("unread");
  missing.push(...missingBleeding(context, log));
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
  return missing.length > 0 ? missing : ["check-in:pain"];
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

function missingProfile({ state, index }: Context): readonly string[] {
  const missing: string[] = [];
  const { birth, tear } = state.body;
  if (birth === null || birth.value === "unknown")
    missing.push("profile:birth");
  const asksTear =
    lossWeeks(state.body, index.program.numbers) === null &&
    birth?.value !== "caesarean";
  if (asksTear && (tear === null || tear.value === "unknown"))
    missing.push("profile:tear");
  if (
    (dayOf(state) ?? 0) > CONFIRM_AFTER_DAYS &&
    state.calm.complete.length === 0
  )
    missing.push("confirm-ended");
  return missing;
}

function missingScreen(context: Context): readonly string[] {
  const { state, index } = context;
  const missing: string[] = [];
  if (dueTopics(index, state).length > 0) missing.push("screen");
  const since = dayOf(state) ?? 0;
  if (state.healed === null && since >= index.program.numbers.rebuildFromDay)
    missing.push("screen:healed");
  const asked = index.program.signs.filter((sign) => sign.class === "asked");
  const nearRun = context.openGates.has("impact");
  if (
    nearRun &&
    asked.some((sign) => askedSign(state, sign.id) === "unanswered")
  )
    missing.push("asked-signs");
  return missing;
}
