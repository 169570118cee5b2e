import { assuming } from "../../message.ts";

/** The screen of files to hand on. Its title stands with More. */
export const SHARE = assuming([], {
  "share.lead":
    "Each is made here, on this device, when you ask for it. Nothing is sent by itself; what you have handed on is in other hands.",
  "share.save": "Save",
  "share.send": "Hand on",
  "share.making": "Being made",
  "share.made": "{name} is saved.",
  "share.again": "It is made. Tap once more to hand it on.",
  "share.failed":
    "This could not be made on this device. Nothing in your journal was changed.",
  "share.holds": "It holds {what}",
  "share.card": "Today on paper",
  "share.card.for": "For a day without a screen.",
  "share.card.holds":
    "today’s plan, with drawings, amounts and a box for each set; at a warning sign, what to do and whom to call.",
  "share.ics": "A calendar",
  "share.ics.for": "To see your days beside everything else.",
  "share.ics.holds":
    "the days on which something is due in the next {weeks#week}, as far as today opens it. It does not change when your plan does: make it anew then. Whoever sees your calendar sees it.",
  "share.ics.neutral": "Neutral titles",
  "share.ics.neutral.hint": "Nothing in it says what the time is for.",
  "share.report": "A page for a clinician",
  "share.report.for": "To show or send before you are seen.",
  "share.report.holds":
    "when the pregnancy ended and how, what you reported and did in the last {weeks#week}, what is held and what ends it, your checks, and what each phase still asks. It names no illness.",
  "share.report.outcome": "Say how the pregnancy ended",
  "share.report.outcome.hint":
    "So that you are not asked. It adds one line: “{line}”",
  "share.csv": "A table",
  "share.csv.for": "For a spreadsheet.",
  "share.csv.holds":
    "every session, walk, run, check and check-in, a row for each item. Mood, notes and what you told at the start stay out.",
  "share.journal": "The whole journal",
  "share.journal.for": "For another Restride, or a program of your own.",
  "share.journal.holds":
    "everything that was ever written down here, word for word, what you took back and what could not be read among it.",
});
