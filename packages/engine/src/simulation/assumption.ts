/**
 * Everything that the simulation takes for granted, in one table. A number with a source id is what that source reports; the
 * source `assumption` marks one that nobody measured: chosen so that every path through the program is walked often, the
 * inconvenient ones more often than in life. None of them describes a real person, and none is read by a decision.
 */
export interface Assumption {
  /** A share of one, a chance a day, a number of days or a factor, as `says` tells. */
  readonly value: number;
  /** An id of the evidence, or `assumption`. */
  readonly source: string;
  readonly says: string;
}

/** Chosen by ourselves: nobody measured it. */
export const UNMEASURED = "assumption";

function assumed(value: number, says: string): Assumption {
  return { value, source: UNMEASURED, says };
}

function cited(value: number, source: string, says: string): Assumption {
  return { value, source, says };
}

/** The body and the past that she begins with. */
const BEGINNING = {
  caesarean: assumed(0.28, "Share of births that are caesareans."),
  assisted: assumed(0.12, "Share of other births that are assisted."),
  majorTear: cited(
    0.03,
    "SAF-S39",
    "Share of vaginal births with a third- or fourth-degree tear.",
  ),
  minorTear: assumed(0.5, "Share of vaginal births with a smaller tear."),
  unknownFact: assumed(0.03, "Share who cannot say how the birth or tear was."),
  earlyLoss: assumed(0.05, "Share whose pregnancy ended before week 12."),
  middleLoss: assumed(0.03, "Share whose pregnancy ended in weeks 12 to 19."),
  lateLoss: assumed(0.03, "Share whose child died from week 20 on."),
  surgeryAfterLoss: assumed(
    0.2,
    "Share of losses before week 20 with surgery.",
  ),
  history: assumed(0.03, "Share with each entry of the list of past things."),
  leakBefore: assumed(0.15, "Share who leaked before or in the pregnancy."),
  consultFirst: assumed(0.04, "Share with one health topic answered yes."),
  unsureTopic: assumed(0.03, "Share with one health topic answered not sure."),
  fromTheStart: assumed(0.6, "Share who begin in the first four weeks."),
  laterStart: assumed(0.28, "Share who begin within half a year, not at once."),
  shortDays: assumed(0.15, "Share with five minutes a day, seven days."),
} as const satisfies Record<string, Assumption>;

/** What she notices, and how it hangs on what she does. */
const BODY = {
  pelvic: assumed(0.004, "Chance a day of a pelvic sign without any load."),
  leakBeforeFactor: cited(
    4.01,
    "MOORE2021",
    "Leaking in running is so much likelier (odds) with leaking in running before.",
  ),
  caesareanFactor: cited(
    0.39,
    "MOORE2021",
    "Leaking in running is so much likelier (odds) after a caesarean.",
  ),
  runningFactor: cited(
    2.7,
    "MOORE2021",
    "Leaking in running is so much likelier (odds) for those who run again.",
  ),
  bulge: assumed(0.03, "Share of pelvic signs that are a bulge."),
  strongSign: assumed(0.25, "Share of signs that are more than mild."),
  signStays: assumed(0.55, "Chance that a sign is still there a day later."),
  pain: assumed(0.003, "Chance a day of a pain without any load."),
  painInRunners: cited(
    0.327,
    "CHRIS2021",
    "Share of runners who had pain in running; the pains here add up to at least that.",
  ),
  boneInjury: assumed(0.03, "Share of pains that are truly a bone's."),
  boneSite: assumed(0.12, "Share of harmless pains at the site of a bone."),
  painStays: assumed(0.6, "Chance that a pain is still there a day later."),
  boneStays: assumed(0.96, "The same for a bone's."),
  loadFactor: assumed(
    1.2,
    "A unit of load adds so many times the daily chance.",
  ),
  healing: assumed(
    60,
    "Days in which what is fresh in the body fades to a third.",
  ),
  fresh: assumed(2, "So many times likelier is a sign on the first day."),
  ill: assumed(0.008, "Chance a day of falling ill without a fever."),
  illStays: assumed(0.7, "Chance that it is still there a day later."),
  lochia: assumed(34, "Days of steady bleeding at the most, 14 at least."),
  bleedingUp: assumed(
    0.02,
    "Chance that a day's work in the first six weeks makes bleeding redder.",
  ),
  lateBleeding: assumed(
    0.0004,
    "Chance a day of bleeding later that is no period.",
  ),
  periodAgain: assumed(120, "Days on the average until periods are back."),
  doming: assumed(0.004, "Chance that a trunk movement domes."),
  warningEarly: assumed(
    0.0015,
    "Chance a day of a warning sign in the first six weeks.",
  ),
  warningLate: assumed(0.0003, "The same later."),
  falseWarning: assumed(
    0.0006,
    "Chance a day of a warning marked for something harmless.",
  ),
  shortNight: assumed(0.06, "Chance of a night under six hours."),
  emptyDay: assumed(0.015, "Chance of a day with energy one of five."),
  askedSign: assumed(0.04, "Share who say yes to one of the signs asked once."),
  pregnantAgain: assumed(0.0001, "Chance a day of being pregnant again."),
} as const satisfies Record<string, Assumption>;

