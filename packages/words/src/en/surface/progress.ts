import { assuming } from "../../message.ts";

/** What has changed, from what was written down. */
export const PROGRESS = assuming([], {
  "progress.title": "What has changed",
  "progress.lead":
    "From what you wrote down. It changes no gate and asks for nothing.",
  "progress.empty":
    "Nothing is written down yet. Check-ins, walks, sessions and checks show here once they are, and none of them has to be.",
  "progress.counting": "Being gathered from your journal.",
  "progress.failed":
    "This could not be gathered on this device. Nothing in your journal was changed.",
  "progress.span": "How far back?",
  "progress.span.year": "A year",
  "progress.span.all": "All of it",
  "progress.rungs": "Rungs",
  "progress.rungs.lead":
    "Where each ladder stood and stands. A step down is a step too: it is how a ladder keeps fitting.",
  "progress.rungs.empty":
    "No rung has changed in this time. One changes after clean sessions on different days.",
  "progress.rungs.others": "The other ladders that moved: {n}",
  "progress.rung.from": "On {date}",
  "progress.rung.to": "Since {date}",
  "progress.rung.steps": "Every step, with its day",
  "progress.walk-run": "Walk-run ladder",
  "progress.step": "Step {n}",
  "progress.checks": "Checks",
  "progress.checks.lead":
    "Each try, left and right beside each other. The line marks what the check asks.",
  "progress.checks.empty":
    "No check has been taken in this time. Today offers each one when its phase is there.",
  "progress.check.passed": "passed",
  "progress.check.sign": "with something noticed: it did not count",
  "progress.check.short": "the check asks {need}",
  "progress.left": "Left",
  "progress.right": "Right",
  "progress.value": "Done",
  "progress.sides": "{n} % between the sides",
  "progress.sides.apart":
    "{n} % between the sides: more than a fifth (our own mark). It holds nothing up.",
  "progress.calm": "Days as you told them",
  "progress.calm.lead":
    "Days a week with a complete check-in: calm, or with something told. Days without one are left open.",
  "progress.calm.calm": "Calm",
  "progress.calm.told": "Something told",
  "progress.calm.empty": "No complete check-in in this time.",
  "progress.signs": "Signs",
  "progress.signs.lead":
    "Each day on which one was told; the taller, the stronger.",
  "progress.signs.empty": "No sign was told in this time.",
  "progress.sign.row": "{sign}: {days}",
  "progress.run": "Running, minutes a week",
  "progress.run.empty": "No run is written down in this time.",
  "progress.walk": "Walking, minutes a week",
  "progress.walk.empty": "No walk is written down in this time.",
  "progress.gap": "Shaded weeks: nothing was written down.",
  "progress.nothing": "nothing written down",
  "progress.table": "As a table",
  "progress.week": "Week from",
  "progress.day": "Day",
  "progress.minutes": "Minutes",
  "progress.severity": "How strong",
  "progress.result": "Result",
  "progress.chart": "{title}: {weeks}, on a scale from nothing to {most}.",
});
