import { assuming } from "../../message.ts";

/** One question a page. Each has its reason, so that nothing is asked without saying why. */
export const SETUP = assuming([], {
  "setup.title": "A few questions",
  "setup.progress": "{n} of {total}",
  "setup.later": "The rest later: begin with a breath",
  "setup.resume": "You can stop here and come back.",
  "setup.ended": "When did the pregnancy end?",
  "setup.ended.why": "Every phase has an earliest day, counted from there.",
  "setup.ended.future": "That day has not come yet.",
  "setup.ended.long-ago": "That is a long way back. Is the date right?",
  "setup.weeks": "How many weeks did it last, about?",
  "setup.weeks.why": "It changes how long the first phases wait.",
  "setup.weeks.unknown": "I do not know",
  "setup.birth": "How was the birth or the treatment?",
  "setup.birth.why": "After an operation the first phases wait longer.",
  "setup.birth.vaginal": "Vaginal",
  "setup.birth.assisted": "Vaginal, with forceps or vacuum",
  "setup.birth.caesarean": "Caesarean",
  "setup.birth.surgery": "An operation or procedure of another kind",
  "setup.birth.other": "Something else, or no birth",
  "setup.birth.unknown": "I do not know",
  "setup.tear": "Was there a tear or a cut?",
  "setup.tear.why":
    "A tear into the muscle of the back passage asks for a go-ahead before impact.",
  "setup.tear.none": "No",
  "setup.tear.first-second": "Yes, first or second degree",
  "setup.tear.third-fourth": "Yes, third or fourth degree",
  "setup.tear.unknown": "I do not know",
  "setup.history": "Did any of these happen?",
  "setup.history.why": "Some ask for more quiet weeks before impact.",
  "setup.history.none": "None of these",
  "setup.topics": "Questions about your health",
  "setup.topics.why":
    "A yes means: talk to someone first. These are our own questions on topics of the Canadian guideline.",
  "setup.topics.later":
    "They come again after some time, because health changes.",
  "setup.healed": "Is every wound, scar or tear healed and comfortable?",
  "setup.healed.none": "Yes, or there is none",
});

export const SETUP_WEEK = assuming([], {
  "setup.days": "On which days could you train?",
  "setup.days.why":
    "Breath and walks fit any day. Fewer days mean fewer sessions, never closer ones.",
  "setup.minutes": "How long is a usual session?",
  "setup.minutes.why": "You can choose again each day.",
  "setup.equipment": "What is at home?",
  "setup.equipment.why": "What is not there gets a stand-in from the house.",
  "setup.equipment.weights": "Which weights, in kg?",
  "setup.running-before": "Did you run before?",
  "setup.running-before.never": "No",
  "setup.running-before.some": "Now and then",
  "setup.running-before.regular": "Often",
  "setup.policy": "Which plan for the first run?",
  "setup.policy.why":
    "All else is the same in each of them. You can compare them at any time.",
  "setup.region": "Where are you?",
  "setup.region.why":
    "For the numbers under Help. It is a choice of yours; nothing is looked up.",
  "setup.done": "That is all for now.",
  "equipment.chair": "A firm chair",
  "equipment.step": "A step or stair",
  "equipment.band": "A resistance band",
  "equipment.weight": "A weight",
  "equipment.dowel": "A stick or broom handle",
  "equipment.towel": "A towel",
  "equipment.cushion": "A cushion",
  "equipment.wall": "A wall",
  "equipment.bike": "A bicycle",
  "equipment.cross-trainer": "A cross-trainer",
  "equipment.pool": "A pool",
});

/** The words setting: changed in one tap, undone in one tap, and asked of everyone before any voice is known. */
export const SETUP_WORDS = assuming([], {
  "setup.outcome": "Which words should we use?",
  "setup.outcome.why":
    "It changes our words and pictures, never your plan. You can change it at any time.",
  "setup.outcome.living-baby": "I have a living child from this pregnancy",
  "setup.outcome.died": "My child died",
  "setup.outcome.ended-early":
    "The pregnancy ended early: a miscarriage, an ectopic pregnancy, a termination",
  "setup.outcome.unsaid": "I would rather not say",
  "setup.outcome.pregnant": "I am pregnant now",
  "setup.outcome.changed": "Changed everywhere.",
});
