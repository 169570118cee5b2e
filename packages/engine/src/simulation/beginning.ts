import type { Dice } from "../dice.ts";
import type {
  Birth,
  History,
  Outcome,
  ProfileEntry,
  Tear,
  TopicAnswer,
} from "../type/entry.ts";
import type { Program } from "../type/program.ts";
import { assume } from "./assumption.ts";
import { between, pick, whole } from "./draw.ts";

/** How a cohort reports: as bodies are, or clean from first to last. */
export type CohortKind = "realistic" | "clean";

/** Who a simulated runner is on the day on which her journal begins. */
export interface Beginning {
  /** Days since the pregnancy ended. */
  readonly firstDay: number;
  readonly profile: Omit<
    ProfileEntry,
    "v" | "id" | "on" | "at" | "by" | "kind" | "ended"
  >;
  /** Her true answers to the health topics; all that are not here are no. */
  readonly topics: Readonly<Record<string, TopicAnswer>>;
  /** How easily anything comes up, beside others. */
  readonly frailty: number;
  readonly leftOut: number;
  readonly silent: number;
  readonly isImpatient: boolean;
}

const HISTORY: readonly History[] = [
  "prolapse",
  "back-to-back",
  "long-pushing",
  "multiple",
];
const CONSULT_FIRST: readonly History[] = ["bone-stress", "eating-disorder"];
const WEEKS: readonly (readonly number[])[] = [
  [1, 3, 5],
  [1, 3, 5],
  [2, 4, 6],
  [2, 6],
  [1, 2, 4, 6],
  [1, 2, 3, 4, 5, 6, 7],
];
const EQUIPMENT: readonly (readonly string[])[] = [
  ["chair", "step", "band", "weight"],
  ["chair", "step"],
  ["chair"],
  [],
];
const DAYS_PER_WEEK = 7;

/** A runner out of the dice. A clean cohort has the same bodies without anything that a clinician would be asked about first. */
export function beginningOf(
  program: Program,
  dice: Dice,
  cohort: CohortKind,
): Beginning {
  const isClean = cohort === "clean";
  const pregnancy = pregnancyOf(dice);
  const history = [...HISTORY, ...(isClean ? [] : CONSULT_FIRST)].filter(() =>
    dice.chance(assume("history")),
  );
  if (dice.chance(assume("leakBefore"))) history.push("leak-before");
  const equipment = pick(dice, EQUIPMENT);
  const isShort = dice.chance(assume("shortDays"));
  return {
    firstDay: firstDayOf(dice),
    profile: {
      ...pregnancy,
      history,
      equipment,
      ...(equipment.includes("weight") ? { weightsKg: [4, 8, 12] } : {}),
      days: isShort ? [1, 2, 3, 4, 5, 6, 7] : pick(dice, WEEKS),
      minutes: isShort ? 5 : pick(dice, [10, 20, 20, 35]),
    },
    topics: isClean ? {} : topicsOf(program, dice),
    frailty: pick(dice, [0.3, 0.6, 1, 1, 1.6, 3]),
    leftOut: between(dice, assume("leastLeftOut"), assume("mostLeftOut")),
    silent: between(dice, assume("leastSilent"), assume("mostSilent")),
    isImpatient: !isClean && dice.chance(assume("impatient")),
  };
}

function firstDayOf(dice: Dice): number {
  const share = dice.next();
  if (share < assume("fromTheStart")) return whole(dice, 0, 27);
  if (share < assume("fromTheStart") + assume("laterStart"))
    return whole(dice, 28, 182);
  return whole(dice, 183, 6 * 52 * DAYS_PER_WEEK);
}

interface Pregnancy {
  readonly outcome: Outcome;
  readonly gestationWeeks: number;
  readonly birth: Birth;
  readonly tear?: Tear;
}

function pregnancyOf(dice: Dice): Pregnancy {
  const early = assume("earlyLoss");
  const middle = early + assume("middleLoss");
  const share = dice.next();
  if (share < middle) {
    const isSurgery = dice.chance(assume("surgeryAfterLoss"));
    return {
      outcome: "ended-early",
      gestationWeeks: share < early ? whole(dice, 5, 11) : whole(dice, 12, 19),
      birth: isSurgery ? "surgery" : "vaginal",
    };
  }
  const isLoss = dice.chance(assume("lateLoss"));
  const birth = birthOf(dice);
  return {
    outcome: isLoss ? "died" : pick(dice, ["living-baby", "unsaid"]),
    gestationWeeks: isLoss ? whole(dice, 20, 41) : whole(dice, 34, 41),
    birth,
    ...(birth === "caesarean" ? {} : { tear: tearOf(dice) }),
  };
}

function birthOf(dice: Dice): Birth {
  if (dice.chance(assume("unknownFact"))) return "unknown";
  if (dice.chance(assume("caesarean"))) return "caesarean";
  return dice.chance(assume("assisted")) ? "assisted" : "vaginal";
}

function tearOf(dice: Dice): Tear {
  if (dice.chance(assume("unknownFact"))) return "unknown";
  if (dice.chance(assume("majorTear"))) return "third-fourth";
  return dice.chance(assume("minorTear")) ? "first-second" : "none";
}

function topicsOf(
  { topics }: Program,
  dice: Dice,
): Readonly<Record<string, TopicAnswer>> {
  const told: Record<string, TopicAnswer> = {};
  if (dice.chance(assume("consultFirst"))) told[pick(dice, topics).id] = "past";
  if (dice.chance(assume("unsureTopic")))
    told[pick(dice, topics).id] = "unsure";
  return told;
}
