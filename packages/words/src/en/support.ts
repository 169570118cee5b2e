import { assuming } from "../message.ts";

/** Small things that help in the first weeks: prompts, never tasks. */
export const RESTORE_PROMPTS = assuming([], {
  "restore.prompt.hydration": "Keep a drink within reach.",
  "restore.prompt.nourishment":
    "Eat something that does you good, whenever you can.",
  "restore.prompt.support":
    "Let someone do one thing for you today. If nobody is near, one thing can wait.",
  "restore.prompt.moving":
    "Moving about the house is enough. Sit or lie down whenever you want to.",
});

/** Mood, and the question that stands apart from it. Nothing is scored and nothing but the last changes a plan. */
export const MOOD = assuming([], {
  "mood.low": "Has your mood been low on most days lately?",
  "mood.interest":
    "Have the things you usually care about felt flat, or not worth the effort?",
  "mood.yes":
    "Thank you for saying so. You do not have to carry this alone. A doctor, a midwife or someone you trust would want to hear it; exercise does not take the place of that talk.",
  "harm.question":
    "Have you had thoughts of hurting yourself or someone else, or of not wanting to be alive?",
});

/**
 * The card for someone close to her, readable without the app: they may see what she cannot. Low mood and poor sleep stand
 * apart: the evidence names them among signs that start suddenly, and by themselves they call for a talk, not an ambulance.
 */
export const CARD = assuming([], {
  "card.title": "For someone close",
  "card.intro":
    "Someone who was pregnant within the last year can become seriously unwell in mind within hours, often in the first two weeks (NHS-linked advice and Action on Postpartum Psychosis). They may not notice it themselves. It is nobody’s fault.",
  "card.sign.hearing": "Seeing or hearing things that are not there",
  "card.sign.beliefs":
    "Firm beliefs that are not true, or sudden suspicion of people",
  "card.sign.racing":
    "Racing thoughts, restlessness, or an unusually high mood",
  "card.sign.unheld": "Saying or doing things with no holding back",
  "card.sign.confused": "Severe confusion",
  "card.sign.unlike": "Not behaving like themselves",
  "card.act.call":
    "One of these is enough. Call the emergency number now. Say when the pregnancy ended.",
  "card.act.stay":
    "Stay with them. Speak calmly. Do not argue about what they believe.",
  "card.act.before":
    "It can come without any illness before. Say so if they, or family, have had psychosis or bipolar disorder.",
  "card.low.title": "Very low, withdrawn or hardly sleeping",
  "card.low.sudden":
    "All of a sudden, or beside a sign above: that is the same emergency. Call the emergency number now.",
  "card.low.alone":
    "Come slowly, with none of those signs: help them talk to a doctor, a midwife or a crisis or support line today. If it gets worse, call now.",
  "card.low.harm":
    "Thoughts of hurting themselves or anyone else, or of not wanting to be alive: call the emergency number now.",
  "card.body":
    "Chest pain, trouble breathing, a fit, fainting or heavy bleeding: call the emergency number now.",
  "card.also":
    "This app calls nobody and tells nobody. The call is yours to make.",
});

/** Why a pelvic-health physio, and when. A prompt, never a gate. */
export const PHYSIO = assuming([], {
  "physio.what":
    "A pelvic-health physiotherapist can look at how your pelvic floor, belly and any scar are doing and shape the work to you. See one if you can; your plan goes on either way.",
  "physio.history":
    "What you told us is a good reason to see a pelvic-health physiotherapist before the first jumps.",
  "physio.sign":
    "This sign is what a pelvic-health physiotherapist helps with. The gentle work goes on meanwhile.",
});
