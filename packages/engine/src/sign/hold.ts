import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import type { OpenCare } from "../fold/state.ts";
import { sourcesOf } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { Hold, Verdict } from "../type/decision.ts";
import { isPregnant } from "./general.ts";
import { pelvicNeed } from "./pelvic.ts";
import {
  ALL_BUT_BREATH,
  CARE_SCOPE,
  COACH_HOLD_DAYS,
  coachStands,
  IMPACT_SCOPE,
  UNANSWERED_SCOPE,
  URGENT_SCOPE,
} from "./scope.ts";
import { unansweredTopics, unsureTopics } from "./topic.ts";

/** Every hold that is open today, with what keeps it and what ends it. */
export function holdsOf(context: Context): readonly Hold[] {
  const { state } = context;
  const holds: Hold[] = [];
  for (const care of state.cares.values()) holds.push(careHold(context, care));
  for (const topic of unsureTopics(state)) {
    const known = state.topics.get(topic);
    holds.push(
      hold(
        `topic:${topic}`,
        CARE_SCOPE,
        known?.unsureSince ?? state.day,
        known?.entries ?? [],
        [goAhead(context, topic), answer(context)],
      ),
    );
  }
  const unanswered = unansweredTopics(context.index, state).length;
  if (unanswered > 0)
    holds.push(
      hold(
        "topics-unanswered",
        UNANSWERED_SCOPE,
        topicsSince(context),
        [],
        [answer(context)],
      ),
    );
  holds.push(...signHolds(context), ...stateHolds(context));
  return holds;
}

function hold(
  id: string,
  scope: readonly string[],
  since: DayNumber,
  entries: readonly string[],
  exits: readonly Verdict[],
): Hold {
  return {
    hold: id,
    scope,
    since: formatDay(since),
    entries: [...new Set(entries)],
    exits,
  };
}

function exit(
  context: Context,
  rule: string,
  have: Verdict["have"],
  need: Verdict["need"],
  unit: string,
): Verdict {
  return {
    rule,
    met: false,
    have,
    need,
    unit,
    of: [],
    sources: sourcesOf(context.index, rule),
  };
}

function goAhead(context: Context, sign: string): Verdict {
  return exit(context, "X-GO-AHEAD", null, sign, "go-ahead");
}

function answer(context: Context): Verdict {
  return exit(context, "X-ANSWER", null, null, "answer");
}

/** Topics are asked from their first day, or from the day that an answer ran out: told as today. */
function topicsSince(context: Context): DayNumber {
  const { state, index } = context;
  const ended = state.body.ended?.value ?? state.day;
  const oldest = [...state.topics.values()]
    .map((topic) => topic.answeredOn)
    .filter((day) => day !== null);
  const holds =
    index.program.numbers.topicHoldDays + index.program.numbers.topicGraceDays;
  const stale = oldest
    .filter((day) => state.day - day > holds)
    .map((day) => day + holds + 1);
  return stale.length > 0
    ? Math.min(...stale)
    : Math.min(state.day, ended + index.program.numbers.topicsFromDay);
}

function careHold(context: Context, care: OpenCare): Hold {
  const scope = care.level === "call-soon" ? CARE_SCOPE : URGENT_SCOPE;
  const kind = care.key.slice(0, care.key.indexOf(":"));
  const id =
    kind === "warning" || kind === "topic"
      ? `${kind}:${care.sign}`
      : `care:${care.sign}`;
  return hold(id, scope, care.since, care.entries, [
    goAhead(context, care.sign),
  ]);
}

/** Holds of the pelvic, bleeding, pain and doming rules and of illness. */
function signHolds(context: Context): Hold[] {
  const { state, index } = context;
  const numbers = index.program.numbers;
  const holds: Hold[] = [];
  if (state.pelvic.open) holds.push(pelvicHold(context));
  if (state.bleeding.unresolved) {
    const until = state.bleeding.stopUntil ?? state.day;
    const exits = [
      exit(context, "X-CLEAR-DAY", null, formatDay(until + 1), "check-in"),
    ];
    holds.push(
      hold(
        "bleeding",
        ALL_BUT_BREATH,
        state.bleeding.since,
        state.bleeding.entries,
        exits,
      ),
    );
  }
  for (const pain of state.pains.values()) {
    const kind = pain.kind === "muscle" ? "pain" : pain.kind;
    const exits = [
      exit(
        context,
        "X-CLEAR-DAYS",
        pain.clear,
        numbers.painClearDays,
        "check-in",
      ),
      goAhead(context, pain.site),
    ];
    holds.push(
      hold(
        `${kind}:${pain.site}`,
        IMPACT_SCOPE,
        pain.since,
        pain.entries,
        exits,
      ),
    );
  }
  for (const doming of state.doming.values()) {
    const exits = [
      exit(context, "X-CLEAN-ITEM", null, doming.movement, "session"),
    ];
    holds.push(
      hold(
        doming.movement === null ? "doming" : `doming:${doming.movement}`,
        IMPACT_SCOPE,
        doming.since,
        doming.entries,
        exits,
      ),
    );
  }
  if (state.ill !== null) {
    holds.push(
      hold("ill", ALL_BUT_BREATH, state.ill.since, state.ill.entries, [
        exit(context, "X-CLEAR-DAY", null, null, "check-in"),
      ]),
    );
  }
  return holds;
}

function pelvicHold(context: Context): Hold {
  const { state, index } = context;
  const pelvic = state.pelvic;
  const exits = [
    exit(
      context,
      "X-CLEAR-CHECK-INS",
      pelvic.clear,
      pelvicNeed(index, pelvic),
      "check-in",
    ),
  ];
  if (pelvic.third) {
    exits.push(
      exit(
        context,
        "X-DAYS",
        state.day - pelvic.lastSignDay,
        index.program.numbers.pelvicThirdDays,
        "day",
      ),
    );
  }
  exits.push(goAhead(context, [...pelvic.signs.keys()].join(" ")));
  return hold(
    pelvic.third ? "pelvic-third" : "pelvic",
    IMPACT_SCOPE,
    pelvic.since,
    pelvic.entries,
    exits,
  );
}

/** Holds that are states rather than signs: pregnancy, a pause, a coach. */
function stateHolds(context: Context): Hold[] {
  const { state } = context;
  const holds: Hold[] = [];
  if (isPregnant(state)) {
    const since = state.pregnantReport?.day ?? state.day;
    const entries = state.pregnantReport?.entries ?? [
      state.body.outcome?.id ?? "",
    ];
    holds.push(
      hold("pregnant", URGENT_SCOPE, since, entries, [
        exit(context, "X-NOT-PREGNANT", null, null, "answer"),
      ]),
    );
  }
  if (state.paused !== null) {
    holds.push(
      hold(
        "paused",
        ALL_BUT_BREATH,
        state.paused.since,
        [state.paused.entry],
        [exit(context, "X-RESUME", null, null, "none")],
      ),
    );
  }
  for (const held of state.coach.prescriptions) {
    if (held.hold === null || !coachStands(state, held, COACH_HOLD_DAYS))
      continue;
    const removed = state.coach.accepted.get(held.by)?.removed ?? null;
    const until =
      held.until ?? (removed === null ? null : removed + COACH_HOLD_DAYS - 1);
    const exits = [
      exit(
        context,
        "X-UNTIL",
        null,
        until === null ? null : formatDay(until),
        "day",
      ),
    ];
    holds.push(
      hold(`coach:${held.id}`, [held.hold], held.on, [held.id], exits),
    );
  }
  return holds;
}
