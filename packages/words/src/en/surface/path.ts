import { assuming } from "../../message.ts";

/** The way as a landscape, and one gate in full. */
export const PATH = assuming([], {
  "path.title": "The way",
  "path.lead":
    "A gate opens when all that it asks is there. No date opens one by itself, and nobody is late.",
  "path.early":
    "For now there is nothing to climb. What comes later stays where it is.",
  "path.pregnant":
    "In a pregnancy nothing is climbed here. The way is there afterwards, from its first gate.",
  "path.picture":
    "A way winds over hills from a house by the water to far ridges, through {count} gates. {places}",
  "path.place": "{gate}: {state}.",
  "path.state.open": "open",
  "path.state.waiting": "not open yet",
  "path.state.shut": "shut for now",
  "path.here": "You are here",
  "path.all-open": "Every gate is open.",
  "path.next": "Next: {gate}",
  "path.still": "Still to come",
  "path.gates": "Gate by gate",
  "path.open-since": "Open since {date}.",
  "path.open": "Open.",
  "path.one-need": "One thing still to come.",
  "path.needs": "{n} things still to come.",
  "path.held": "Shut for now. What holds it: {holds}.",
  "path.not-before": "Not before {date}.",
  "path.well": "All going well: {date}.",
  "path.well-then": "Not before {date}; all going well, on that day.",
  "path.typical": "Most ways: {from} to {until}.",
  "path.typical.one": "Most ways: {from}.",
  "path.typical.long": "Most ways: {from} on; some take longer than {weeks}.",
  "path.typical.none": "Most ways: longer than {weeks}.",
  "path.counting": "Most ways: being worked out.",
  "path.waits": "It waits for somebody’s word or an answer of yours.",
  "path.after-wait":
    "Not guessed: {gate}, before it, waits for a word or an answer.",
  "path.far": "Not within {weeks}.",
  "path.early-in": "early {month}",
  "path.middle-of": "mid-{month}",
  "path.late-in": "late {month}",
  "path.assumes": "What these times take for granted",
  "path.assumes.well":
    "“All going well”: every day clear, every session done, every check passed when it is offered.",
  "path.assumes.most":
    "“Most ways”: {ways} imagined ways on from today. Altogether one to three sessions in ten fall out on them: some by themselves, some because a morning goes without a check-in or a week without a session (our own rule). The quickest and the slowest are not counted.",
  "path.assumes.never":
    "No sign, illness, pain or long break is imagined. Each makes it later, and nobody can say by how much.",
  "path.assumes.word":
    "No go-ahead and no new answer is imagined either: a gate that needs one waits, and what lies behind it is not guessed.",
  "path.assumes.promise": "None of it is a promise, and none of it a target.",
  "path.failed": "The times ahead could not be worked out on this device.",
  "path.see": "All that it asks, and who says so",
  "gate.asks": "What it asks",
  "gate.parts": "Each part of it",
  "gate.keeps": "What keeps it open",
  "gate.needs": "What it needs",
  "gate.asks-nothing": "It asks for nothing: it is open from the first day.",
  "gate.holds": "What holds it shut, and every way out",
});
