import { assuming } from "../../message.ts";

/** Strings of the app's own frame and screens, beside those that all surfaces share. */
export const APP = assuming([], {
  "app.page-title": "{page} · Restride",
  "app.hide": "Hide",
  "app.not-saved":
    "Not saved: this device could not keep it. Your answers are still on this page; try again.",
  "app.full":
    "Not saved: this device is full. What you entered is still on this page; make room, then try again.",
  "app.no-script":
    "This app needs script to plan. Help does not: warning signs and numbers are one tap away.",
  "app.not-loaded":
    "This part of the app could not be fetched. Help works without it.",
  "app.again": "Try again",
  "app.trouble.title": "Not opened",
  "app.trouble":
    "The journal on this device could not be opened. Nothing in it was changed. Close other tabs of this app and open it again.",
  "update.ready": "A new version is here.",
  "update.use": "Use it now",
  "notice.i-am-under-age": "I am under 18",
  "notice.i-was-not-pregnant": "I have not been pregnant",
  "notice.version": "Notice, version {version}",
  "voice.title": "Words used here",
  "voice.unsaid": "Take nothing for granted",
  "voice.loss": "Gentler words",
  "voice.living-baby": "After a live birth",
  "voice.pregnant": "Pregnant now",
  "answers.title": "Your answers",
  "answers.ended-now": "The pregnancy has ended",
  "more.you": "You",
  "more.plan": "The plan",
  "more.ran": "A run outside the plan",
  "more.read": "To look up",
  "more.movements": "All movements",
  "more.share": "Files to hand on",
  "more.app": "This app",
  "more.privacy": "Privacy",
  "more.install": "On your home screen",
  "more.notice": "What this is, and what it is not",
});

/** What the set-up asks beside the shared questions. */
export const APP_SETUP = assuming([], {
  "setup.ended.ended": "It has ended",
  "setup.ended.date": "On which day?",
  "setup.ended.long-ago.yes": "Yes, {date} is right.",
  "setup.due": "When is it due?",
  "setup.due.why": "For your own overview. Nothing hangs on it.",
  "setup.due.date": "Date, about",
  "setup.weeks.number": "Weeks",
  "setup.early.vaginal": "A vaginal birth",
  "setup.early.surgery": "With an operation or a procedure",
  "setup.early.other": "By itself, or with medicine",
  "setup.early.unknown": "I do not know, or would rather not say",
  "setup.healed.why":
    "Load waits until it is. “Not sure” counts as not yet (our own rule).",
  "setup.running-before.why":
    "It changes no gate: the first step is the same for everyone.",
  "setup.days.1": "Monday",
  "setup.days.2": "Tuesday",
  "setup.days.3": "Wednesday",
  "setup.days.4": "Thursday",
  "setup.days.5": "Friday",
  "setup.days.6": "Saturday",
  "setup.days.7": "Sunday",
  "setup.equipment.none": "None of these",
  "setup.problem.needed": "One answer is needed here before it can go on.",
  "setup.problem.not-a-date": "That is not a whole date yet.",
  "setup.problem.in-future": "That day has not come yet.",
  "setup.problem.long-ago":
    "That is a long way back. Please say whether the date is right.",
  "setup.problem.weeks": "Give whole weeks, or say that you do not know.",
});

/** The pages of the check-in. */
export const APP_CHECK_IN = assuming([], {
  "check-in.body": "One or two more",
  "check-in.nothing.covers":
    "No warning signs. No thoughts of hurting myself or anyone, or of not wanting to be alive. No leak, urgent need, heaviness, bulge, belly ridge or bleeding besides a period. No pain. Not ill.",
  "check-in.no-others": "None of the others",
  "check-in.pain.no-other": "No other pain",
  "check-in.pain.flags": "Does any of this fit?",
  "check-in.hint.warnings":
    "Mark what is there, or was since yesterday morning. The button below answers no to all the rest.",
  "check-in.hint.signs":
    "Mark what you noticed; each then asks how strong it was. The button answers no to the rest.",
  "check-in.hint.pain": "Tap each place that hurts, or go on.",
  "check-in.hint.body":
    "Asked of everyone, each time: in a pregnancy a midwife or doctor comes first, and this plan waits. Leave out what you would rather not say.",
  "check-in.hint.mood":
    "All of this may be left out. Mood never changes your plan; a short night or little energy makes the day easier.",
  "check-in.hint.self-harm":
    "Asked each time, on its own, of everyone. After a yes you see whom to call, at once.",
  "check-in.problem.severity": "{sign} Say how strong it was.",
  "check-in.problem.score": "{place}: its number is missing.",
  "check-in.beside": "Only if you want to say",
  "check-in.beside.hint":
    "Before running these are asked once; a yes waits for someone to look.",
  "check-in.energy.1": "None",
  "check-in.energy.2": "Little",
  "check-in.energy.3": "Some",
  "check-in.energy.4": "Good",
  "check-in.energy.5": "Plenty",
});

