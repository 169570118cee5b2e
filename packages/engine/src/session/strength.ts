import type { Context } from "../criterion/context.ts";
import { lastBefore } from "../fold/day-count.ts";
import type { Exercise } from "../fold/exercise.ts";
import type { Item, Session } from "../type/decision.ts";
import type { Movement } from "../type/program.ts";
import { type Choice, impactChoice, strengthChoices } from "./choose.ts";
import { shareOf } from "./dose.ts";
import { offeredMovement } from "./family.ts";
import { blocksOf, itemOf } from "./item.ts";
import {
  idOf,
  itemSeconds,
  minutesOf,
  type Plan,
  SECONDS_PER_MINUTE,
} from "./plan.ts";

/**
 * The work of a day: connect, stabilise, impact, load within her minutes. Fewer families when shorter,
 * never a missing breath. Impact stands alone where no strength is due, and, once she runs, always:
 * there it is optional.
 */
export function workSessions(plan: Plan, hasImpact: boolean): Session[] {
  const { context, offer, week } = plan;
  if (offer.strength === "none" || !week.strength || wasPlaced(plan)) return [];
  const asked = minutesAsked(plan);
  const { shortSessionMinutes } = context.index.program.numbers;
  const isShut = week.shortOnly && asked > shortSessionMinutes;
  const isApart = isShut || context.openGates.has("run");
  const sessions: (Session | null)[] = [];
  if (!isShut)
    sessions.push(strengthSession(plan, asked, hasImpact && !isApart));
  if (hasImpact && isApart) sessions.push(impactSession(plan));
  return sessions.filter((session) => session !== null);
}

/** Today's minutes, else those of her profile, else the program's. */
function minutesAsked({ context, minutes }: Plan): number {
  const { index, state } = context;
  const usual = index.program.numbers.sessionDefaultMinutes;
  return minutes ?? state.body.minutes?.value ?? usual;
}

/** A placement stood in place of the day's strength (LD-PLACEMENT). */
function wasPlaced({ today }: Plan): boolean {
  return today.some(({ placement }) => placement !== null);
}

function strengthSession(
  plan: Plan,
  minutes: number,
  hasImpact: boolean,
): Session | null {
  const left = leftOf(plan, dayItems(plan, minutes, hasImpact));
  if (left.every((item) => item.family === "breath")) return null;
  const isImpact = left.every(
    (item) => item.impact > 0 || item.family === "breath",
  );
  return {
    id: idOf(plan, "strength"),
    kind: isImpact ? "impact" : "strength",
    minutes: Math.min(minutes, minutesOf(plan, left)),
    optional: false,
    blocks: blocksOf(plan.context, left),
    run: null,
  };
}

/**
 * Whether something done today is a part of the day's one session of work, and so has had its part of the minutes.
 * Impact stands alone once she runs.
 */
export function isOfWork(
  { openGates }: Context,
  { kind }: Pick<Exercise, "kind">,
): boolean {
  return kind === "strength" || (kind === "impact" && !openGates.has("run"));
}

/** The strength and impact movements of today's work so far. */
function workDone({ context, today }: Plan): readonly Movement[] {
  const { movements, families } = context.index;
  const ids = today
    .filter((done) => isOfWork(context, done))
    .flatMap(({ items }) => items.map(({ movement }) => movement));
  return [...new Set(ids)].flatMap((id) => {
    const movement = movements.get(id);
    const kind = families.get(movement?.family ?? "")?.kind;
    return movement !== undefined && (kind === "strength" || kind === "impact")
      ? [movement]
      : [];
  });
}

/**
 * The items of a day, those done already among them, planned or not: what was done is never asked again in another guise
 * (C-RESUME). Where impact leaves no room for strength beside it, the two take turns.
 */
function dayItems(
  plan: Plan,
  minutes: number,
  hasImpact: boolean,
): readonly Item[] {
  const done = workDone(plan);
  const isBegun = done.some(({ impact }) => impact > 0);
  const isDrilled = hasImpact && !isBegun && !isPlainToday(plan, minutes);
  return strengthItems(plan, minutes, { hasImpact: isDrilled, done });
}

