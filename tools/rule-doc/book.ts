import {
  GUARD_CONDITIONS,
  GUARD_SAYS,
  type Criterion,
  decide,
  type Journal,
  type Program,
  type Verdict,
} from "@restride/engine";
import {
  type Catalogue,
  catalogue,
  type Provenance,
  program,
  provenance,
  type Regions,
  regions,
  type Sources,
  sources,
} from "@restride/program";
import { type Speaker, speaker } from "@restride/words";
import { SAMPLE_DAY, signedJournal } from "./sample.ts";

/** All that the page of rules is made from. */
export interface Book {
  readonly program: Program;
  readonly catalogue: Catalogue;
  readonly provenance: Provenance;
  readonly sources: Sources;
  readonly regions: Regions;
  /** The base voice, which assumes nothing. */
  readonly say: Speaker;
  readonly conditions: readonly {
    readonly id: string;
    readonly says: string;
  }[];
}

/** The default program as it is compiled, with its words and the guard's conditions. */
export function defaultBook(): Book {
  const say = speaker("unsaid", "en", {
    content: { catalogue, regions, sources },
  });
  const conditions = GUARD_CONDITIONS.map(({ id }) => ({
    id,
    says: GUARD_SAYS[id] ?? id,
  }));
  return { program, catalogue, provenance, sources, regions, say, conditions };
}

/** The decision that the engine gives for a journal on the sample's day. Throws when it gives none: a fault of the sample. */
export function decisionOf(
  rules: Program,
  journal: Journal,
): Extract<ReturnType<typeof decide>, { readonly ok: true }>["decision"] {
  const result = decide(rules, journal, SAMPLE_DAY);
  if (!result.ok) throw new Error(`no decision: ${result.refusal.code}`);
  return result.decision;
}

/**
 * Criteria with what each needs, as the engine itself tells it. They are asked as one side of something that holds
 * anyway: so they are all told, whether the gate would be open or not.
 */
export function verdictsOf(
  book: Book,
  criteria: readonly Criterion[],
): readonly Verdict[] {
  const anyway: Criterion = { rule: "ANYWAY", test: "not-pregnant" };
  const asked: Criterion = { rule: "ASKED", test: "all", of: criteria };
  const either: Criterion = {
    rule: "EITHER",
    test: "any",
    of: [anyway, asked],
  };
  const asking: Program = {
    ...book.program,
    gates: [{ gate: "restore", opens: [], keeps: [either] }],
  };
  const [told] = decisionOf(asking, signedJournal()).gates;
  return told?.criteria[0]?.of[1]?.of ?? [];
}

/** What a verdict needs, in the words that the surfaces use while it is not met. */
export function needWords(book: Book, verdict: Verdict): string {
  return book.say.verdict({ ...verdict, met: false, have: null }).line;
}

const WRITTEN_BY_ENGINE = ["GUARD", "H-WOUND"];

/** Ids that the engine writes into a decision beside those of the program. */
export function engineIds({ rules }: Program): readonly string[] {
  return WRITTEN_BY_ENGINE.filter((id) => !(id in rules));
}
