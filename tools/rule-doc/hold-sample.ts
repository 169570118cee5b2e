import type { Entry, Journal, Program, TopicAnswer } from "@restride/engine";
import {
  type Answers,
  base,
  checkIn,
  CLEAR,
  date,
  ENDED,
  freshJournal,
  journalOf,
  SAMPLE_DAY,
} from "./sample.ts";

/** A journal that brings a hold about in the plainest way. */
export interface HoldSample {
  /** The rule id of the hold. */
  readonly rule: string;
  /** What the hold's name in a decision begins with. */
  readonly hold: string;
  readonly when: string;
  readonly journal: Journal;
  readonly program: Program;
}

type Row = readonly [
  rule: string,
  hold: string,
  when: string,
  journal: Journal,
];

/** One journal at least for every hold. */
export function holdSamples(rules: Program): readonly HoldSample[] {
  const rows = [...careRows(rules), ...signRows(), ...stateRows()];
  const samples = rows.map(([rule, hold, when, journal]) => {
    return { rule, hold, when, journal, program: rules };
  });
  return [...samples, askedSample(rules)];
}

/** A hold that only somebody who runs has: told in a program whose running is open from the first day. */
function askedSample(rules: Program): HoldSample {
  const gates = rules.gates.map((gate) =>
    gate.gate === "run" ? { ...gate, opens: [], keeps: [] } : gate,
  );
  return {
    rule: "H-ASKED",
    hold: "asked:",
    when: "painful sex, trouble emptying or a midline gap that came while running was open",
    journal: today({ signs: { ...CLEAR, separation: 1 } }),
    program: { ...rules, gates },
  };
}

function careRows(rules: Program): readonly Row[] {
  const screen = (topic: string, answer: TopicAnswer): Journal =>
    screened(rules, topic, answer);
  return [
    [
      "H-WARNING",
      "warning:",
      "a warning sign at emergency or call-now",
      today({ warnings: ["RF-15"] }),
    ],
    [
      "H-WARNING",
      "warning:",
      "a warning sign at call-soon",
      today({ warnings: ["RF-13"] }),
    ],
    [
      "H-CARE",
      "care:",
      "bleeding that rose with activity a second time, at call-now",
      twice({ ...CLEAR, "bleeding-up": 1 }),
    ],
    [
      "H-CARE",
      "care:",
      "a bulge, scar pain, late bleeding, or a pain to have looked at, at call-soon",
      today({ signs: { ...CLEAR, bulge: 1 } }),
    ],
    [
      "H-TOPIC",
      "topic:",
      "a topic answered now, at emergency or call-now",
      screen("GP-c", "now"),
    ],
    [
      "H-TOPIC",
      "topic:",
      "a topic answered past, or now at call-soon",
      screen("GP-k", "past"),
    ],
    ["H-TOPIC", "topic:", "a topic answered unsure", screen("GP-k", "unsure")],
    [
      "H-TOPICS-UNANSWERED",
      "topics-unanswered",
      "topics not answered, or answered too long ago",
      freshJournal(),
    ],
  ];
}

function signRows(): readonly Row[] {
  return [
    ["H-PELVIC", "pelvic", "a pelvic sign", today({ signs: LEAK })],
    [
      "H-PELVIC-THIRD",
      "pelvic-third",
      "the third pelvic sign in its window",
      threeTimes(),
    ],
    [
      "H-BLEEDING",
      "bleeding",
      "bleeding that rose with activity",
      today({ signs: { ...CLEAR, "bleeding-up": 1 } }),
    ],
    ["H-PAIN", "pain:", "a muscle pain above what may go on", pain("knee", 5)],
    ["H-BONE", "bone:", "a bone pain", pain("shin", 2)],
    ["H-WOUND", "wound:", "a pain at a scar or wound", pain("scar", 2)],
    ["H-BELLY", "belly:", "a pain in the belly or chest", pain("abdomen", 2)],
    [
      "H-DOMING",
      "doming",
      "doming; with its movement where that was named",
      today({ signs: { ...CLEAR, doming: 1 } }),
    ],
    [
      "H-ILL",
      "ill",
      "illness without a fever",
      today({ signs: { ...CLEAR, ill: 1 } }),
    ],
  ];
}

function stateRows(): readonly Row[] {
  const pause: Entry = { ...base(1, SAMPLE_DAY), kind: "pause" };
  return [
    [
      "H-PREGNANT",
      "pregnant",
      "pregnant, or perhaps",
      today({ pregnant: "unsure" }),
    ],
    ["H-PAUSED", "paused", "a pause", journalOf([pause])],
    ["H-COACH", "coach:", "a coach's hold, here on impact", coachHold()],
  ];
}

const LEAK = { ...CLEAR, leak: 1 } as const;

function today(answers: Answers): Journal {
  return journalOf([checkIn(1, SAMPLE_DAY, answers)]);
}

function pain(site: string, score: number): Journal {
  return today({ pain: [{ site, score }] });
}

/** The same signs some days ago and today. */
function twice(signs: NonNullable<Answers["signs"]>): Journal {
  return journalOf([
    checkIn(1, date("2026-03-01"), { signs }),
    checkIn(2, SAMPLE_DAY, { signs }),
  ]);
}

/** A pelvic sign on three days with clear days between. */
function threeTimes(): Journal {
  const clear = checkIn(2, date("2026-02-25"), {});
  const again = checkIn(4, date("2026-03-01"), {});
  return journalOf([
    checkIn(1, date("2026-02-24"), { signs: LEAK }),
    clear,
    checkIn(3, date("2026-02-28"), { signs: LEAK }),
    again,
    checkIn(5, SAMPLE_DAY, { signs: LEAK }),
  ]);
}

/** Every topic answered no, but one. */
function screened(rules: Program, topic: string, answer: TopicAnswer): Journal {
  const answers: Record<string, TopicAnswer> = {};
  for (const { id } of rules.topics) answers[id] = "no";
  answers[topic] = answer;
  return journalOf([{ ...base(1, SAMPLE_DAY), kind: "screen", answers }]);
}

function coachHold(): Journal {
  const accept: Entry = {
    ...base(1, ENDED),
    kind: "coach-accept",
    key: "k1",
    publicKey: "",
  };
  const hold: Entry = {
    ...base(2, SAMPLE_DAY),
    by: "coach:k1",
    kind: "prescription",
    hold: "impact",
    until: date("2026-03-20"),
    signature: "",
  };
  return journalOf([accept, hold]);
}
