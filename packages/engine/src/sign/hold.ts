import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import type {
  BleedingState,
  DomingHold,
  OpenCare,
  PainHold,
} from "../fold/state.ts";
import type { Hold } from "../type/decision.ts";
import { answer, exit, goAhead, type HoldParts, told } from "./exit.ts";
import { pelvicNeed } from "./pelvic.ts";
import {
  ALL_BUT_BREATH,
  CARE_SCOPE,
  IMPACT_SCOPE,
  UNANSWERED_SCOPE,
  URGENT_SCOPE,
} from "./scope.ts";
import { stateHolds } from "./state-hold.ts";
import { unansweredSince } from "./topic.ts";

/** Every hold that is open today, with what keeps it and what ends it. */
export function holdsOf(context: Context): readonly Hold[] {
  const parts = [
    ...careHolds(context),
    ...topicHolds(context),
    ...signHolds(context),
    ...stateHolds(context),
  ];
  return parts.map(told);
}

function careHolds(context: Context): HoldParts[] {
  return [...context.state.cares.values()].map((care) =>
    careHold(context, care),
  );
}

function careHold(context: Context, care: OpenCare): HoldParts {
  const kind = care.key.slice(0, care.key.indexOf(":"));
  const isAsked = kind === "warning" || kind === "topic";
  return {
    hold: `${isAsked ? kind : "care"}:${care.sign}`,
    scope: care.level === "call-soon" ? CARE_SCOPE : URGENT_SCOPE,
    since: care.since,
    entries: care.entries,
    exits: [goAhead(context, care.sign)],
  };
}

/** Questions that are answered `unsure`, or not at all. */
function topicHolds(context: Context): HoldParts[] {
  const { state, index, topics } = context;
  const holds: HoldParts[] = topics.unsure.map((topic) => {
    const known = state.topics.get(topic);
    return {
      hold: `topic:${topic}`,
      scope: CARE_SCOPE,
      since: known?.unsureSince ?? state.day,
      entries: known?.entries ?? [],
      exits: [goAhead(context, topic), answer(context)],
    };
  });
  if (topics.unanswered.length > 0)
    holds.push({
      hold: "topics-unanswered",
      scope: UNANSWERED_SCOPE,
      since: unansweredSince(index, state, topics.unanswered),
      entries: [],
      exits: [answer(context)],
    });
  return holds;
}

/** Holds of the pelvic, bleeding, pain and doming rules and of illness. */
function signHolds(context: Context): HoldParts[] {
  const { state } = context;
  const holds: HoldParts[] = [];
  if (state.pelvic.open) holds.push(pelvicHold(context));
  if (state.bleeding.unresolved)
    holds.push(bleedingHold(context, state.bleeding));
  for (const pain of state.pains.values()) holds.push(painHold(context, pain));
  for (const doming of state.doming.values())
    holds.push(domingHold(context, doming));
  holds.push(...askedHolds(context));
  if (state.ill !== null) {
    const clear = exit(context, "X-CLEAR-DAY", { unit: "check-in" });
    holds.push({
      hold: "ill",
      scope: ALL_BUT_BREATH,
      since: state.ill.since,
      entries: state.ill.entries,
      exits: [clear, goAhead(context, "ill")],
    });
  }
  return holds;
}

/** A yes to painful sex, trouble emptying or a midline gap. */
function askedHolds(context: Context): HoldParts[] {
  return [...context.state.askedSigns].flatMap(([sign, known]) =>
    known.heldSince === null
      ? []
      : [
          {
            hold: `asked:${sign}`,
            scope: IMPACT_SCOPE,
            since: known.heldSince,
            entries: known.entry === "" ? [] : [known.entry],
            exits: [goAhead(context, sign), answer(context)],
          },
        ],
  );
}

function pelvicHold(context: Context): HoldParts {
  const { state, index } = context;
  const { pelvic } = state;
  const exits = [
    exit(context, "X-CLEAR-CHECK-INS", {
      have: pelvic.clear,
      need: pelvicNeed(index, pelvic),
      unit: "check-in",
    }),
  ];
  if (pelvic.third)
    exits.push(
      exit(context, "X-DAYS", {
        have: state.day - pelvic.lastSignDay,
        need: index.program.numbers.pelvicThirdDays,
        unit: "day",
      }),
    );
  exits.push(goAhead(context, [...pelvic.signs.keys()].join(" ")));
  return {
    hold: pelvic.third ? "pelvic-third" : "pelvic",
    scope: IMPACT_SCOPE,
    since: pelvic.since,
    entries: pelvic.entries,
    exits,
  };
}

function bleedingHold(context: Context, bleeding: BleedingState): HoldParts {
  const until = bleeding.stopUntil ?? context.state.day;
  const clear = exit(context, "X-CLEAR-DAY", {
    need: formatDay(until + 1),
    unit: "check-in",
  });
  return {
    hold: "bleeding",
    scope: ALL_BUT_BREATH,
    since: bleeding.since,
    entries: bleeding.entries,
    exits: [clear, goAhead(context, "bleeding-up")],
  };
}

function painHold(context: Context, pain: PainHold): HoldParts {
  const clear = exit(context, "X-CLEAR-DAYS", {
    have: pain.clear,
    need: context.index.program.numbers.painClearDays,
    unit: "check-in",
  });
  return {
    hold: `${pain.kind === "muscle" ? "pain" : pain.kind}:${pain.site}`,
    scope: IMPACT_SCOPE,
    since: pain.since,
    entries: pain.entries,
    exits: [clear, goAhead(context, pain.site)],
  };
}

function domingHold(context: Context, doming: DomingHold): HoldParts {
  const { movement } = doming;
  return {
    hold: movement === null ? "doming" : `doming:${movement}`,
    scope: IMPACT_SCOPE,
    since: doming.since,
    entries: doming.entries,
    exits: [exit(context, "X-CLEAN-ITEM", { need: movement, unit: "session" })],
  };
}
