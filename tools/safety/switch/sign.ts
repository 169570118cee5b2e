import { always, before, never, put, type Switch, value } from "./switch.ts";

/** The rules of signs and levels. */
export const SIGN_SWITCHES: readonly Switch[] = [
  never("S-ASK", "sign/day-level.ts", "!isComplete || isDoubtful"),
  never("S-UNREAD", "fold/fold.ts", "prepared.doubtfulDays.has(day)"),
  before(
    "fold/fold.ts",
    "  return prepared.undatedAfter.some(",
    '  if ($OFF("S-UNREAD")) return false;',
  ),
  always("S-CLOCK", "fold/fold.ts", "prepared.writtenUntil <= day"),
  value("S-WARNING", "sign/warning.ts", "[...today.warnings]", "[]"),
  never("S-TOPIC-NOW", "sign/topic.ts", 'answer === "now"'),
  value(
    "S-TOPIC-UNANSWERED",
    "sign/topic.ts",
    "dueTopics(index, state, answerDays(index))",
    "[]",
  ),
  value(
    "S-PELVIC-STOP",
    "sign/pelvic.ts",
    "pelvicReports(index, state, today)",
    "[]",
  ),
  never(
    "S-PELVIC-RETURN",
    "sign/pelvic.ts",
    "clear < pelvicNeed(index, state.pelvic)",
  ),
  never(
    "S-PELVIC-THIRD",
    "sign/pelvic.ts",
    "onsets.filter((onset) => onset >= from).length >= 3",
  ),
  value(
    "S-PELVIC-CALL",
    "sign/pain.ts",
    'foldCareSign(day, "bulge", "S-PELVIC-CALL")',
    "undefined",
  ),
  value(
    "S-WOUND-CALL",
    "sign/pain.ts",
    'foldCareSign(day, "scar-pain", "S-WOUND-CALL")',
    "undefined",
  ),
  never(
    "S-WOUND-CALL",
    "sign/pain.ts",
    "pain.worse === true || pain.onImpact === true",
  ),
  value(
    "S-USUAL-LEVEL",
    "sign/pelvic.ts",
    "goAhead.level !== undefined",
    "false",
  ),
  value(
    "S-GO-AHEAD",
    "sign/accepted.ts",
    "accepted === undefined || isOld ? null : accepted",
    "null",
  ),
  put(
    "sign/bleeding.ts",
    "stopUntil: day + 1,\n    unresolved: true,",
    'stopUntil: day + 1,\n    unresolved: !$OFF("S-BLEED-STOP"),',
  ),
  never(
    "S-BLEED-CALL",
    "sign/bleeding.ts",
    "isLate || hadStopped(index, state)",
  ),
  put(
    "sign/bleeding.ts",
    "if (isRepeated)",
    'if (isRepeated && !$OFF("S-BLEED-REPEAT"))',
  ),
  always(
    "S-BLEED-LATE",
    "sign/bleeding.ts",
    "since < lateBleedingFrom(index, state)",
  ),
  put(
    "sign/pain.ts",
    "if (BONE_FLAGS.some((flag) => pain[flag] === true))",
    'if (!(site.class === "groin" ? $OFF("S-PAIN-GROIN") : $OFF("S-PAIN-BONE-FLAG")) && BONE_FLAGS.some((flag) => pain[flag] === true))',
  ),
  never("S-PAIN-BONE", "sign/pain.ts", 'openHold(day, pain, "bone")'),
  put(
    "sign/pain.ts",
    "if (isBackSign(site, pain)) openPainCare",
    'if (!$OFF("S-PAIN-BACK") && isBackSign(site, pain)) openPainCare',
  ),
  always(
    "S-PAIN-GO-ON",
    "sign/pain.ts",
    "pain.score >= index.program.numbers.painStop",
  ),
  never(
    "S-PAIN-GO-ON",
    "ladder/clean.ts",
    "pain.score <= index.program.numbers.painGoOn",
  ),
  always("S-PAIN-STOP", "sign/pain.ts", "!isHoldingPain(index, state, pain)"),
  never(
    "S-PAIN-CALL",
    "sign/pain.ts",
    "pain.score >= numbers.painCall || limpDays >= numbers.limpCallDays",
  ),
  never("S-PAIN-SITE-ASKS", "sign/pain.ts", "!today.warningsAnswered"),
  value(
    "S-PAIN-WOUND",
    "sign/pain.ts",
    'openHold(day, pain, "wound")',
    "false",
  ),
  never(
    "S-PAIN-BELLY",
    "sign/pain.ts",
    'pain.site === "abdomen" || pain.site === ALWAYS_WARNING',
  ),
  always("S-DOMING", "sign/doming.ts", 'severityOf(today, "doming") === 0'),
  never("S-ILL", "sign/general.ts", 'severityOf(today, "ill") > 0'),
  never("S-SLEEP", "sign/general.ts", "short && wasShort"),
  never(
    "S-ENERGY",
    "sign/general.ts",
    "checkIn.energy !== null && checkIn.energy <= numbers.lowEnergy",
  ),
  never(
    "S-PREGNANT",
    "sign/general.ts",
    'state.body.outcome?.value === "pregnant" || state.pregnantReport !== null',
  ),
  always("S-RETRACT", "fold/retract.ts", "ids.size === 0"),
];
