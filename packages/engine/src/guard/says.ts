/** What each condition of the guard asks for, in one sentence, by its id. For the rule cards alone: no decision reads it. */
export const GUARD_SAYS: Readonly<Record<string, string>> = {
  "GU-01": "At emergency and call-now nothing is offered.",
  "GU-02":
    "A warning sign with no later go-ahead leaves a care level and no work.",
  "GU-03":
    "Without a complete check-in today there is no work, and the level is not go or ease.",
  "GU-04": "No impact before day 42.",
  "GU-05":
    "No run before the policy's floor, never before day 21; no hop before it without a go-ahead for impact.",
  "GU-06":
    "A pelvic sign or girdle pain today is at least a stop: no impact, no run, no weight, single sets.",
  "GU-07": "No run unless every readiness check was once logged at its dose.",
  "GU-08":
    "No run over 1.10 times the longest sign-free one of thirty days, but the first, the way back after a gap, step 0 and the jump from it.",
  "GU-09":
    "No impact and no run the day after a run, a landing, jump or hop, or a check that jolts; no fourth run in seven days.",
  "GU-10":
    "A consult-first topic answered past or now leaves a care level and no work until somebody's word; one answered unsure, or history that counts as one, no impact, no run, no weight, no brisk walk and no rebuild.",
  "GU-11":
    "In pregnancy: breath, and gentle strength only after a go-ahead for exercise.",
  "GU-12":
    "Bleeding that is not a period from day 56, from day 21 after a short pregnancy, or bleeding that rose from day 42, leaves a care level and no work until somebody's word.",
  "GU-13":
    "Bleeding that rose with activity leaves breath alone on its day and the next, but for somebody's word.",
  "GU-14":
    "Illness leaves breath alone until a complete check-in of a later day, but for somebody's word.",
  "GU-15":
    "A flagged bone pain, a wound pain that activity brings on, sudden back pain, lost height, or 7 of 10 elsewhere leaves a care level and no work until somebody's word.",
  "GU-16":
    "A bone pain, a pain of 4 of 10, or one with a limp or growing, leaves no impact and no run until two complete check-in days have followed it.",
  "GU-17":
    "After a third- or fourth-degree tear no impact without a go-ahead for impact dated day 42 or later.",
  "GU-18":
    "After a caesarean, an operation or an unknown birth: only breath, pelvic floor, rotation and walks until rebuild may open, no weight and no brisk walk before day 56. After a third- or fourth-degree tear the same movements only before day 28.",
  "GU-19": "Something unreadable about today leaves no work.",
  "GU-20": "While paused nothing but breath is offered.",
  "GU-21":
    "The first fourteen days hold a breath card and nothing else, but after a pregnancy under twelve weeks, or under twenty with a go-ahead for exercise, that no operation ended.",
  "GU-22":
    "No effort over 7, no empty set, no weight over 15 kg before day 84.",
  "GU-23": "A gate is open exactly when every criterion listed for it is met.",
  "GU-24": "Every hold names its exit.",
  "GU-25":
    "No impact, no run, no weight and no brisk walk unless the latest answer to 'healed and comfortable' is yes.",
  "GU-26":
    "At call-soon and at ask nothing but breath, pelvic floor and easy walks.",
  "GU-27":
    "At stop no impact, no run, no check, no weight, no single-leg squat or lunge, single sets, effort at most 5.",
  "GU-28": "Nothing that an open hold keeps shut is offered or called open.",
  "GU-29":
    "No impact and no run until three clear complete check-ins after a mild pelvic sign, seven after a stronger one, but for somebody's word.",
  "GU-30":
    "No impact, no run, no weight and no brisk walk unless every consult-first topic was answered in the last 104 days.",
  "GU-31":
    "Before day 28 nothing but the families of reconnect and walks of fifteen minutes, before day 42 no weight and no brisk walk, but after a pregnancy under twelve weeks, or under twenty with a go-ahead for exercise, that no operation ended.",
  "GU-32":
    "No movement of a strength or impact session comes back the day after it was done.",
  "GU-33":
    "No impact unless a balance check, a walk of twenty minutes, a goblet squat and a single-leg calf raise were once logged.",
  "GU-34":
    "A clock that stands before something written leaves no impact and no run until a check-in is written on the day.",
  "GU-35": "A care level, and no other, says which signs and whom to ask.",
  "GU-36":
    "Impact only while its gate is open, a run only while its own is, a weight only while load is.",
  "GU-37":
    "A bulge, or wound pain that activity brings on, leaves a care level and no work until somebody's word.",
  "GU-38":
    "No run that takes seven days over 1.10 times the best earlier seven of thirty, but in the first two weeks, after a gap, and on the way back over step 0.",
  "GU-39":
    "A warning or topic that calls now leaves nothing on offer, and says so, until somebody's word of a later day.",
  "GU-40":
    "A warning or topic of the emergency level makes the day one, until somebody's word of a later day.",
  "GU-41":
    "Cross-training only at go or ease, from day 28 but after a short pregnancy, and no cycle or pool within a week of pain in a scar, a wound or the perineum; a pool only once healed and a week after bleeding.",
  "GU-42":
    "Hills, speed and a thing to push come in only while beyond is called open, after two runs of an hour; speed after two with hills, a thing to push six months after a birth with a living baby.",
  "GU-43": "No run of more than an hour.",
  "GU-44":
    "Doming leaves no impact and no run until a session without it was logged.",
  "GU-45":
    "After an assisted or back-to-back birth, or with a tear or a position not known, no impact before day 84 without a go-ahead for impact dated day 42 or later.",
  "GU-46":
    "No run unless painful sex, trouble emptying and midline separation were once answered; no run and no impact on a day that says yes to one, but for somebody's word.",
  "GU-47":
    "No run above step 1 before any run was logged, none above step 8 after more than 28 days without one.",
  "GU-48":
    "No family of rebuild and no brisk walk, but in pregnancy, unless four sessions were once logged with their signs answered.",
  "GU-49":
    "No weight, no brisk walk and nothing that jolts unless an assisted squat and a dowel hinge were once logged.",
};
