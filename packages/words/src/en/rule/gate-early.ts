import { assuming } from "../../message.ts";

/** The phases, and what opens `reconnect` and `rebuild`. Each criterion: what it needs, then how it reads once met. */
export const GATES = assuming([], {
  "gate.restore": "Restore",
  "gate.restore.what":
    "Rest, drink, eat, lean on someone, move about the house. One quiet breath if you like. Nothing is scheduled.",
  "gate.reconnect": "Reconnect",
  "gate.reconnect.what":
    "Breath in supported positions, pelvic floor, length for the backs of your legs, gentle turning, short walks.",
  "gate.rebuild": "Rebuild",
  "gate.rebuild.what":
    "Hip shifts, gentle squats and hinges, bridges, longer walks.",
  "gate.load": "Load",
  "gate.load.what":
    "Squats, lunges, step-ups and hinges with weight, one leg at a time, and brisk walking.",
  "gate.impact": "Impact",
  "gate.impact.what": "Quiet landings and small jumps; later hops and springs.",
  "gate.run": "Run",
  "gate.run.what": "The walk-run ladder, one small step at a time.",
  "gate.beyond": "Beyond",
  "gate.beyond.what": "Longer, then hills, then speed: one thing at a time.",
  "gate.pregnant": "Pregnant",
  "gate.pregnant.what":
    "A midwife or doctor first. One quiet breath is here; a little more after a go-ahead for exercise.",
  "gate.not-yet": "Not yet, and here is what opens it.",
  "gate.open": "Open",
});

export const EARLY_LOSS_CRITERIA = assuming([], {
  "G-EARLY-LOSS": "The way for a pregnancy that ended early: both of these.",
  "G-EARLY-LOSS.met": "The way for a pregnancy that ended early applies.",
  "G-EARLY-LOSS-BODY": "The pregnancy ended early: one of these.",
  "G-EARLY-LOSS-BODY.met": "The pregnancy ended early.",
  "G-EARLY-LOSS-UNDER-12":
    "The pregnancy ended [before {need} of it|in its first weeks], without an operation ({authority}).",
  "G-EARLY-LOSS-UNDER-12.met":
    "The pregnancy ended in its first weeks, without an operation.",
  "G-EARLY-LOSS-12-19":
    "The pregnancy ended a little later than that: both of these.",
  "G-EARLY-LOSS-12-19.met":
    "The pregnancy ended a little later, and a go-ahead is in.",
  "G-EARLY-LOSS-12-19-BODY":
    "The pregnancy ended [before {need} of it|before its middle], without an operation ({authority}).",
  "G-EARLY-LOSS-12-19-BODY.met":
    "The pregnancy ended before its middle, without an operation.",
  "G-EARLY-LOSS-GO-AHEAD":
    "A dated go-ahead for exercise from a doctor or midwife.",
  "G-EARLY-LOSS-GO-AHEAD.met": "A go-ahead for exercise is in.",
  "G-EARLY-LOSS-BLEEDING":
    "[{need}|A while] without bleeding, answered in your check-ins ({authority})[; now {have}].",
  "G-EARLY-LOSS-BLEEDING.met": "Bleeding has stopped[, over {have}].",
});

export const RECONNECT_CRITERIA = assuming([], {
  "G-NOT-PREGNANT":
    "A check-in that says you are not pregnant. If you are or may be: a midwife or doctor first.",
  "G-NOT-PREGNANT.met": "Not pregnant, as far as you have said.",
  "G-RECONNECT-TIME": "Time to rest first: one of these.",
  "G-RECONNECT-TIME.met": "There has been time to rest.",
  "G-RECONNECT-DAY":
    "[{need}|Some time] after the pregnancy ended ({authority})[; now {have}].",
  "G-RECONNECT-DAY.met": "[{have}|Long enough] after the pregnancy ended.",
  "G-RECONNECT-LEVEL":
    "No open sign that says to call now. A go-ahead dated after the sign lifts it.",
  "G-RECONNECT-LEVEL.met": "No sign that says to call now is open.",
  "G-RECONNECT-BLEEDING":
    "Bleeding that no longer rises with activity, as you answer it.",
  "G-RECONNECT-BLEEDING.met": "Bleeding does not rise with activity.",
  "G-RECONNECT-HOLD":
    "Nothing that holds this phase back. Each hold shows its way out.",
  "G-RECONNECT-HOLD.met": "Nothing holds this phase back.",
});

export const REBUILD_CRITERIA = assuming([], {
  "G-REBUILD-TIME": "Enough time: one of these.",
  "G-REBUILD-TIME.met": "Enough time has passed.",
  "G-REBUILD-DAY": "Without an operation: both of these.",
  "G-REBUILD-DAY.met": "Without an operation, and time enough.",
  "G-REBUILD-DAY-BODY":
    "No operation, and how the pregnancy ended is known. If not, the longer wait counts.",
  "G-REBUILD-DAY-BODY.met": "No operation.",
  "G-REBUILD-DAY-28":
    "[{need}|Some time] after the pregnancy ended ({authority})[; now {have}].",
  "G-REBUILD-DAY-28.met": "[{have}|Long enough] after the pregnancy ended.",
  "G-REBUILD-SURGERY-DAY":
    "After an operation, or when it is not known how the pregnancy ended: [{need}|a longer time] after the pregnancy ended ({authority})[; now {have}].",
  "G-REBUILD-SURGERY-DAY.met":
    "[{have}|Long enough] after the pregnancy ended, an operation included.",
  "G-REBUILD-GO-AHEAD": "Sooner, with a go-ahead: both of these.",
  "G-REBUILD-GO-AHEAD.met": "A go-ahead opens it sooner.",
  "G-REBUILD-GO-AHEAD-DAY":
    "[{need}|Some time] after the pregnancy ended ({authority})[; now {have}].",
  "G-REBUILD-GO-AHEAD-DAY.met":
    "[{have}|Long enough] after the pregnancy ended.",
  "G-REBUILD-GO-AHEAD-NOTE":
    "A dated go-ahead for exercise from a doctor or midwife.",
  "G-REBUILD-GO-AHEAD-NOTE.met": "A go-ahead for exercise is in.",
  "G-REBUILD-SESSIONS":
    "[{need}, clean,|Clean sessions] of the phase before ({authority})[; now {have}].",
  "G-REBUILD-SESSIONS.met":
    "[{have}|Enough sessions] of the phase before, clean.",
  "G-REBUILD-RECONNECT": "The phase before this one, open.",
  "G-REBUILD-RECONNECT.met": "The phase before this one is open.",
  "G-REBUILD-HOLD":
    "Nothing that holds this phase back. Each hold shows its way out.",
  "G-REBUILD-HOLD.met": "Nothing holds this phase back.",
});
