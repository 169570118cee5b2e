import { always, before, never, put, type Switch } from "./switch.ts";

/** Holds that hold nothing, and ways out that lead nowhere. */
export const HOLD_SWITCHES: readonly Switch[] = [
  // A hold is neither told …
  put(
    "sign/hold.ts",
    "return parts.map(told);",
    'return parts.filter(({ hold }) => !$OFF("H-" + hold.split(":")[0].toUpperCase())).map(told);',
  ),
  // … nor does it keep anything shut.
  put(
    "sign/scope.ts",
    'if (isPregnant(held.state) && gate !== "restore") return true;',
    'if (!$OFF("H-PREGNANT") && isPregnant(held.state) && gate !== "restore") return true;',
  ),
  put(
    "sign/scope.ts",
    'if ((care.level === "call-soon" ? CARE : URGENT).has(gate)) return true;',
    `if (
      !(care.key.startsWith("warning:") ? $OFF("H-WARNING") : care.key.startsWith("topic:") ? $OFF("H-TOPIC") : $OFF("H-CARE")) &&
      (care.level === "call-soon" ? CARE : URGENT).has(gate)
    ) return true;`,
  ),
  never("H-TOPIC", "sign/scope.ts", "topics.unsure.length > 0"),
  never("H-TOPICS-UNANSWERED", "sign/scope.ts", "topics.unanswered.length > 0"),
  before(
    "sign/scope.ts",
    "  return state.coach.prescriptions.some(\n    (held) => held.hold === target",
    '  if ($OFF("H-COACH") || $OFF("S-COACH-HOLD")) return false;',
  ),
  never("H-PAUSED", "sign/scope.ts", "state.paused !== null"),
  put(
    "sign/scope.ts",
    "state.pelvic.open ||",
    '(state.pelvic.open && !(state.pelvic.third ? $OFF("H-PELVIC-THIRD") : $OFF("H-PELVIC"))) ||',
  ),
  never("H-BLEEDING", "sign/scope.ts", "state.bleeding.unresolved"),
  put(
    "sign/scope.ts",
    "state.pains.size > 0",
    `[...state.pains.values()].some(({ kind }) =>
      !(kind === "muscle" && $OFF("H-PAIN")) && !(kind === "bone" && $OFF("H-BONE")) &&
      !(kind === "wound" && $OFF("H-WOUND")) && !(kind === "belly" && $OFF("H-BELLY")))`,
  ),
  never("H-DOMING", "sign/scope.ts", "state.doming.size > 0"),
  never("H-ILL", "sign/scope.ts", "state.ill !== null"),
  never("H-ASKED", "sign/scope.ts", "heldSince !== null"),
  put(
    "fold/record.ts",
    'entry.kind === "pause" ? { since: state.day, entry: entry.id } : null',
    `entry.kind === "pause"
        ? $OFF("S-PAUSED") ? null : { since: state.day, entry: entry.id }
        : $OFF("X-RESUME") ? state.paused : null`,
  ),
  put(
    "sign/pelvic.ts",
    "if (pelvic.third && state.day - pelvic.lastSignDay < numbers.pelvicThirdDays)",
    `if ($OFF("X-CLEAR-CHECK-INS")) return;
  if (pelvic.third && !$OFF("X-DAYS") && state.day - pelvic.lastSignDay < numbers.pelvicThirdDays)`,
  ),
  never(
    "X-CLEAR-DAYS",
    "sign/pain.ts",
    "hold.clear + 1 >= numbers.painClearDays",
  ),
  put(
    "sign/general.ts",
    "} else if (today.complete) state.ill = null;",
    '} else if (today.complete && !$OFF("X-CLEAR-DAY")) state.ill = null;',
  ),
  never(
    "X-CLEAR-DAY",
    "sign/bleeding.ts",
    "bleeding.unresolved && today.complete && isOver",
  ),
  never(
    "X-GO-AHEAD",
    "sign/go-ahead.ts",
    "rules.some((rule) => rule.from.includes(role))",
  ),
  always(
    "X-CLEAN-ITEM",
    "sign/doming.ts",
    "state.doming.size === 0 || !exercise.answered",
  ),
  never("X-NOT-PREGNANT", "sign/general.ts", 'answer === "no"'),
  put(
    "fold/body.ts",
    "body.outcome = newest(body.outcome, entry.outcome, by);",
    'if (!($OFF("X-PREGNANCY-ENDED") && body.outcome?.value === "pregnant")) body.outcome = newest(body.outcome, entry.outcome, by);',
  ),
  never(
    "X-UNTIL",
    "sign/scope.ts",
    "prescription.until !== null && state.day > prescription.until",
  ),
];
