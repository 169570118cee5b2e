import { assuming } from "../../message.ts";

/** Lines of the voice `loss` alone: few, plain, and none of them asks for anything. */
const AFTER_A_LOSS = assuming(["loss"], {
  "welcome.how":
    "It says why for everything, and what opens the next thing. You need not explain anything, and rest counts as done.",
  "P-MOOD":
    "Thank you for saying how you are. Grief has no timetable. Someone to talk to is under Help; your plan stays as it is.",
  "P-CARE":
    "A drink, something to eat and someone to lean on come first. There is nothing you have to feel or do.",
  "W-RESTORE":
    "Nothing is scheduled, and nothing is expected. Rest counts as done.",
  "R-BEYOND-STROLLER": "Nothing more is added here.",
  "help.support.line":
    "Support after a loss, when you want it. It is shown only when you ask.",
  "check-in.mood": "How are you, yourself? You may leave this out.",
});

export const LOSS = [AFTER_A_LOSS] as const;
