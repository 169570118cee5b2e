import { assuming } from "../../message.ts";

/** Lines of the voice `loss` alone: few, plain, and none of them asks for anything. */
const AFTER_A_LOSS = assuming(["loss"], {
  "report.outcome.died": "Stillborn, or died afterwards.",
  "report.outcome.ended-early":
    "It ended early: a miscarriage, an ectopic pregnancy or a termination.",
  "setup.sorry.died": "We are sorry.",
  "setup.sorry.ended-early": "If it was hard, or is, we are sorry.",
  "setup.birth": "How was the birth or the treatment, if there was one?",
  "welcome.how":
    "It says why for everything, and what opens the next thing. You need not explain anything, and rest counts as done.",
  "P-MOOD":
    "Thank you for saying how you are. Someone to talk to is under Help, support after a loss too. Your plan stays as it is.",
  "P-CARE":
    "A drink, something to eat and someone to lean on come first. There is nothing you have to feel or do.",
  "G-NOT-PREGNANT.met": "No answer of yours makes the plan wait.",
  "W-RESTORE":
    "Nothing is scheduled, and nothing is expected. Rest counts as done.",
  "R-BEYOND-STROLLER": "Nothing more is added here.",
  "help.support.title": "Support after a loss",
  "help.support.line": "For whenever you want it, however long ago it is.",
  "help.support.words":
    "The hospital’s bereavement team, your doctor or midwife, or a loss support charity. Any of them can say who listens near you.",
  "check-in.mood": "How are you, yourself? You may leave this out.",
});

export const LOSS = [AFTER_A_LOSS] as const;
