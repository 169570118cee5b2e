import { assuming } from "../../message.ts";

/** The readiness checks: read, gone through, and how they went. */
export const CHECKS = assuming([], {
  "checks.title": "Checks",
  "checks.all": "All checks",
  "checks.see": "See this check",
  "checks.lead":
    "Each one looks at how one thing goes today. You can read any of them at any time; it is done on a day when the plan offers it.",
  "checks.unknown": "There is no check of this name.",
  "checks.today": "On offer today",
  "checks.asked": "Before the next phases",
  "checks.marks": "Strength marks",
  "checks.marks.line":
    "They point the way for strength work. No phase waits for them.",
  "checks.passed-today": "You passed these checks today",
  "checks.limiting": "What is short at the moment",
  "checks.limiting.one":
    "{name}[: {result}]. Its ladder comes first in the plan: {ladder}.",
  "checks.last": "{date}: {result}",
  "checks.leads": "Its movement: {name}",
  "checks.state.offered": "The plan offers it today",
  "checks.state.done": "Done today",
  "checks.state.passed": "Passed, and counts until {date}",
  "checks.state.waits": "Done, and waits for a check-in",
  "checks.state.mark": "A mark for strength",
  "checks.state.behind": "Not asked for any more",
  "checks.state.not-yet": "Not on offer yet",
  "checks.about.passed":
    "It is asked again only after a long time without running, or when it has run out before running opens.",
  "checks.about.waits":
    "It counts where nothing was noticed with it and the next complete check-in tells of nothing either.",
  "checks.about.mark":
    "The plan asks nobody for it, and it holds nothing up. How it goes stands below; the movement that leads there comes in your strength sessions.",
  "checks.about.behind":
    "What it stands before has been open. It comes again only after a long time without running.",
  "checks.opens": "What comes before it",
  "checks.opens.ask": "Today’s check-in: it says what there is today.",
  "checks.opens.level":
    "A day without a sign: today the plan leaves what goes with “{today}”.",
  "checks.opens.pregnant": "Checks belong to the time after a pregnancy.",
  "checks.opens.paused":
    "The plan is paused. It goes on when you take it up again.",
  "checks.opens.gate": "This phase, open: {phase}.",
  "checks.opens.rung":
    "One clean session with this movement, or one above it on its ladder: {name}. Where you are: {here}.",
  "checks.opens.near":
    "The last {days} days before the earliest day for running. A pass counts only so long, so an earlier one would run out (our own rule).",
  "checks.opens.retry":
    "A day of rest after a try: it may come from {date} on (our own rule).",
  "checks.opens.drills":
    "Its drills once, on a day of their own. Then it comes again.",
  "checks.opens.turn":
    "Nothing but its turn: it comes on a day that has room for it.",
  "checks.opens.together":
    "The checks with landings in them come together on one day, once all of them are open.",
  "checks.before.sides":
    "The right side comes first, then a rest, then the left. You can stop at any moment: a check that is broken off counts for nothing, and nothing of it is kept.",
  "checks.before":
    "You can stop at any moment: a check that is broken off counts for nothing, and nothing of it is kept.",
  "checks.broken":
    "This check was begun and not finished. Nothing of it was written down, and nothing of it counts: it begins again from the start.",
  "checks.begin.right": "Begin with the right side",
  "checks.begin.left": "Begin the left side",
  "checks.under-way": "{name}, under way",
  "checks.break-off": "Break it off",
  "checks.stop": "Stop the clock",
  "checks.less": "One less",
  "checks.enough": "That is all",
  "checks.rest.next": "Then: {part}",
  "checks.tempo": "A steady tempo, in counts of a second: {counts}.",
  "checks.tick": "A tick for every count",
  "checks.wrong":
    "It does not count today. What you answer decides what is still there.",
  "checks.result.passed": "You passed this check today",
  "checks.result.short": "Not all of it this time",
  "checks.result.not": "It does not count this time",
  "checks.result.part": "{part}: {done} of {need}, short by {by}",
  "checks.result.counts":
    "It counts once the next complete check-in tells of nothing. That one has to come by {date} (our own rule).",
  "checks.result.sign":
    "Something was noticed with it. A check counts only without pain, heaviness, dragging or a leak, however much of it was done.",
  "checks.result.open":
    "It was left open whether anything was noticed, or something felt wrong. Then it counts neither for nor against.",
  "checks.result.again": "It comes again after a day of rest.",
  "checks.next": "Next: {name}",
  "checks.history": "Every try",
  "checks.history.empty": "No try yet.",
});
