import type { CivilDate, Entry, Program } from "@restride/engine";
import type { QuestionId, SetUpAnswers } from "../set-up/draft.ts";
import { profileBody } from "../set-up/entries.ts";
import type { EntryBody } from "../store/entry-body.ts";
import { known } from "../store/known.ts";
import { profileEntries, profileOf } from "../store/profile.ts";

interface Told {
  readonly entries: readonly Entry[];
  readonly program: Program;
  readonly today: CivilDate;
}

/**
 * What a changed answer writes. A fact about what was is corrected: what told it is taken back and told anew on the
 * first of those days (contracts section 1), so that the past is decided anew too. The rest is told from today.
 */
export function changeBodies(
  question: QuestionId,
  answers: SetUpAnswers,
  told: Told,
): readonly EntryBody[] {
  const profile = profileBody(answers, told.program);
  switch (question) {
    case "days":
    case "minutes":
    case "region":
    case "policy":
      return [{ kind: "profile", ...known({ [question]: profile[question] }) }];
    case "equipment":
      return [
        {
          kind: "profile",
          ...known({
            equipment: profile.equipment,
            weightsKg: profile.weightsKg,
          }),
        },
      ];
    default:
      return correction(profile, told);
  }
}

function correction(
  profile: ReturnType<typeof profileBody>,
  { entries, today }: Told,
): readonly EntryBody[] {
  const before = profileEntries(entries, today);
  // What the set-up does not ask is told on as it was.
  const { voice, feeding, babyBorn } = profileOf(entries, today);
  const takenBack = before.map(
    ({ id }): EntryBody => ({ kind: "retract", entry: id }),
  );
  const [on = today] = before.map((entry) => entry.on).toSorted();
  return [
    ...takenBack,
    { ...profile, ...known({ voice, feeding, babyBorn }), on },
  ];
}
