import { assuming } from "../../message.ts";

/** Lines of the voice `living-baby` alone. What is not here is said as to everyone. */
const WITH_A_BABY = assuming(["livingBaby"], {
  "S-SLEEP":
    "Short nights[, the last about {hours#hour}], as nights with a baby are. Today is easier and nothing moves up.",
  "P-CARE":
    "A drink, something to eat and someone to hold the baby for a while come first in these weeks.",
  "learn.feeding": "Do you feed or express? A yes adds a text about it here.",
  "check-in.sleep": "How many hours did you sleep, all pieces together?",
  "today.minutes": "How long have you got, more or less?",
  "R-BEYOND-STROLLER":
    "A stroller may come along on a run now: six months have passed (Moving Medicine; after an early birth we count from the due date, our own rule). Both hands on it, flat ground and nothing else new at first[; clean with it so far: {clean} of {need}].",
});

/** Said only to someone who feeds or expresses. */
const WHILE_FEEDING = assuming(["livingBaby", "lactating"], {
  "run.feed-first":
    "Running is often more comfortable just after a feed or after expressing (the 2019 guideline, as reported).",
});

export const LIVING_BABY = [WITH_A_BABY, WHILE_FEEDING] as const;
