import { assuming } from "../../message.ts";

/** Why signs and levels change what is offered today. */
export const SIGN_REASONS = assuming([], {
  "S-ASK":
    "Today's check-in is not complete yet, so what is here is breath, with pelvic floor and an easy walk where today lists them. Answering it opens the rest.",
  "S-UNREAD":
    "[{count#entry} of your journal|Something in your journal] could not be read and might have held a sign. A complete check-in ends the doubt.",
  "S-CLOCK":
    "Something in your journal carries a later time than this day. Impact and running wait for a new check-in.",
  "S-WARNING":
    "[You reported “{sign}”.|You reported a warning sign.] [Our reading of the published lists: {level}.|Help says what to do.] The plan waits for a go-ahead dated after it.",
  "S-TOPIC-NOW":
    "You answered “now” to [“{topic}”|one of the health questions]. [Our reading of the published advice: {level}.|Help says what to do.] The plan waits for a go-ahead from a doctor or midwife.",
  "S-TOPIC-OPEN":
    "[“{topic}” is|One of the health questions is] answered with yes, in the past or not sure. Brisk walking and all above gentle work opens with a go-ahead from a doctor or midwife.",
  "S-TOPIC-UNANSWERED":
    "[{count#question} about your health still wait|Some questions about your health still wait] for an answer. Answering opens brisk walking, and the way to load, impact and running.",
  "S-PELVIC-STOP":
    "[You noticed {sign}|You noticed a pelvic sign][ ({severity})]. Impact and running wait; the gentle part goes on. A pelvic-health physio can help with this.",
  "S-PELVIC-RETURN":
    "A pelvic sign is settling. Impact and running come back after [{need#check-in} that are complete and quiet|a run of complete, quiet check-ins] (our own rule)[; {clear#check-in} so far].",
  "S-PELVIC-THIRD":
    "A pelvic sign has come back more than once. Impact and running wait for a go-ahead, or for [{needDays#day} with {need#check-in}|some weeks] without a sign (our own rule)[; so far {days#day} and {clear#check-in}].",
  "S-PELVIC-CALL":
    "[You noticed {sign}.|You noticed a sign that someone should look at.] Please contact a pelvic-health physio, a midwife or a doctor soon. Impact, running and strength wait.",
  "S-WOUND-CALL":
    "[You noticed pain here: {site}|You noticed {sign}|There is pain at a scar or wound]. Please contact someone about it soon. Impact, running and strength wait.",
  "S-USUAL-LEVEL":
    "[For {sign}, a pelvic-health physio has noted your usual level|A pelvic-health physio has noted your usual level of a sign]. At or below it, it is not counted as a sign.",
  "S-BLEED-STOP":
    "Bleeding turned redder or heavier after activity. Breath and moving about the house are what is here[ until {until}] (our own rule). Please answer the bleeding questions now.",
  "S-BLEED-CALL":
    "Bleeding rose with activity, at a time when it has usually ended or once it had stopped. Please contact someone about it soon. Impact, running and strength wait.",
  "S-BLEED-REPEAT":
    "Bleeding rose with activity again[, within {days#day} (our own rule)]. Please phone someone now.",
  "S-BLEED-LATE":
    "Bleeding that is not a period, at a time when it has usually ended. Please contact someone about it soon. Impact, running and strength wait.",
});

/** Pain, rest, illness and the like. */
export const BODY_REASONS = assuming([], {
  "S-PAIN-GROIN":
    "[Pain here: {site}|Pain in the groin, the front of the hip or the base of the spine][ ({score} of 10)]. It comes with walking, running or landing, at night, at rest, on one spot, with a limp, or is worse afterwards. Someone should look at it before anything loads the leg; walk only while nothing hurts.",
  "S-PAIN-BONE-FLAG":
    "[Pain over a bone: {site}|Pain over a bone][ ({score} of 10)]. It comes with walking, running or landing, at night, at rest, on one spot, with a limp, or is worse afterwards. Someone should look at it before anything loads the leg; walk only while nothing hurts.",
  "S-PAIN-BONE":
    "[Pain over a bone: {site}|Pain over a bone][ ({score} of 10)]. Impact and running wait until it has stayed away [on {need#day} with a check-in|for a few check-ins] (our own rule)[; {clear} so far].",
  "S-PAIN-BACK":
    "Sudden back pain, or lost height[ ({site})]. Please contact someone about it soon; impact, running and strength wait.",
  "S-PAIN-GO-ON":
    "[A low ache here: {site}|A low ache][ ({score} of 10)]. As long as it does not grow, brings no limp and is no worse in the morning, you go on.",
  "S-PAIN-STOP":
    "[Pain here: {site}|Pain][ ({score} of 10)]: stronger, with a limp, or worse in the morning. Impact and running come back when it has been low [on {need#day} with a check-in|on a few check-in days] (our own rule)[; {clear} so far].",
  "S-PAIN-CALL":
    "[Strong or lasting pain here: {site}|Strong or lasting pain][ ({score} of 10)]. Please contact someone about it soon; impact, running and strength wait.",
  "S-PAIN-SITE-ASKS":
    "[Pain here opens a question: {site}.|Pain at this place opens a question.] Until [“{sign}”|it] is answered, it counts as that warning sign (our own rule).",
  "S-PAIN-WOUND":
    "[Pain at a wound or scar: {site}.|Pain at a wound or scar.] It is never weighed by a number; impact and running wait, and someone should look at it.",
  "S-PAIN-BELLY":
    "[Pain here: {site}.|Pain in the belly or chest.] It is never weighed by a number. Impact and running wait until it has stayed away [on {need#day} with a check-in|for a few check-ins] (our own rule)[; {clear} so far].",
  "S-DOMING":
    "[Your midline rose or dipped during {movement}. That movement goes one rung down; impact and running come back once it has been done without|Your midline rose or dipped. Every loading and trunk movement goes one rung down; impact and running come back once one of them has been done without] (our own rule).",
  "S-ILL":
    "You feel ill, without a fever. Breath only, until you say you feel well again.",
  "S-SLEEP":
    "Short nights[, the last about {hours#hour}]. Today is easier and nothing moves up.",
  "S-ENERGY": "Very little energy today. Today is easier and nothing moves up.",
  "S-PREGNANT":
    "You may be pregnant. Please talk to a midwife or doctor first; rest and one quiet breath are here meanwhile.",
  "S-PAUSED":
    "Your plan is paused[ since {since}]. Breath and pelvic floor are here whenever you like; nothing is scheduled.",
  "S-COACH-HOLD":
    "Your coach holds this back[: {scope}][, until {until}]. You can see who and since when under Coach.",
  "S-GO-AHEAD":
    "A dated go-ahead lifted [{sign}|what was waiting]. The plan goes on from here.",
  "S-RETRACT":
    "You took an entry back, and it still counts. What calls for care can be taken back [within {minutes#minute} of|soon after] writing it, with a complete check-in after it that says no (our own rule).",
});
