import { assuming } from "../message.ts";

/** Names and lines of the levels, and the words for answers, severities and shares of a verdict. */
export const LEVELS = assuming([], {
  "level.emergency": "Emergency",
  "level.emergency.line": "Call the emergency number now.",
  "level.call-now": "Call now",
  "level.call-now.line": "Phone now, at any hour. No exercise today.",
  "level.call-soon": "Contact someone soon",
  "level.call-soon.line":
    "Please contact someone about this soon. Breath goes on meanwhile, with pelvic floor and an easy, painless walk where today lists them.",
  "level.stop": "Gentle only",
  "level.stop.line":
    "Impact and running wait. Breath is here, with pelvic floor, an easy walk and gentle strength where today lists them.",
  "level.ask": "Check in first",
  "level.ask.line":
    "Breath is here already, with pelvic floor and an easy walk where today lists them. Today's check-in opens the rest.",
  "level.ease": "Easier day",
  "level.ease.line":
    "All that is open is on offer, one set fewer, and nothing moves up today.",
  "level.go": "Today's plan",
  "level.go.line":
    "Everything that is open is on offer. A clear check-in is not an all-clear: if something feels wrong, open Help.",
});

export const SMALL_WORDS = assuming([], {
  "met.true": "In place",
  "met.false": "Not yet",
  "met.unknown": "Not known yet",
  "verdict.span": "{from} to {to}",
  "verdict.silent": "{line} No complete check-in yet on: {days}.",
  "verdict.owed": "No complete check-in yet on: {days}. {line}",
  "answer.yes": "yes",
  "answer.no": "no",
  "answer.unsure": "not sure",
  "answer.past": "in the past",
  "answer.now": "now",
  "answer.unknown": "not known",
  "answer.none": "none",
  "severity.0": "none",
  "severity.1": "mild",
  "severity.2": "moderate",
  "severity.3": "strong",
  "scope.brisk": "brisk walking",
  "scope.strength": "strength",
  "scope.walk": "walking",
  "scope.check": "readiness checks",
  "scope.exercise": "exercise",
  "scope.running": "running",
  "role.doctor": "a doctor",
  "role.midwife": "a midwife",
  "role.pelvic-physio": "a pelvic-health physio",
  "authority.house": "our own rule",
  "authority.both": "our own rule, leaning on {names}",
  "authority.names": "{names}",
  "authority.and": "{first} and {second}",
});

/** Signs as they stand inside a sentence; the questions themselves are the program's. */
export const SIGNS = assuming([], {
  "sign.leak": "leaking",
  "sign.urgency": "a need that was hard to put off",
  "sign.heaviness": "heaviness or dragging",
  "sign.bulge": "a bulge",
  "sign.pelvic-pain": "pelvic pain",
  "sign.scar-pain": "pain at a scar or wound",
  "sign.bleeding-up": "bleeding that rose with activity",
  "sign.bleeding": "bleeding that is not a period",
  "sign.doming": "a ridge or dip along the midline",
  "sign.sex-pain": "pain during sex",
  "sign.emptying": "trouble emptying",
  "sign.separation": "a gap along the midline",
  "sign.ill": "feeling ill",
  "sign.pain-at": "pain ({site})",
});
