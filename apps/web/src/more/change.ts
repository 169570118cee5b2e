import type { CivilDate, Entry, Program } from "@restride/engine";
import { profileBody } from "../set-up/entries.ts";
import type { QuestionId, SetUpAnswers } from "../set-up/draft.ts";
import type { EntryBody } from "../store/entry-body.ts";
import { profileEntries } from "../store/profile.ts";

/** Facts about what was: changing one corrects it. The others hold from the day on which they change. */
const FACTS: readonly QuestionId[] = [
  "when",
  "due",
  "outcome",
  "weeks",
  "birth",
  "tear",
  "history",
  "running",
];

interface Known {
  readonly entries: readonly Entry[];
  readonly program: Program;
  readonly today: CivilDate;
}

/**
 * What a changed answer writes. A correction takes back what told it before and tells it anew on the first of those
 * days (contracts section 1), so that the past is decided anew too; a change is told from today.
 */
export function changeBodies(question: QuestionId, answers: SetUpAnswers, known: Known): readonly EntryBody[] {
  const profile = profileBody(answers, known.program);
  if (!FACTS.includes(question)) return [profile];
  const before = profileEntries(known.entries, known.today).filter(({ by }) => by === "runner");
  const voice = before.findLast((entry) => entry.voice !== undefined)?.voice;
  const on = before[0]?.on ?? known.today;
  const takenBack = before.map(({ id }): EntryBody => ({ kind: "retract", entry: id }));
  return [...takenBack, { ...profile, ...(voice === undefined ? {} : { voice }), on }];
}
