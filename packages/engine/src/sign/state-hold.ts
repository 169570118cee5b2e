import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import { exit, type HoldParts } from "./exit.ts";
import { isPregnant } from "./general.ts";
import {
  ALL_BUT_BREATH,
  COACH_HOLD_DAYS,
  coachStands,
  URGENT_SCOPE,
} from "./scope.ts";

/** Holds that are states rather than signs: pregnancy, a pause, a coach. */
export function stateHolds(context: Context): readonly HoldParts[] {
  return [
    ...pregnancyHold(context),
    ...pauseHold(context),
    ...coachHolds(context),
  ];
}

function pregnancyHold(context: Context): readonly HoldParts[] {
  const { state } = context;
  if (!isPregnant(state)) return [];
  const { outcome } = state.body;
  return [
    {
      hold: "pregnant",
      scope: URGENT_SCOPE,
      since: state.pregnantSince ?? state.day,
      entries: [
        ...(outcome?.value === "pregnant" ? [outcome.id] : []),
        ...(state.pregnantReport?.entries ?? []),
      ],
      exits: pregnancyExits(context).map((rule) =>
        exit(context, rule, { unit: "answer" }),
      ),
    },
  ];
}

/** Each teller has its own way out: the profile by another answer there, a check-in by a later no. */
function pregnancyExits({ state }: Context): readonly string[] {
  const isInProfile = state.body.outcome?.value === "pregnant";
  return [
    ...(isInProfile ? ["X-PREGNANCY-ENDED"] : []),
    ...(state.pregnantReport === null ? [] : ["X-NOT-PREGNANT"]),
  ];
}

function pauseHold(context: Context): readonly HoldParts[] {
  const { paused } = context.state;
  if (paused === null) return [];
  return [
    {
      hold: "paused",
      scope: ALL_BUT_BREATH,
      since: paused.since,
      entries: [paused.entry],
      exits: [exit(context, "X-RESUME", { unit: "none" })],
    },
  ];
}

function coachHolds(context: Context): readonly HoldParts[] {
  const { state } = context;
  const holds: HoldParts[] = [];
  for (const held of state.coach.prescriptions) {
    if (held.hold === null || !coachStands(state, held, COACH_HOLD_DAYS))
      continue;
    // A removed coach's hold has been given its last day (`foldCoach`).
    const need = held.until === null ? null : formatDay(held.until);
    holds.push({
      hold: `coach:${held.id}`,
      scope: [held.hold],
      since: held.on,
      entries: [held.id],
      exits: [exit(context, "X-UNTIL", { need, unit: "day" })],
    });
  }
  return holds;
}