/** Whether it is strength's turn on a day that has no room for both, as the day stood before it began. */
function isPlainToday(plan: Plan, minutes: number): boolean {
  const hasStrength = (hasImpact: boolean): boolean =>
    strengthItems(plan, minutes, { hasImpact, done: [] }).some((item) =>
      isStrength(plan, item),
    );
  return !hasStrength(true) && isStrengthsTurn(plan) && hasStrength(false);
}

function isStrength({ context }: Plan, item: Item): boolean {
  return context.index.families.get(item.family)?.kind === "strength";
}

/** Whether impact came after the last strength. */
function isStrengthsTurn({ context }: Plan): boolean {
  const { done, day } = context.state;
  const impact = lastBefore(done.impact, day);
  const strength = lastBefore(done.strength, day);
  return impact !== null && (strength === null || strength < impact);
}

/** The impact of a day by itself, breath before it. */
function impactSession(plan: Plan): Session | null {
  const left = leftOf(plan, [...breathItems(plan), ...impactItems(plan)]);
  if (!left.some((item) => item.impact > 0)) return null;
  return {
    id: idOf(plan, "impact"),
    kind: "impact",
    minutes: minutesOf(plan, left),
    optional: plan.context.openGates.has("run"),
    blocks: blocksOf(plan.context, left),
    run: null,
  };
}

/** What of the items has not been done today; a breath done by itself does not stand for the session's own (C-RESUME, C-BREATH). What felt wrong is not offered again. */
function leftOf(plan: Plan, items: readonly Item[]): readonly Item[] {
  const worked = plan.today.filter((done) => done.kind !== "breath");
  return items.filter(
    ({ movement }) =>
      !worked.some((done) => holds(done, movement)) &&
      !plan.today.some(({ stopped }) => stopped.includes(movement)),
  );
}

function holds(done: Exercise, movement: string): boolean {
  return done.items.some((item) => item.movement === movement);
}

interface Filling {
  readonly hasImpact: boolean;
  /** What has had its part of the minutes; its families are not chosen again. */
  readonly done: readonly Movement[];
}

/** Chosen by the time that they take in full: on an easier day the same families take less. */
function strengthItems(
  plan: Plan,
  minutes: number,
  { hasImpact, done }: Filling,
): readonly Item[] {
  const { context, offer } = plan;
  const numbers = context.index.program.numbers;
  const share = shareOf(context, offer);
  const items = [
    ...breathItems(plan),
    ...(hasImpact ? impactItems(plan) : []),
    ...done.map((movement) => itemOf(context, movement, share)),
  ];
  const families = new Set(done.map(({ family }) => family));
  let seconds = items.reduce((sum, item) => sum + itemSeconds(plan, item), 0);
  const choices = strengthChoices(context, offer);
  const ordered =
    minutes >= numbers.lengthFromMinutes ? withLength(choices) : choices;
  for (const { movement } of ordered) {
    if (families.has(movement.family)) continue;
    const takes = itemSeconds(plan, itemOf(context, movement, "full"));
    const isFirst = items.every((other) => other.family === "breath");
    const fits = seconds + takes <= minutes * SECONDS_PER_MINUTE;
    if (items.length >= numbers.sessionMostItems || (!isFirst && !fits))
      continue;
    items.push(itemOf(context, movement, share));
    seconds += takes;
  }
  return items;
}

function breathItems({ context, offer }: Plan): Item[] {
  for (const family of context.index.program.families) {
    if (family.kind !== "breath") continue;
    const movement = offeredMovement(context, offer, family);
    return movement === null ? [] : [itemOf(context, movement, "full")];
  }
  return [];
}

function impactItems({ context, offer }: Plan): Item[] {
  const choice = impactChoice(context, offer);
  return choice === null
    ? []
    : [itemOf(context, choice.movement, shareOf(context, offer))];
}

/**
 * Room for length is kept before all others but one: the family whose turn it is, so that none is
 * crowded out for good.
 */
function withLength(choices: readonly Choice[]): readonly Choice[] {
  const [first, ...rest] = choices;
  const length = rest.find(({ movement }) => movement.role === "connect");
  return first === undefined || length === undefined
    ? choices
    : [first, length, ...rest.filter((choice) => choice !== length)];
}
