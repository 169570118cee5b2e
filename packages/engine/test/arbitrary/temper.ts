import type { ProfileEntry } from "../../src/index.ts";
import { HEALTHY } from "../kit/story.ts";
import { baseDays, BASES } from "./base.ts";
import type { Dice } from "./dice.ts";

type Profile = Partial<
  Omit<ProfileEntry, "v" | "id" | "on" | "at" | "by" | "kind">
>;

/** How a random runner lives: chances a day of doing, answering and noticing. */
export interface Temper {
  /** Somebody for whom all went well until her first day here; null for a fresh journal. */
  readonly base: number | null;
  readonly profile: Profile;
  /** Day since the end on which her journal begins. */
  readonly firstDay: number;
  readonly does: number;
  /** Chance that a thing done is done by half. */
  readonly halves: number;
  readonly answers: number;
  readonly answersAll: number;
  readonly pelvic: number;
  readonly pain: number;
  readonly bleeds: number;
  readonly otherSign: number;
  readonly warning: number;
  readonly runsAnyway: number;
  readonly writesLate: number;
  readonly takesBack: number;
  readonly asksClinician: number;
  readonly pauses: number;
  readonly changesProfile: number;
}

const BODIES: readonly Profile[] = [
  {},
  {},
  { birth: "caesarean" },
  { birth: "assisted", tear: "first-second" },
  { tear: "third-fourth" },
  { birth: "unknown", tear: "unknown" },
  { history: ["prolapse"] },
  { history: ["eating-disorder", "multiple"] },
  { gestationWeeks: 8, outcome: "ended-early", tear: "unknown" },
  { gestationWeeks: 15, outcome: "ended-early" },
  { gestationWeeks: 9, birth: "surgery" },
  { policy: "consensus-2024" },
  { policy: "staged-2026" },
  { days: [1, 2, 3, 4, 5, 6, 7], minutes: 5 },
  { days: [2, 3], minutes: 35 },
  { days: [1, 2, 3, 4, 5, 6, 7], minutes: 20, weightsKg: [4, 16, 20] },
  { equipment: [] },
];

/** A runner out of the dice: half of them calm, half of them not. */
export function temperOf(dice: Dice): Temper {
  const isCalm = dice.chance(0.5);
  const rate = isCalm ? 0.2 : 1;
  const base = dice.chance(0.4) ? dice.whole(0, BASES - 1) : null;
  return {
    base,
    profile: { ...HEALTHY, ...dice.pick(BODIES) },
    firstDay:
      base === null
        ? dice.pick([0, 0, 7, 20, 40, 70, 100, 400])
        : dice.whole(30, baseDays(base) - 1),
    does: dice.pick([0.5, 0.8, 0.95, 1]),
    halves: dice.pick([0, 0.05, 0.05, 0.6]),
    answers: dice.pick([0.7, 0.9, 0.97, 1]),
    answersAll: dice.pick([0.9, 0.98, 1]),
    pelvic: rate * dice.pick([0, 0.01, 0.05]),
    pain: rate * dice.pick([0, 0.02, 0.1]),
    bleeds: rate * dice.pick([0, 0.01, 0.05]),
    otherSign: rate * dice.pick([0, 0.01, 0.03]),
    warning: rate * dice.pick([0, 0.003, 0.01]),
    runsAnyway: rate * dice.pick([0, 0, 0.02, 0.2]),
    writesLate: rate * dice.pick([0, 0.02, 0.1]),
    takesBack: rate * dice.pick([0, 0.01]),
    asksClinician: dice.pick([0.05, 0.2, 0.5]),
    pauses: rate * dice.pick([0, 0, 0.01]),
    changesProfile: rate * dice.pick([0, 0.01, 0.03]),
  };
}
