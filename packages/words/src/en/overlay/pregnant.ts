import { assuming } from "../../message.ts";

/** Lines of the voice `pregnant` alone: the planner stands aside and says who comes first. */
const WHILE_PREGNANT = assuming(["pregnant"], {
  "S-PREGNANT":
    "You are pregnant, so a midwife or doctor comes first. One quiet breath is here; a little more after a go-ahead for exercise.",
  "H-PREGNANT":
    "A midwife or doctor first. One quiet breath is here; a little more after a go-ahead for exercise. The plan waits for afterwards.",
  "G-NOT-PREGNANT": "This opens after the pregnancy.",
  "level.go.line":
    "One quiet breath, and what your midwife or doctor agreed to. A clear check-in is not an all-clear: if something feels wrong, open Help.",
  "check-in.pregnant": "Are you still pregnant?",
  "help.signs.intro":
    "The lists we follow say that one sign is enough. It counts now, and for a year afterwards (CDC).",
  "care.emergency.say-pregnant": "Say first: I am pregnant.",
  "care.call-now.say-pregnant": "Say first: I am pregnant.",
  "refusal.no-ended": "While you are pregnant, no end date is needed.",
});

export const PREGNANT = [WHILE_PREGNANT] as const;
