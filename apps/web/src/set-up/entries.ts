import {
  type CivilDate,
  isCivilDate,
  type ProfileEntry,
  type Program,
} from "@restride/engine";
import type { EntryBody } from "../store/entry-body.ts";
import { known } from "../store/known.ts";
import type { Profile, ScreenAnswers } from "../store/profile.ts";
import type { SetUpAnswers } from "./draft.ts";
import { isEarlyEnd, topicsAsked } from "./question.ts";

type ProfileBody = Omit<ProfileEntry, "v" | "id" | "on" | "at" | "by">;

function dateOrNothing(text: string | undefined): CivilDate | undefined {
  return text !== undefined && isCivilDate(text) ? text : undefined;
}

type Facts = Omit<ProfileBody, "kind">;

function pregnantProfile(answers: SetUpAnswers): Facts {
  return known({
    outcome: "pregnant" as const,
    due: dateOrNothing(answers.due),
    region: answers.region,
  });
}

function endedProfile(answers: SetUpAnswers, program: Program): Facts {
  const isTearAsked =
    answers.birth !== "caesarean" && !isEarlyEnd(answers, program);
  return known({
    ended: dateOrNothing(answers.ended),
    outcome: answers.outcome,
    gestationWeeks:
      typeof answers.weeks === "number" ? answers.weeks : undefined,
    birth: answers.birth,
    tear: isTearAsked ? answers.tear : undefined,
    history: answers.history,
    days: answers.days,
    minutes: answers.minutes,
    equipment: answers.equipment,
    weightsKg:
      answers.weightsKg !== undefined && answers.weightsKg.length > 0
        ? answers.weightsKg
        : undefined,
    runningBefore: answers.runningBefore,
    region: answers.region,
    policy: answers.policy,
  });
}

/** The profile that the answers make: only what was answered, nothing filled in. */
export function profileBody(
  answers: SetUpAnswers,
  program: Program,
): ProfileBody {
  const facts =
    answers.isPregnant === true
      ? pregnantProfile(answers)
      : endedProfile(answers, program);
  return { kind: "profile", ...facts };
}

/** The screen that the answers make, or null when no topic was answered. */
export function screenBody(
  answers: SetUpAnswers,
  program: Program,
  today: CivilDate,
): EntryBody | null {
  const asked = topicsAsked(answers, program, today);
  const topics = Object.fromEntries(
    Object.entries(answers.topics ?? {}).filter(([topic]) =>
      asked.includes(topic),
    ),
  );
  const { healed } = answers;
  if (Object.keys(topics).length === 0 && healed === undefined) return null;
  return { kind: "screen", ...known({ answers: topics, healed }) };
}

/** Everything that a finished set-up writes. */
export function setUpBodies(
  answers: SetUpAnswers,
  program: Program,
  today: CivilDate,
): readonly EntryBody[] {
  const screen = screenBody(answers, program, today);
  const profile = profileBody(answers, program);
  return screen === null ? [profile] : [profile, screen];
}

/** The answers that a profile stands for, so that one of them can be changed. */
export function answersOf(
  profile: Profile,
  screen: ScreenAnswers,
): SetUpAnswers {
  const {
    gestationWeeks,
    outcome,
    voice: _voice,
    feeding: _feeding,
    babyBorn: _babyBorn,
    ...same
  } = profile;
  const isPregnant = outcome === "pregnant";
  const weeks = gestationWeeks ?? (isPregnant ? undefined : "unknown");
  return known({
    ...same,
    isPregnant,
    isLongAgo: true,
    outcome: isPregnant ? undefined : outcome,
    weeks,
    topics: screen.answers,
    healed: screen.healed,
  });
}
