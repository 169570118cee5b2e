import { assuming } from "../../message.ts";

/** What opens `run`, `beyond` and single families. Each criterion: what it needs, then how it reads once met. */
export const RUN_CRITERIA = assuming([], {
  "G-RUN-IMPACT-CRITERIA":
    "All that opened the load and impact phases, still true.",
  "G-RUN-IMPACT-CRITERIA.met":
    "All that opened the load and impact phases is still true.",
  "G-RUN-FLOOR":
    "[{need}|Long enough] after the pregnancy ended, as the plan you chose asks[; now {have}]. Where it asks for one, a dated go-ahead for running too.",
  "G-RUN-FLOOR.reached":
    "A dated go-ahead for running: the plan you chose asks for one. Enough time has passed[ ({need})].",
  "G-RUN-FLOOR.met": "The earliest day of the plan you chose has come.",
  "G-RUN-CHECKS": "The readiness checks: all of these.",
  "G-RUN-CHECKS.met": "You passed the readiness checks.",
  "G-RUN-CHECK-walk": "This check, passed: {@check walk}.",
  "G-RUN-CHECK-walk.met": "Check passed: {@check walk}.",
  "G-RUN-CHECK-balance": "This check, passed: {@check balance}.",
  "G-RUN-CHECK-balance.met": "Check passed: {@check balance}.",
  "G-RUN-CHECK-single-leg-squat":
    "This check, passed: {@check single-leg-squat}.",
  "G-RUN-CHECK-single-leg-squat.met":
    "Check passed: {@check single-leg-squat}.",
  "G-RUN-CHECK-jog": "This check, passed: {@check jog}.",
  "G-RUN-CHECK-jog.met": "Check passed: {@check jog}.",
  "G-RUN-CHECK-bounds": "This check, passed: {@check bounds}.",
  "G-RUN-CHECK-bounds.met": "Check passed: {@check bounds}.",
  "G-RUN-CHECK-hop": "This check, passed: {@check hop}.",
  "G-RUN-CHECK-hop.met": "Check passed: {@check hop}.",
  "G-RUN-CHECK-running-man": "This check, passed: {@check running-man}.",
  "G-RUN-CHECK-running-man.met": "Check passed: {@check running-man}.",
  "G-RUN-CHECK-landings": "This check, passed: {@check landings}.",
  "G-RUN-CHECK-landings.met": "Check passed: {@check landings}.",
  "G-RUN-PELVIC":
    "[{need}|A while] without a pelvic sign ({authority})[; now {have}]. Only days with a complete check-in count; the day after impact or a run needs one.",
  "G-RUN-PELVIC.met": "No pelvic sign[, over {have}].",
  "G-RUN-ASKED":
    "Three more questions answered: pain during sex, trouble emptying, a gap along the midline. A yes opens with a go-ahead or a later no.",
  "G-RUN-ASKED.met": "The three further questions are answered.",
  "G-RUN-IMPACT": "The impact phase, open.",
  "G-RUN-IMPACT.met": "The impact phase is open.",
  "G-RUN-GAP":
    "A strength session [in the last {need}|not too long ago] ({authority})[; now {have}]. One session begins the way back.",
  "G-RUN-GAP.met":
    "[The last strength session was {have} ago.|No gap in strength stands in the way.]",
  "G-RUN-RECENT":
    "A run [in the last {need}|not too long ago] ({authority})[; now {have}]. After a longer time the checks come again.",
  "G-RUN-RECENT.met":
    "[The last run was {have} ago.|The last run is recent enough.]",
  "G-RUN-HOLD":
    "Nothing that holds this phase back. Each hold shows its way out.",
  "G-RUN-HOLD.met": "Nothing holds this phase back.",
  "G-BEYOND-THIRTY":
    "The last step of the walk-run ladder, clean[: {need}| more than once] ({authority})[; now {have}].",
  "G-BEYOND-THIRTY.met": "The last step of the walk-run ladder, clean.",
  "G-BEYOND-RUN": "The run phase, open.",
  "G-BEYOND-RUN.met": "The run phase is open.",
  "G-BEYOND-HOLD":
    "Nothing that holds this phase back. Each hold shows its way out.",
  "G-BEYOND-HOLD.met": "Nothing holds this phase back.",
});

export const FAMILY_CRITERIA = assuming([], {
  "F-TRUNK-BREATH":
    "[{need}, clean,|Clean sessions] with this breath first: {@movement breath-360-seated} ({authority})[; now {have}].",
  "F-TRUNK-BREATH.met": "The breath is there: {@movement breath-360-seated}.",
  "F-TRUNK-RIBS":
    "[{need}, clean,|Clean sessions] with this turn first: {@movement seated-rotation} ({authority})[; now {have}].",
  "F-TRUNK-RIBS.met": "The turn is there: {@movement seated-rotation}.",
  "F-JUMP-LAND":
    "[{need}, clean,|Clean sessions] with this landing first: {@movement step-off-stick} ({authority})[; now {have}].",
  "F-JUMP-LAND.met": "The landing is there: {@movement step-off-stick}.",
  "F-CYCLE-WOUND":
    "Sitting is comfortable: [{need}|a while] without pain in a scar, a wound or the perineum ({authority})[; now {have}]. Only days with a complete check-in count.",
  "F-CYCLE-WOUND.met":
    "No pain in a scar, a wound or the perineum[, over {have}].",
  "F-SWIM-BLEEDING":
    "[{need}|A while] without bleeding, a period aside ({authority})[; now {have}]. Only days with a complete check-in count.",
  "F-SWIM-BLEEDING.met": "No bleeding[, over {have}].",
  "F-SWIM-HEALED": "Wounds, scars and tears: healed and comfortable.",
  "F-SWIM-HEALED.met": "Healed and comfortable.",
  "F-SWIM-WOUND":
    "[{need}|A while] without pain in a scar, a wound or the perineum ({authority})[; now {have}]. Only days with a complete check-in count.",
  "F-SWIM-WOUND.met":
    "No pain in a scar, a wound or the perineum[, over {have}].",
  "F-HOP-JUMP":
    "[{need}, clean,|Clean sessions] with these jumps first: {@movement small-jumps-row} ({authority})[; now {have}].",
  "F-HOP-JUMP.met": "The jumps are there: {@movement small-jumps-row}.",
  "F-HOP-FLOOR": "Hops and springs: one of these.",
  "F-HOP-FLOOR.met": "The time for hops and springs has come.",
  "F-HOP-RUN-FLOOR":
    "[{need}|Long enough] after the pregnancy ended, as the plan you chose asks for running[; now {have}].",
  "F-HOP-RUN-FLOOR.reached":
    "A dated go-ahead for running: the plan you chose asks for one. Enough time has passed[ ({need})].",
  "F-HOP-RUN-FLOOR.met": "The earliest day of the plan you chose has come.",
  "F-HOP-PHYSIO": "Sooner, with a pelvic-health physio: both of these.",
  "F-HOP-PHYSIO.met": "A pelvic-health physio agrees to it sooner.",
  "F-HOP-PHYSIO-DAY":
    "[{need}|Some time] after the pregnancy ended ({authority})[; now {have}].",
  "F-HOP-PHYSIO-DAY.met": "[{have}|Long enough] after the pregnancy ended.",
  "F-HOP-PHYSIO-GO-AHEAD":
    "A dated go-ahead for impact from a pelvic-health physio.",
  "F-HOP-PHYSIO-GO-AHEAD.met":
    "A go-ahead for impact from a pelvic-health physio is in.",
});
