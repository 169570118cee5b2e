import { assuming } from "../../message.ts";

/** What stands in the files that are handed out. */
export const EXPORT = assuming([], {
  "export.calendar.event": "{kind}, {minutes}",
  "export.calendar.neutral": "Time set aside, {minutes}",
  "export.calendar.note":
    "On this day if all goes well. The day itself decides: check in and look at Today before you begin.",
  "export.nothing-planned":
    "Nothing is due in these weeks, so there is no calendar to make.",
  "export.nothing-planned.mend":
    "What is there every day is never owed, and stands under Today.",
  "export.card.title": "Plan of {date}",
  "export.card.paper":
    "For this day alone. Paper does not know how you are: check in first, and stop when something feels wrong.",
  "export.card.missing":
    "No check-in is written down for this day yet. It may change what is here.",
  "export.card.sets": "{n#set} to tick off",
  "export.card.run": "Minute by minute",
  "export.card.warm-up": "Walk, easy",
  "export.card.bout": "Run {n} of {of}",
  "export.card.last": "Run {n} of {of}, the last",
  "export.card.walk": "Walk",
  "export.card.cool-down": "Walk home",
  "export.card.at": "At",
  "export.card.what": "What",
  "export.card.long": "How long",
  "export.nobody": "Nobody answers? {fallback}",
  "export.reported": "Reported: {signs}.",
});

/** The page for a clinician. */
export const REPORT = assuming([], {
  "report.title": "What was reported, and what the plan made of it",
  "report.until": "As of {date}",
  "report.about":
    "Made from what its owner wrote down. It tells what was reported and which rules follow from it; it names no illness and gives no advice. No listed sign is not an all-clear.",
  "report.ground": "Ground",
  "report.ended": "The pregnancy ended",
  "report.ended.weeks": "{date}, {weeks#week} before",
  "report.gestation": "It lasted",
  "report.gestation.weeks": "{weeks#week}",
  "report.how": "Birth or treatment",
  "report.tear": "Tear or cut",
  "report.phase": "Phase of the plan",
  "report.level": "Level of the day",
  "report.policy": "Rules chosen",
  "report.not-known": "not told",
  "report.signs": "Reported since {date}",
  "report.signs.days":
    "Complete check-ins on {n} of {of} days; quiet ones: {quiet}.",
  "report.signs.none": "Nothing was reported in this time.",
  "report.taken-back": "taken back later",
  "report.what": "What",
  "report.when": "When",
  "report.strength": "How strong",
  "report.score": "{n} of 10",
  "report.pain.onImpact": "on impact",
  "report.pain.night": "at night",
  "report.pain.rest": "at rest",
  "report.pain.spot": "at one spot",
  "report.pain.limp": "with a limp",
  "report.pain.worse": "getting worse",
  "report.pain.sudden": "sudden",
  "report.pain.heightLoss": "with loss of height",
  "report.done": "Done since {date}",
  "report.done.line":
    "{sessions#session}, {walk#minute} of walking, {run#minute} of running.",
  "report.holds": "Held for now",
  "report.holds.none": "Nothing is held.",
  "report.exit": "What ends it",
  "report.checks": "Checks",
  "report.checks.none": "No check has been taken yet.",
  "report.check.passed": "passed, good until {date}",
  "report.check.not": "did not count as passed",
  "report.sides": "left {left}, right {right}",
  "report.gates": "Phases: what is, and what is needed",
  "report.open-since": "open since {date}",
  "report.open": "open",
  "report.not-open": "not open",
  "report.in-place": "{n} of {of} in place; what is not:",
  "report.criterion": "What it still asks",
  "report.have": "Is",
  "report.need": "Needed",
  "report.state": "State",
  "report.words": "Words of clinicians, written down",
  "report.word": "{date}: {from}, for {what}",
  "report.sources": "Sources",
});
