import type { PainReport, Program, Severity, SignId } from "@restride/engine";
import type { EntryBody } from "../store/entry-body.ts";
import { known } from "../store/known.ts";
import type { SignMap } from "../store/sign-map.ts";

/** The self-harm question is asked on a page of its own (hazard H-12). */
export const SELF_HARM = "RF-04";

/** What she has put in so far. An empty draft answers nothing. */
export interface CheckInDraft {
  /** Warning ids, with the qualifier where one was chosen. */
  readonly warnings: readonly string[];
  /** Marked signs; `null` until she has said how strong. */
  readonly signs: SignDraft;
  readonly pain: readonly PainDraft[];
  readonly period: Answer | null;
  readonly pregnant: Answer | null;
  readonly low: "yes" | "no" | null;
  readonly interest: "yes" | "no" | null;
  readonly sleepHours: number | null;
  readonly energy: number | null;
}

export type SignDraft = Readonly<Partial<Record<SignId, Severity | null>>>;
/** A place that hurts; its score is `null` until she has given it. */
export type PainDraft = Omit<PainReport, "score"> & {
  readonly score: number | null;
};

export type Answer = "yes" | "no" | "unsure";

export const NEW_CHECK_IN: CheckInDraft = {
  warnings: [],
  signs: {},
  pain: [],
  period: null,
  pregnant: null,
  low: null,
  interest: null,
  sleepHours: null,
  energy: null,
};

/** The pages of a check-in with something to tell, in order. */
export const STEPS = [
  "warnings",
  "signs",
  "pain",
  "body",
  "mood",
  "self-harm",
] as const;
export type Step = (typeof STEPS)[number];

/** Warnings on the list page; those of a pregnancy only in one (safety evidence 1.2). */
export function warningsAsked(
  program: Program,
  isPregnant: boolean,
): readonly Program["warnings"][number][] {
  return program.warnings.filter(
    ({ id, pregnantOnly }) => id !== SELF_HARM && (isPregnant || !pregnantOnly),
  );
}

/** Signs that a complete check-in answers, and those that are asked only beside it. */
export function signsAsked(program: Program): {
  readonly daily: readonly SignId[];
  readonly beside: readonly SignId[];
} {
  const ids = (isBeside: boolean): readonly SignId[] =>
    program.signs
      .filter((sign) => (sign.class === "asked") === isBeside)
      .map((sign) => sign.id);
  return { daily: ids(false), beside: ids(true) };
}

/** The whole answer to the signs: what was not marked was answered "no" by the button that says so. */
export function signsAnswer(program: Program, signs: SignDraft): SignMap {
  const answers: Partial<Record<SignId, Severity>> = {};
  const { daily, beside } = signsAsked(program);
  for (const sign of daily) answers[sign] = signs[sign] ?? 0;
  for (const sign of beside) {
    const severity = signs[sign] ?? null;
    if (severity !== null) answers[sign] = severity;
  }
  return answers;
}

/** Pains whose score was given. */
export function painAnswer(pains: readonly PainDraft[]): readonly PainReport[] {
  return pains.flatMap(({ score, ...pain }) =>
    score === null ? [] : [{ ...pain, score }],
  );
}

/** A marked sign whose strength, or a place whose number, was not given. */
export type Missing =
  | { readonly kind: "severity"; readonly sign: string }
  | { readonly kind: "score"; readonly site: string };

/** The first thing without its strength: it is never taken for a mild one. Null where each has one. */
export function missingIn({
  signs,
  pain,
}: Pick<CheckInDraft, "signs" | "pain">): Missing | null {
  const marked = Object.entries(signs).find(
    ([, severity]) => severity === null,
  );
  if (marked !== undefined) return { kind: "severity", sign: marked[0] };
  const place = pain.find(({ score }) => score === null);
  return place === undefined ? null : { kind: "score", site: place.site };
}

/** What a page still needs before it can be left. */
export function stepProblem(
  step: Step,
  { signs, pain }: CheckInDraft,
): Missing | null {
  return missingIn({
    signs: step === "signs" ? signs : {},
    pain: step === "pain" ? pain : [],
  });
}

/** The bare id of `RF-06.fainted` is `RF-06`. */
export function bareWarning(id: string): string {
  return id.split(".")[0] ?? id;
}

/** Adds a warning or takes it away, whatever its qualifier. */
export function withWarning(
  warnings: readonly string[],
  id: string,
  isPresent: boolean,
): readonly string[] {
  const others = warnings.filter(
    (other) => bareWarning(other) !== bareWarning(id),
  );
  return isPresent ? [...others, id] : others;
}

function given<T>(value: T | null): T | undefined {
  return value ?? undefined;
}

/** What leaving a page writes; null where it answered nothing. */
export function bodyOf(
  step: Step,
  draft: CheckInDraft,
  program: Program,
): EntryBody | null {
  const kind = "check-in" as const;
  switch (step) {
    case "warnings":
      // "None" is only known once the self-harm question was answered too.
      return draft.warnings.length > 0
        ? { kind, warnings: draft.warnings }
        : null;
    case "signs":
      return { kind, signs: signsAnswer(program, draft.signs) };
    case "pain":
      return { kind, pain: painAnswer(draft.pain) };
    case "body": {
      const { period, pregnant } = draft;
      if (period === null && pregnant === null) return null;
      return {
        kind,
        ...known({ period: given(period), pregnant: given(pregnant) }),
      };
    }
    case "mood":
      return moodBody(draft);
    case "self-harm":
      return draft.warnings.length > 0 ? null : { kind, warnings: "none" };
  }
}

function moodBody(draft: CheckInDraft): EntryBody | null {
  const { low, interest, sleepHours, energy } = draft;
  const mood =
    low === null || interest === null ? undefined : { low, interest };
  const facts = known({
    mood,
    sleepHours: given(sleepHours),
    energy: given(energy),
  });
  return Object.keys(facts).length === 0
    ? null
    : { kind: "check-in", ...facts };
}

/** Either mood question answered yes offers a talk; it gates nothing and is not counted (safety evidence 4.1). */
export function offersSupport({ low, interest }: CheckInDraft): boolean {
  return low === "yes" || interest === "yes";
}