/** What she does of what is offered, and what she writes. */
const CONDUCT = {
  leastLeftOut: assumed(
    0.02,
    "Share of sessions left out by the most regular.",
  ),
  mostLeftOut: assumed(
    0.3,
    "The same of the least regular (program section 6).",
  ),
  half: assumed(0.06, "Share of sessions done by half."),
  unanswered: assumed(0.03, "Share of sessions whose signs are not answered."),
  leastSilent: assumed(
    0.01,
    "Share of mornings without a check-in, at the least.",
  ),
  mostSilent: assumed(0.2, "The same, at the most."),
  incomplete: assumed(0.03, "Share of check-ins that leave something out."),
  contradictory: assumed(
    0.006,
    "Share of days with a second check-in that says otherwise.",
  ),
  late: assumed(
    0.008,
    "Share of what is done that is written one to six days late.",
  ),
  told: assumed(
    0.008,
    "Share of what is done that a second device tells as well.",
  ),
  takenBack: assumed(0.001, "Chance a day that she takes something back."),
  weekOff: assumed(0.05, "Share of weeks without a session."),
  gap: assumed(
    0.006,
    "Chance a week of a gap of two to four weeks without a word.",
  ),
  longGap: assumed(0.002, "The same of five to twelve weeks."),
  impatient: assumed(0.2, "Share who run before it is open."),
  ownRun: assumed(0.12, "Chance a day of a run of her own, for them."),
  ownRunFromDay: assumed(35, "The day from which they do."),
  paused: assumed(
    0.0008,
    "Chance a day that she pauses for one to three weeks.",
  ),
  urgentWait: assumed(
    3,
    "Days at the most until she has seen somebody who was to be called now.",
  ),
  soonWait: assumed(
    14,
    "The same where she is to call soon, and for any other go-ahead.",
  ),
  agrees: assumed(
    0.9,
    "Share of those visits that end with a go-ahead; else again.",
  ),
  followUp: assumed(49, "Day of the follow-up visit, three weeks either way."),
} as const satisfies Record<string, Assumption>;

/** All of it by its name. */
export const ASSUMPTIONS = { ...BEGINNING, ...BODY, ...CONDUCT };

export type AssumptionName = keyof typeof ASSUMPTIONS;

/** The number behind a name. */
export function assume(name: AssumptionName): number {
  return ASSUMPTIONS[name].value;
}

/**
 * Seen in a survey of 881 women, put beside the simulated weeks as context. It is no target: half of them had run by then,
 * whatever their bodies said.
 */
export const OBSERVED_FIRST_RUN = {
  weeks: 12,
  source: "MOORE2021",
} as const;
