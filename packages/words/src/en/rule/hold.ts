import { assuming } from "../../message.ts";

/** Holds: a short name, and a line that says what waits. The way out is in their exits. */
export const HOLDS = assuming([], {
  "H-WARNING.name": "A warning sign",
  "H-WARNING":
    "[You reported “{sign}”|You reported a warning sign][ on {since}]. It waits for a go-ahead from a doctor or midwife, dated after it.",
  "H-TOPIC.name": "A health question",
  "H-TOPIC":
    "[“{topic}”|A health question] waits for a go-ahead from a doctor or midwife.",
  "H-TOPICS-UNANSWERED.name": "Health questions to answer",
  "H-TOPICS-UNANSWERED":
    "Some health questions have no answer yet. Gentle work goes on; your answers open the rest.",
  "H-PELVIC.name": "A pelvic sign",
  "H-PELVIC":
    "A pelvic sign[, first on {since},] has not settled yet. Impact and running wait; the gentle part goes on.",
  "H-PELVIC-THIRD.name": "A pelvic sign that comes back",
  "H-PELVIC-THIRD":
    "A pelvic sign has come back more than once. Impact and running wait for someone to look, or for quiet weeks; the gentle part goes on.",
  "H-BLEEDING.name": "Bleeding with activity",
  "H-BLEEDING":
    "Bleeding rose with activity[ on {since}]. Breath and moving about the house, for now.",
  "H-PAIN.name": "Pain",
  "H-PAIN":
    "[Pain here: {site}.|Pain.] Impact and running wait until it is low again.",
  "H-BONE.name": "Pain over a bone",
  "H-BONE":
    "[Pain over a bone: {site}.|Pain over a bone.] Impact and running wait until someone has looked, or it has stayed away.",
  "H-WOUND.name": "Pain at a scar or wound",
  "H-WOUND":
    "[Pain at a scar or wound: {site}.|Pain at a scar or wound.] Impact and running wait; someone should look at it.",
  "H-BELLY.name": "Pain in the belly or chest",
  "H-BELLY":
    "[Pain here: {site}.|Pain in the belly or chest.] Impact and running wait until it has stayed away.",
  "H-DOMING.name": "A ridge along the midline",
  "H-DOMING":
    "[Your midline rose or dipped during {movement}. Impact and running wait until that movement has been done once without.|Your midline rose or dipped. Impact and running wait until a loading or trunk movement has been done once without.]",
  "H-ASKED.name": "A sign to have looked at before impact and running",
  "H-ASKED":
    "[You noticed {sign}|You noticed one of the signs asked about before running][ on {since}]. Impact and running wait for a go-ahead, or for a later no; the gentle part goes on.",
  "H-ILL.name": "Feeling ill",
  "H-ILL": "Breath only, until you say you feel well again.",
  "H-PREGNANT.name": "Pregnant, or perhaps",
  "H-PREGNANT":
    "A midwife or doctor first. Rest and one quiet breath are here meanwhile.",
  "H-PAUSED.name": "Paused",
  "H-PAUSED":
    "You paused[ on {since}]. Breath and pelvic floor are here; nothing is scheduled.",
  "H-COACH.name": "Held by your coach",
  "H-COACH":
    "Your coach holds this back[ since {since}]. A coach can only make your plan gentler.",
  "H-CARE.name": "Something to have looked at",
  "H-CARE":
    "[You noticed {sign}|You noticed something to have looked at][ on {since}]. It waits for a go-ahead.",
});

/** Added to a hold of a warning, a health question or a sign, by how much it keeps shut. */
export const HOLD_REACH = assuming([], {
  "hold.all": "{line} No exercise until then.",
  "hold.gentle": "{line} The gentlest part goes on meanwhile.",
});

/** Ways out of a hold. */
export const EXITS = assuming([], {
  "X-GO-AHEAD":
    "A dated go-ahead [for this: {need}|that names it]. The plan takes one from a doctor or midwife; for pelvic signs and scars from a pelvic-health physio too.",
  "X-GO-AHEAD.met": "A go-ahead is in.",
  "X-CLEAR-CHECK-INS":
    "[{need}, complete and without it|Some complete check-ins without it] ({authority})[; so far {have}].",
  "X-CLEAR-CHECK-INS.met": "Enough quiet check-ins.",
  "X-CLEAR-DAYS":
    "[{need} on different days, without it|Some check-ins without it] ({authority})[; so far {have}].",
  "X-CLEAR-DAYS.met": "Enough quiet days.",
  "X-ANSWER": "An answer to what is still open.",
  "X-ANSWER.met": "Answered.",
  "X-CLEAN-ITEM":
    "[This movement, done once without the sign: {need}|A loading or trunk movement, done once without the sign] ({authority}).",
  "X-CLEAN-ITEM.met": "Done once without the sign.",
  "X-CLEAR-DAY":
    "A complete check-in without it, on a later day[, from {need}].",
  "X-CLEAR-DAY.met": "A clear day has passed.",
  "X-RESUME": "Taking up the plan again, whenever you say so.",
  "X-RESUME.met": "You took up the plan again.",
  "X-PREGNANCY-ENDED":
    "When and how the pregnancy ended, told in your answers.",
  "X-PREGNANCY-ENDED.met": "The pregnancy has ended, as you said.",
  "X-NOT-PREGNANT": "A later check-in that says you are not pregnant.",
  "X-NOT-PREGNANT.met": "Not pregnant, as you said.",
  "X-UNTIL":
    "[It ends on {need}|It ends on the date set], or sooner if it is taken back.",
  "X-UNTIL.met": "The date has come.",
  "X-DAYS": "[{need}|Some days] have to pass ({authority})[; so far {have}].",
  "X-DAYS.met": "Enough days have passed.",
});
