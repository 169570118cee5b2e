import { known } from "../store/known.ts";
import type {
  Birth,
  History,
  Outcome,
  Tear,
  TopicAnswer,
} from "@restride/engine";

/** One page of the set-up. */
export type QuestionId =
  | "when"
  | "due"
  | "outcome"
  | "weeks"
  | "birth"
  | "tear"
  | "history"
  | `topics-${number}`
  | "healed"
  | "days"
  | "minutes"
  | "equipment"
  | "running"
  | "region"
  | "policy";

/** Answers while the set-up is not finished. An absent one was not given; nothing is assumed for it. */
export interface SetUpAnswers {
  /** She said at the very first that she has run already: asked about at the end. */
  readonly hasRun?: boolean;
  readonly isPregnant?: boolean;
  /** As typed: a date only once it has been checked. */
  readonly ended?: string;
  /** She confirmed a date over two years ago. */
  readonly isLongAgo?: boolean;
  readonly due?: string;
  readonly outcome?: Outcome;
  readonly weeks?: number | "unknown";
  readonly birth?: Birth;
  readonly tear?: Tear;
  readonly history?: readonly History[];
  readonly topics?: Readonly<Record<string, TopicAnswer>>;
  readonly healed?: "yes" | "no" | "unsure";
  readonly days?: readonly number[];
  readonly minutes?: number;
  readonly equipment?: readonly string[];
  readonly weightsKg?: readonly number[];
  readonly runningBefore?: "never" | "some" | "regular";
  readonly region?: string;
  readonly policy?: string;
}

export interface SetUpDraft {
  readonly question: QuestionId;
  readonly answers: SetUpAnswers;
}

export const NEW_SET_UP: SetUpDraft = { question: "when", answers: {} };

/** Some answers given, changed or, where `undefined`, taken back. */
export type AnswerChange = {
  readonly [Key in keyof SetUpAnswers]?: SetUpAnswers[Key] | undefined;
};

/** The answers after a change. */
export function changed(
  answers: SetUpAnswers,
  change: AnswerChange,
): SetUpAnswers {
  return known({ ...answers, ...change });
}
