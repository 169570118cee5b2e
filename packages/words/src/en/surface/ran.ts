import { assuming } from "../../message.ts";

/** Runs that the plan had no part in. */
export const RAN = assuming([], {
  "ran.title": "Runs outside the plan",
  "ran.line":
    "Write down what you ran, on the day you ran it. Nobody minds that it was early: the plan only needs to know. The latest ones are enough.",
  "ran.days": "When?",
  "ran.day": "Day {n}",
  "ran.day.more": "Another day, much the same",
  "ran.day.less": "One day fewer",
  "ran.day.written":
    "A run is written down for that day already. Save this one only if it was another.",
  "ran.days.alike":
    "What follows is written down for each of these days. A run that went otherwise has an entry of its own: save, then add it.",
  "ran.walk-time": "Time walking in between",
  "ran.times.hint":
    "As near as you remember. What you do not know may stay empty, all but the time running.",
  "ran.save-more": "Save, and add another",
  "ran.written": "Runs written down",
  "ran.does": "What the plan does with it",
  "ran.does.limits":
    "It counts from its own day, for the limits of the runs to come. With a sign, that day begins a quieter spell, as with any other run.",
  "ran.does.open":
    "Towards the next step it counts only where it was the run on offer that day.",
  "ran.does.entry":
    "It opens nothing by itself. Once running is open, some such runs not long before, without a sign and each with a whole check-in on the next day, let you begin above the first step; otherwise you begin with the first (our own rule).",
  "ran.does.others":
    "In a survey of runners about half of those who came back had run well before a plan would have let them. That is what happened, not advice.",
  "ran.does.needs": "What running still waits for",
  "ran.does.path": "See it on the path",
  "ran.problem.no-day": "Each day needs a whole date.",
  "ran.problem.in-future": "One of these days has not come yet.",
  "ran.problem.before-end":
    "One of these days lies before the day you gave for the end of the pregnancy.",
  "ran.problem.twice": "The same day stands there twice.",
  "ran.problem.time": "Give the time running: a number above nothing.",
  "ran.problem.too-long":
    "That is too long for one day. Please look at the numbers again.",
  "ran.problem.longest":
    "The longest stretch cannot be longer than the time running.",
  "ran.problem.sign":
    "Say which sign or pain it was and how strong, or answer that there was none.",
});
