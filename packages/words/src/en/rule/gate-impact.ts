import { assuming } from "../../message.ts";

/** What opens `impact`. Each criterion: what it needs, then how it reads once met. */
export const IMPACT_CRITERIA = assuming([], {
  "G-IMPACT-DAY":
    "[{need}|Some time] after the pregnancy ended ({authority})[; now {have}].",
  "G-IMPACT-DAY.met": "[{have}|Long enough] after the pregnancy ended.",
  "G-IMPACT-LOAD-CRITERIA": "All that opened the load phase, still true.",
  "G-IMPACT-LOAD-CRITERIA.met": "All that opened the load phase is still true.",
  "G-IMPACT-SQUAT":
    "[{need}, clean,|Clean sessions] with this squat: {@movement goblet-squat} ({authority})[; now {have}].",
  "G-IMPACT-SQUAT.met": "The squat is there: {@movement goblet-squat}.",
  "G-IMPACT-CALF":
    "[{need}, clean,|Clean sessions] with this calf raise: {@movement single-leg-calf-raise} ({authority})[; now {have}].",
  "G-IMPACT-CALF.met":
    "The calf raise is there: {@movement single-leg-calf-raise}.",
  "G-IMPACT-BALANCE": "This check, passed: {@check balance}.",
  "G-IMPACT-BALANCE.met": "Check passed: {@check balance}.",
  "G-IMPACT-WALK":
    "[One walk of {need}|One longer walk], clean, in the last weeks ({authority})[; longest now {have}].",
  "G-IMPACT-WALK.met": "The walk is there[: {have}], clean.",
  "G-IMPACT-BLEEDING":
    "[{need}|A while] without bleeding other than a period ({authority})[; now {have}]. Only days with a complete check-in count; the day after impact or a run needs one.",
  "G-IMPACT-BLEEDING.met": "No bleeding other than a period[, over {have}].",
  "G-IMPACT-PELVIC":
    "[{need}|A while] without a pelvic sign ({authority})[; now {have}]. Only days with a complete check-in count; the day after impact or a run needs one.",
  "G-IMPACT-PELVIC.met": "No pelvic sign[, over {have}].",
});

export const IMPACT_HISTORY_CRITERIA = assuming([], {
  "G-IMPACT-TEAR":
    "After a tear into the muscle of the back passage: one of these.",
  "G-IMPACT-TEAR.met": "No tear stands in the way of impact.",
  "G-IMPACT-TEAR-BODY": "No third- or fourth-degree tear.",
  "G-IMPACT-TEAR-BODY.met": "No third- or fourth-degree tear.",
  "G-IMPACT-TEAR-GO-AHEAD":
    "A dated go-ahead for impact from a pelvic-health physio, a doctor or a midwife.",
  "G-IMPACT-TEAR-GO-AHEAD.met": "A go-ahead for impact is in.",
  "G-IMPACT-BIRTH":
    "After an assisted or back-to-back birth, or when birth, tear or position is not known: one of these.",
  "G-IMPACT-BIRTH.met":
    "How the pregnancy ended does not stand in the way of impact.",
  "G-IMPACT-BIRTH-BODY":
    "Neither an assisted nor a back-to-back birth, and birth, tear and position known.",
  "G-IMPACT-BIRTH-BODY.met": "Neither an assisted nor a back-to-back birth.",
  "G-IMPACT-BIRTH-GO-AHEAD":
    "A dated go-ahead for impact from a pelvic-health physio, a doctor or a midwife.",
  "G-IMPACT-BIRTH-GO-AHEAD.met": "A go-ahead for impact is in.",
  "G-IMPACT-BIRTH-WAIT": "Or without one, a longer wait: all of these.",
  "G-IMPACT-BIRTH-WAIT.met": "The longer wait is done.",
  "G-IMPACT-BIRTH-DAY":
    "[{need}|A longer time] after the pregnancy ended ({authority})[; now {have}].",
  "G-IMPACT-BIRTH-DAY.met": "[{have}|Long enough] after the pregnancy ended.",
  "G-IMPACT-BIRTH-PF":
    "Pelvic-floor work [on {need}|on enough days] of the last weeks ({authority})[; now {have}].",
  "G-IMPACT-BIRTH-PF.met": "Pelvic-floor work [on {have}|often enough].",
  "G-IMPACT-BIRTH-CALM":
    "[{need}|A longer while] without a pelvic sign ({authority})[; now {have}].",
  "G-IMPACT-BIRTH-CALM.met": "No pelvic sign[, over {have}].",
  "G-IMPACT-HISTORY":
    "After a prolapse or a long time pushing, or while that is not known: one of these.",
  "G-IMPACT-HISTORY.met": "Nothing from before stands in the way of impact.",
  "G-IMPACT-HISTORY-BODY": "No prolapse and no long time pushing, once asked.",
  "G-IMPACT-HISTORY-BODY.met": "No prolapse and no long time pushing recorded.",
  "G-IMPACT-HISTORY-CALM":
    "[{need}|A longer while] without a pelvic sign ({authority})[; now {have}].",
  "G-IMPACT-HISTORY-CALM.met": "No pelvic sign[, over {have}].",
  "G-IMPACT-HISTORY-GO-AHEAD":
    "A dated go-ahead for impact from a pelvic-health physio, a doctor or a midwife.",
  "G-IMPACT-HISTORY-GO-AHEAD.met": "A go-ahead for impact is in.",
  "G-IMPACT-LOAD": "The load phase, open.",
  "G-IMPACT-LOAD.met": "The load phase is open.",
  "G-IMPACT-GAP":
    "A strength session [in the last {need}|not too long ago] ({authority})[; now {have}]. One session begins the way back.",
  "G-IMPACT-GAP.met":
    "[The last strength session was {have} ago.|No gap in strength stands in the way.]",
  "G-IMPACT-HOLD":
    "Nothing that holds this phase back. Each hold shows its way out.",
  "G-IMPACT-HOLD.met": "Nothing holds this phase back.",
});