/** Today, and the sheet of reasons. */
export const APP_TODAY = assuming([], {
  "today.why": "Why, and who says so",
  "today.sessions": "Now, or later today",
  "today.check-in.add": "Something to add",
  "today.check-in.finish": "Finish the check-in",
  "today.log": "Write down what you did",
  "today.aside":
    "Could not be read, kept and set aside: {n#line} of your journal.",
  "today.aside.see": "What it means",
  "today.left-open": "A session was left before its end.",
  "today.left-open.see": "See what you had done",
  "today.go-on": "Go on where you were",
  "today.all": "That is all for today: {minutes}.",
  "today.logged": "Written down today",
  "today.hold.exits": "What opens it",
  "today.optional-only":
    "Nothing is scheduled. What is here is there if you like.",
  "session.for.breath":
    "Settles breath, ribs and pelvic floor. On offer daily, never owed.",
  "session.for.strength":
    "From connecting to steadying to load: what running will lean on.",
  "session.for.impact": "Quiet landings first, then springs.",
  "session.for.walk":
    "At a pace that lets you talk. It builds the minutes on your feet.",
  "session.for.cross-training":
    "In place of the walk, if you like. It counts as no walk (our own rule).",
  "session.for.run": "One small step of the walk-run ladder.",
  "session.for.check":
    "One of the checks before running. It says how today went, nothing more.",
  "figure.play": "Let it move",
  "figure.pause": "Hold it still",
  "figure.left": "Show the left side",
  "figure.right": "Show the right side",
  "item.substitute": "Without it: {what}.",
  "item.set-up": "Set up",
  "item.do": "Do",
  "item.feel": "Feel",
  "item.not": "Not",
  "item.breath": "Breath",
  "item.mend": "If you see",
  "item.source": "From",
  "check.do": "How it goes",
  "check.pass": "It counts when",
  "why.title": "Why today is as it is",
  "why.looked": "What we looked at",
  "why.nothing": "Nothing holds anything back today.",
  "why.change": "What would change it",
  "why.set-aside": "Set aside, because it could not be read",
  "care.signs": "What you reported",
  "care.region": "Region",
});

/** Writing down what was done, and a go-ahead. */
export const APP_LOG = assuming([], {
  "log.what": "{kind}: what you did",
  "log.gone":
    "This session is no longer on offer. What is, stands under Today.",
  "log.all": "All of it, as shown",
  "log.changed": "Change",
  "log.field.sets": "Sets",
  "log.field.reps": "Times",
  "log.field.seconds": "Seconds",
  "log.field.kg": "Kilograms",
  "log.bouts": "How many of the {bouts} runs?",
  "log.left": "Left",
  "log.right": "Right",
  "log.value": "How much?",
  "log.unit.reps": "times",
  "log.unit.seconds": "seconds",
  "log.unit.minutes": "minutes",
  "log.parts": "What was in it?",
  "log.parts.line": "One new thing at a time counts towards the next.",
  "log.parts.hills": "Hills",
  "log.parts.speed": "Faster stretches",
  "log.parts.stroller": "Pushing something, both hands on it",
  "log.parts.one-hand": "Pushing something, one hand on it",
  "log.parts.none": "None of these",
  "log.doming-at": "During which movement was the ridge or dip?",
  "log.wrong.which": "Which movement?",
  "log.wrong.why": "What was it like? Your own words stay on this device.",
  "log.wrong.line":
    "Stop there for today. If it is one of the warning signs, Help says whom to call.",
  "log.problem.nothing": "Mark at least one thing that you did.",
  "log.problem.number": "A number is still missing.",
  "log.problem.sign":
    "Mark which sign or pain it was and how strong, or answer “None”.",
  "go-ahead.from.doctor": "A doctor",
  "go-ahead.from.midwife": "A midwife",
  "go-ahead.from.pelvic-physio": "A pelvic-health physio",
  "go-ahead.for.exercise": "Exercise in general",
  "go-ahead.for.impact": "Impact",
  "go-ahead.for.running": "Running",
  "go-ahead.needed":
    "Say who gave it, for what, and on which day (today or before).",
});

/** The plain Help page: what stands between the shared lines. */
export const APP_HELP = assuming([], {
  "help.back": "To the app",
  "help.jump": "On this page",
  "help.level.emergency": "Call the emergency number now",
  "help.level.call-now": "Call now, at any hour",
  "help.level.call-soon":
    "Contact someone within a day or two (BC Women’s Hospital)",
  "help.level.emergency.line": "One of these is enough.",
  "help.level.call-now.line":
    "Your maternity unit or doctor. Nobody answers? The emergency number.",
  "help.level.call-soon.line":
    "Exercise beyond the gentle part waits until they have looked.",
  "help.together": "Call the emergency number when it comes with: {others}",
  "help.number.local": "local number",
  "help.nobody": "Nobody answers? {fallback}",
  "help.self-check":
    "Numbers were taken from published pages; nobody has tried them for us yet. Look yours up now, while there is time.",
});
