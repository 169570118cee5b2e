import { assuming } from "../../message.ts";

/** Ladders, the week and how a session is put together. */
export const LADDER_REASONS = assuming([], {
  "LD-CLEAN":
    "That session counts as clean: its signs were answered, none was new or worse, and the check-in after it is in.",
  "LD-UP":
    "[{family}: a rung up, to {movement}|{family}: a rung up|{movement} is next|A rung up]. The sessions before it were clean.",
  "LD-DOWN":
    "[{family}: a rung down, to {movement}|{family}: a rung down|{movement} again for now|A rung down] after a sign. It comes back the same way.",
  "LD-GAP-ONE":
    "[It is {days#day} since your last strength session|It is a while since your last strength session], so each ladder starts one rung lower (our own rule).",
  "LD-GAP-TWO":
    "[It is {days#day} since your last strength session|It is a long while since your last strength session], so each ladder starts a little lower than before (our own rule).",
  "LD-PLACEMENT":
    "[Find your place on this ladder: {family}.|Find your place on a ladder.] Try its rungs in order, in one session; each one done in full counts.",
  "LD-UNCONFIRMED":
    "[The session of {date}|A session] has no answers yet. It counts towards gaps and limits, and not towards the next rung.",
  "LD-WEIGHT":
    "[{movement}: {kg#kg} next|{movement}: a little more weight|A little more weight], the smallest step that you have. The rung was clean.",
});

export const WEEK_REASONS = assuming([], {
  "W-DAYS": "Sessions fall on the days that you chose.",
  "W-STRENGTH-SPACING":
    "A day lies between two full strength sessions (our own rule).",
  "W-STRENGTH-COUNT":
    "[{count#session} of strength in {days#day}: that is enough for now|That is enough strength for these days] (our own rule).",
  "W-IMPACT-SPACING":
    "A day without impact lies between two impact sessions[ ({names})].",
  "W-IMPACT-COUNT":
    "[{count#session} with impact in {days#day}: that is enough for now|That is enough impact for these days] (our own rule).",
  "W-IMPACT-WHILE-RUNNING":
    "Running is impact already; one short extra set is optional (our own rule).",
  "W-RUN-SPACING": "A day without impact lies between two runs[ ({names})].",
  "W-RUN-COUNT":
    "[{count#run} in {days#day}: that is enough for now|That is enough running for these days] (our own rule).",
  "W-REST-DAY":
    "[{count#day} of {days#day} had something in them, so today is a rest day.|Today is a rest day.] Rest counts as done.",
  "W-FAMILY-REPEAT":
    "Short sessions may follow each other, with other families each time.",
  "W-RESTORE": "Nothing is scheduled in this phase. Rest counts as done.",
  "W-FEWER":
    "Your days lie close together, so there are fewer sessions this week. What matters most comes first.",
});

export const SESSION_REASONS = assuming([], {
  "C-ORDER":
    "Connect first, then steady, then impact if there is any, then load.",
  "C-NEED-FIRST":
    "What the next phase needs comes first, then what you have not done for longest.",
  "C-BREATH": "However short it is, a session holds a breath.",
  "C-RESUME":
    "This goes on from what you did earlier today; all of that counts.",
  "C-CROSS-TRAINING":
    "In place of the walk, if you like. It counts as no walk (our own rule).",
  "C-FLOOR-HOLDS":
    "The long holds stay beside what follows them: strength comes with months of them.",
  "C-EARLY-SURGERY":
    "After an operation, a major tear, or when it is not known how the pregnancy ended, this phase holds breath, pelvic floor, seated turning and walking.",
});

export const RUN_REASONS = assuming([], {
  "R-STEP":
    "[Today's run is step {step} of the walk-run ladder|Today's run is your step of the walk-run ladder], at a pace that lets you talk.",
  "R-UP": "Clean runs with a rest day between: one step up.",
  "R-DOWN": "A sign during or after a run: one step down for now.",
  "R-ENTRY":
    "[You begin at step {step}.|You begin here.] Walk between the bouts.",
  "R-ALREADY-RAN":
    "[You have run without signs already, so you begin at step {step}|You have run without signs already, so you begin a little below that] (our own rule).",
  "R-GAP-ONE":
    "[{days#day} without a run|A while without a run]: one step down (our own rule).",
  "R-REENTRY":
    "[{days#day} without a run|A long while without a run]: once the checks are passed, [step {step}|an easier step] (our own rule).",
  "R-STEP-ZERO":
    "The easiest step, until it has been clean. Then the first step again.",
  "R-SHORT-DAY":
    "Too little time for the whole step: a short walk and as many bouts as fit. It counts neither way.",
  "R-WALK-INSTEAD":
    "No step fits within the limits today[ ({limit})], so there is a walk instead.",
  "R-STOP-IN-RUN":
    "A leak, heaviness or pain during a run: stop running and walk home.",
  "R-BEYOND":
    "You have run the whole ladder, clean. One thing at a time may grow now: length first, then hills, then speed.",
  "R-BEYOND-HILLS":
    "Hills may come into a run now, with nothing else new beside them ({authority})[; clean with hills so far: {clean} of {need}].",
  "R-BEYOND-SPEED":
    "Faster stretches may come into a run now, with nothing else new beside them ({authority})[; clean with them so far: {clean} of {need}].",
  "R-BEYOND-STROLLER":
    "Pushing something as you run may come in now, with both hands on it and nothing else new beside it ({authority})[; clean with it so far: {clean} of {need}].",
  "R-BEYOND-AHEAD":
    "A run had something in it that is not open yet, or more than one new thing. It counts towards gaps and limits, and not towards the next step.",
});

export const CHECK_REASONS = assuming([], {
  "CK-DOSE":
    "A check counts when all of it is done without pain, heaviness, dragging or a leak.",
  "CK-VALID":
    "A passed check is asked again only after a long time without running.",
  "CK-LIMITING":
    "[This check comes before the next phase: {check}.|One check comes before the next phase.] [The ladder that leads there comes first: {family}.|Its ladder comes first.]",
  "CK-SIDES":
    "[{check}: {left} on the left, {right} on the right.|One side did less than the other.] Worth a little more of the weaker side; it holds nothing up (our own rule).",
  "CK-BENCHMARK": "This mark directs the work; it never holds up running.",
});

export const PROMPTS = assuming([], {
  "P-PHYSIO": "This is a good time to see a pelvic-health physio.",
  "P-MOOD":
    "Thank you for saying how you are. Someone to talk to is under Help; your plan stays as it is.",
  "P-CARE":
    "A drink, something to eat and someone to lean on come first in these weeks.",
  "P-CONFIRM-ENDED":
    "The date lies a long way back. Please look once whether it is right.",
  "P-NOTES":
    "What you told us is worth a little more care: rest, food, and a word to whoever looks after you. Your plan stays as it is.",
  GUARD:
    "Something of ours did not agree with itself, so today holds rest and a quiet breath at most. It is our fault, not yours; your journal is safe.",
});
