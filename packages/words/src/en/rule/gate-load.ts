import { assuming } from "../../message.ts";

/** What opens `load`. Each criterion: what it needs, then how it reads once met. */
export const LOAD_CRITERIA = assuming([], {
  "G-LOAD-TIME": "Enough time: one of these.",
  "G-LOAD-TIME.met": "Enough time has passed.",
  "G-LOAD-DAY": "Without an operation: both of these.",
  "G-LOAD-DAY.met": "Without an operation, and time enough.",
  "G-LOAD-DAY-BODY":
    "No operation, and how the pregnancy ended is known. If not, the longer wait counts.",
  "G-LOAD-DAY-BODY.met": "No operation.",
  "G-LOAD-DAY-42":
    "[{need}|Some time] after the pregnancy ended ({authority})[; now {have}].",
  "G-LOAD-DAY-42.met": "[{have}|Long enough] after the pregnancy ended.",
  "G-LOAD-SURGERY-DAY":
    "After an operation, or when it is not known how the pregnancy ended: [{need}|a longer time] after the pregnancy ended ({authority})[; now {have}].",
  "G-LOAD-SURGERY-DAY.met":
    "[{have}|Long enough] after the pregnancy ended, an operation included.",
  "G-LOAD-REBUILD": "The phase before this one, open.",
  "G-LOAD-REBUILD.met": "The phase before this one is open.",
  "G-LOAD-WOUND":
    "[{need}|A while] without pain at a scar, wound or tear, as your check-ins say ({authority})[; now {have}].",
  "G-LOAD-WOUND.met": "No pain at a scar, wound or tear[, over {have}].",
  "G-LOAD-BLEEDING":
    "Bleeding that no longer rises with activity, as you answer it.",
  "G-LOAD-BLEEDING.met": "Bleeding does not rise with activity.",
  "G-LOAD-SQUAT":
    "[{need}, clean,|Clean sessions] with this squat: {@movement assisted-squat} ({authority})[; now {have}].",
  "G-LOAD-SQUAT.met": "The squat is there: {@movement assisted-squat}.",
  "G-LOAD-HINGE":
    "[{need}, clean,|Clean sessions] with this hinge: {@movement dowel-hinge} ({authority})[; now {have}].",
  "G-LOAD-HINGE.met": "The hinge is there: {@movement dowel-hinge}.",
  "G-LOAD-TOPICS":
    "The health questions, all answered and none open. A go-ahead from a doctor or midwife closes one that is.",
  "G-LOAD-TOPICS.met": "The health questions are answered and none is open.",
  "G-LOAD-HEALED":
    "“Healed and comfortable” answered with yes, for any wound, scar or tear.",
  "G-LOAD-HEALED.met": "Healed and comfortable, as you said.",
  "G-LOAD-GAP":
    "A strength session [in the last {need}|not too long ago] ({authority})[; now {have}]. One session begins the way back.",
  "G-LOAD-GAP.met":
    "[The last strength session was {have} ago.|No gap in strength stands in the way.]",
  "G-LOAD-HOLD":
    "Nothing that holds this phase back. Each hold shows its way out.",
  "G-LOAD-HOLD.met": "Nothing holds this phase back.",
});
