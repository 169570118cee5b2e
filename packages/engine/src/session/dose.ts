import type { Context } from "../criterion/context.ts";
import type { NeededDose } from "../fold/state.ts";
import type { Dose, Movement, Phase } from "../type/program.ts";
import type { Offer } from "./offer.ts";

/** Phases in their order. */
export const PHASES: readonly Phase[] = [
  "restore",
  "reconnect",
  "rebuild",
  "load",
  "impact",
  "run",
  "beyond",
];

/** How much of the plain dose a day allows. */
export type DoseShare = "full" | "ease" | "gentle";

/** The share that a day's level and holds leave for work; breath, pelvic floor and walking are always in full. */
export function shareOf(context: Context, offer: Offer): DoseShare {
  if (offer.strength === "gentle") return "gentle";
  return context.level.care === "ease" ? "ease" : "full";
}

/** The furthest phase that is open today. */
export function furthestOpen(openGates: ReadonlySet<Phase>): Phase {
  let furthest: Phase = "restore";
  for (const phase of PHASES) if (openGates.has(phase)) furthest = phase;
  return furthest;
}

/** The plain dose of a movement at a phase: its class there, or the nearest earlier one. */
export function plainDose(context: Context, movement: Movement): Dose {
  const furthest = PHASES.indexOf(furthestOpen(context.openGates));
  let found: string | undefined;
  for (const [place, phase] of PHASES.entries()) {
    const named = movement.dose[phase];
    if (named !== undefined && (place <= furthest || found === undefined))
      found = named;
  }
  const dose =
    found === undefined ? undefined : context.index.program.doses[found];
  if (dose === undefined)
    throw new Error(`movement ${movement.id} has no dose`);
  return dose;
}

/** The dose of a movement today: one set fewer on an easier day, one set at a low effort on a gentle one. */
export function doseOf(
  context: Context,
  movement: Movement,
  share: DoseShare,
): Dose {
  const dose = plainDose(context, movement);
  if (share === "full") return dose;
  if (share === "ease") return { ...dose, sets: Math.max(1, dose.sets - 1) };
  const numbers = context.index.program.numbers;
  return {
    ...dose,
    sets: 1,
    effortMax: Math.min(
      dose.effortMax ?? numbers.stopEffortMax,
      numbers.stopEffortMax,
    ),
  };
}

/** What must have been done for a dose to count: no more effort than was offered, and a told effort where the plain dose asks one. */
export function neededDose(
  context: Context,
  movement: Movement,
  share: DoseShare,
): NeededDose {
  const { numbers } = context.index.program;
  const dose = doseOf(context, movement, share);
  return {
    sets: dose.sets,
    reps: dose.reps,
    seconds: dose.seconds,
    effort: {
      most: Math.min(dose.effortMax ?? numbers.effortMax, numbers.effortMax),
      asked: plainDose(context, movement).effortMax !== null,
    },
  };
}
