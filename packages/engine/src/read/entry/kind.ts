import type {
  Birth,
  CheckEntry,
  CheckInEntry,
  ClinicianRole,
  CoachAcceptEntry,
  CoachRemoveEntry,
  EntryKind,
  GoAheadEntry,
  History,
  NoteEntry,
  Outcome,
  PauseEntry,
  PrescriptionEntry,
  ProfileEntry,
  RetractEntry,
  RunEntry,
  ScreenEntry,
  SessionEntry,
  SessionItem,
  Tear,
  TopicAnswer,
  WalkEntry,
} from "../../type/entry.ts";
import { entry } from "./common.ts";
import type { Check } from "./fault.ts";
import * as name from "./name.ts";
import {
  MINUTES_PER_ENTRY,
  SECONDS_PER_DAY,
  base64Url,
  effort,
  keyId,
  kilograms,
  label,
  minutes,
  note,
  pain,
  region,
  severity,
  signs,
  word,
  yesNo,
  yesNoUnsure,
} from "./part.ts";
import * as rule from "./rule.ts";
import {
  boolean,
  date,
  entryId,
  instant,
  integer,
  oneOf,
  stepped,
} from "./scalar.ts";
import { list, map, may, need, noneOr, record, type Table } from "./shape.ts";

/** One table for each kind of entry, version 1 (contracts §1). */

const profile = entry<ProfileEntry>(
  {
    ended: may(date),
    due: may(date),
    outcome: may(
      oneOf([
        "living-baby",
        "died",
        "ended-early",
        "unsaid",
        "pregnant",
      ] satisfies Outcome[]),
    ),
    gestationWeeks: may(integer(1, 45)),
    birth: may(
      oneOf([
        "vaginal",
        "assisted",
        "caesarean",
        "surgery",
        "other",
        "unknown",
      ] satisfies Birth[]),
    ),
    tear: may(
      oneOf([
        "none",
        "first-second",
        "third-fourth",
        "unknown",
      ] satisfies Tear[]),
    ),
    babyBorn: may(date),
    feeding: may(oneOf(["yes", "no", "unsaid"])),
    runningBefore: may(oneOf(["never", "some", "regular"])),
    history: may(
      list(
        oneOf([
          "prolapse",
          "back-to-back",
          "long-pushing",
          "bone-stress",
          "eating-disorder",
          "leak-before",
          "multiple",
        ] satisfies History[]),
      ),
    ),
    days: may(list(integer(1, 7), { isUnique: true })),
    minutes: may(integer(5, 60)),
    equipment: may(list(name.equipment)),
    weightsKg: may(list(kilograms)),
    policy: may(name.profilePolicy),
    region: may(region),
    voice: may(oneOf(["unsaid", "living-baby", "loss", "pregnant"])),
  },
  rule.pastFactsRule,
  rule.onePregnancyRule,
);

const screen = entry<ScreenEntry>({
  answers: may(
    map(
      name.topic,
      oneOf(["no", "past", "now", "unsure"] satisfies TopicAnswer[]),
    ),
  ),
  healed: may(yesNoUnsure),
});

const checkIn = entry<CheckInEntry>({
  warnings: may(noneOr(list(name.warning), "a list of warnings")),
  signs: may(signs),
  pain: may(pain),
  period: may(yesNoUnsure),
  pregnant: may(yesNoUnsure),
  mood: may(
    record<NonNullable<CheckInEntry["mood"]>>({
      low: need(yesNo),
      interest: need(yesNo),
    }),
  ),
  sleepHours: may(stepped(0.5, 0, 24)),
  energy: may(integer(1, 5)),
});

const ITEM: Table<SessionItem> = {
  movement: need(name.movement),
  side: may(oneOf(["left", "right"])),
  sets: need(integer(1, 50)),
  reps: may(integer(0, 1000)),
  seconds: may(integer(0, MINUTES_PER_ENTRY * 60)),
  kg: may(kilograms),
  effort: may(effort),
  signs: may(signs),
  pain: may(pain),
};

const session = entry<SessionEntry>(
  {
    session: may(word),
    start: may(instant),
    minutes: need(minutes),
    placement: may(name.family),
    items: need(list(record(ITEM, rule.anyOf("reps", "seconds")))),
    stopped: may(
      record<NonNullable<SessionEntry["stopped"]>>({
        movement: need(name.movement),
        why: need(note),
      }),
    ),
    signs: may(signs),
    pain: may(pain),
  },
  rule.startRule,
);

const walk = entry<WalkEntry>(
  {
    session: may(word),
    start: may(instant),
    minutes: need(minutes),
    brisk: may(boolean),
    signs: may(signs),
    pain: may(pain),
  },
  rule.startRule,
);

const run = entry<RunEntry>(
  {
    session: may(word),
    start: may(instant),
    runSeconds: need(integer(1, SECONDS_PER_DAY)),
    walkSeconds: may(integer(0, SECONDS_PER_DAY)),
    longestSeconds: may(integer(1, SECONDS_PER_DAY)),
    metres: may(integer(0, 500_000)),
    effort: may(effort),
    terrain: may(word),
    with: may(list(word)),
    source: need(oneOf(["manual", "timer", "file"])),
    signs: may(signs),
    pain: may(pain),
  },
  rule.startRule,
  rule.longestRule,
);

const measured = integer(0, 10_000);

const check = entry<CheckEntry>(
  {
    check: need(name.check),
    left: may(measured),
    right: may(measured),
    value: may(measured),
    signs: may(signs),
    pain: may(pain),
  },
  rule.anyOf("value", "left", "right"),
  rule.checkSideRule,
);

const goAhead = entry<GoAheadEntry>(
  {
    from: need(
      oneOf(["doctor", "midwife", "pelvic-physio"] satisfies ClinicianRole[]),
    ),
    for: need(list(name.lifted, { min: 1 })),
    name: may(label),
    level: may(severity),
    note: may(note),
    signature: may(base64Url),
  },
  rule.signedRule,
);

const pause = entry<PauseEntry>({ why: may(note) });

const coachAccept = entry<CoachAcceptEntry>({
  key: need(keyId),
  publicKey: need(base64Url),
  name: may(label),
});

const coachRemove = entry<CoachRemoveEntry>({ key: need(keyId) });

const prescription = entry<PrescriptionEntry>(
  {
    hold: may(name.gateOrFamily),
    rung: may(
      record<NonNullable<PrescriptionEntry["rung"]>>({
        family: need(name.family),
        rung: need(integer(1, 50)),
      }),
    ),
    policy: may(name.policy),
    note: may(note),
    until: may(date),
    signature: need(base64Url),
  },
  rule.anyOf("hold", "rung", "policy", "note"),
  rule.untilRule,
);

const retract = entry<RetractEntry>({ entry: need(entryId) }, rule.retractRule);

const noteEntry = entry<NoteEntry>({ text: need(note) });

/** The check of each kind. */
export const KINDS: ReadonlyMap<string, Check> = new Map(
  Object.entries<Check>({
    profile,
    screen,
    "check-in": checkIn,
    session,
    walk,
    run,
    check,
    "go-ahead": goAhead,
    pause,
    resume: pause,
    "coach-accept": coachAccept,
    "coach-remove": coachRemove,
    prescription,
    retract,
    note: noteEntry,
  } satisfies Record<EntryKind, Check>),
);
