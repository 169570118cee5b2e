import { assuming, type KeyOf, type Layer } from "../message.ts";

/** Strings of the command line alone, laid over those of all surfaces. Kept out of `speaker` so that the app does not carry them. */

const PAGE = assuming([], {
  "cli.week": "week {week}",
  "cli.phase": "phase: {gate}",
  "cli.today": "Today",
  "cli.done": "Done for this day. Rest counts too.",
  "cli.on-day": "On this day",
  "cli.why": "Why",
  "cli.sources": "Sources",
  "cli.house": "Our own rules, and why",
  "cli.unread": "In the file, but set aside",
  "cli.next": "Not open yet, and what opens it",
  "cli.earliest": "At the earliest {date}, if all goes well. Not a target.",
  "cli.checks": "These checks, passed: {check}.",
  "cli.later": "After that: {gates}.",
  "cli.call": "Who to contact",
  "cli.no-answer": "Nobody answers? {fallback}",
  "cli.reported": "Reported: {signs}.",
  "cli.hold": "{name}. {line}",
  "cli.hold-since": "{name}, since {date}. {line}",
  "cli.hold-own": "{line} Since {date}.",
  "cli.hold-ends": "It ends with:",
  "cli.substitute": "Without {equipment}: {substitute}",
  "cli.run.before": "Walk {warmup} before",
  "cli.placement": "Find your place: {family}",
  "cli.check.title": "{kind}: {name}",
  "cli.feel": "You should feel: {text}",
  "cli.not": "It is not: {text}",
  "cli.breath": "Breath: {text}",
  "cli.legend": "✓ in place   ○ not yet   ? not known yet",
  "cli.too-early":
    "Nothing in this journal is about this day or an earlier one; it begins on {date}.",
  "cli.too-early.mend":
    "Ask for {date} or later, or correct the date in the profile: ended.",
  "cli.none-read":
    "Nothing in this file could be read as an entry: {lines#line} set aside.",
  "cli.none-read.mend": "restride check FILE names each line with its mend.",
  "cli.written": "Written: {kind} for {date}",
  "cli.made": "{path} is made.",
  // The app has a Help screen to point to; here the sentence has to stand by itself.
  "cli.level.go":
    "All that is open is on offer. No listed sign is not an all-clear: if something feels wrong, call, and write it down.",
});

const WHY = assuming([], {
  "cli.gate.open-since": "{gate}: open since {date}",
  "cli.gate.open": "{gate}: open on {date}",
  "cli.gate.shut": "{gate}: not open on {date}",
  "cli.gate.opens": "It opens on the first day on which all of this is so:",
  "cli.gate.keeps": "It stays open while all of this is so:",
  "cli.gate.nothing": "It asks for nothing: it is open from the first day.",
  "cli.change": "What would change it",
  "cli.movement.absent": "Not in the plan of {date}.",
  "cli.movement.planned": "In the plan of {date}, under {place}.",
  "cli.family": "The family: {family}",
  "cli.ladder": "The ladder: {family}",
  "cli.ladder.here": "here now, {clean} of {need} clean sessions",
  "cli.movement.gate-open": "{gate}, to which it belongs, is open.",
  "cli.movement.gate-shut":
    "It belongs to {gate}, which is not open yet. That needs:",
  "cli.movement.first":
    "First comes {movement}: {clean} of {need} clean sessions so far.",
  "cli.movement.past": "You are past it: your rung is {movement}.",
  "cli.movement.level": "The level is: {level}. {line}",
  "cli.movement.day": "No session with it is due on this day:",
  "cli.movement.aside":
    "It stands beside the plan: nothing is scheduled with it.",
  "cli.movement.turn":
    "Nothing stands in its way. It comes when its family's turn comes and there are minutes for it.",
  "cli.movement.no-gate": "This phase does not exist for this journal.",
});

const PLAN = assuming([], {
  "cli.plan.title": "The way on from {date}",
  "cli.plan.assumes":
    "The earliest way, not a promise: it takes every day as clear, every session as done in full and every check as passed. Nobody is ever behind it.",
  "cli.plan.column.week": "week",
  "cli.plan.column.from": "from",
  "cli.plan.column.strength": "strength",
  "cli.plan.column.impact": "impact",
  "cli.plan.column.walk": "walk",
  "cli.plan.column.run": "run",
  "cli.plan.column.check": "check",
  "cli.plan.column.longest": "last run",
  "cli.plan.column.opens": "opens",
  "cli.plan.run": "{bouts} × {run} / {walk}",
  "cli.plan.run.about":
    "Last run: the week's last one, as times × running / walking between, in minutes.",
  "cli.plan.stops":
    "From {date} it waits before {gate}: what comes next needs something that only you or a clinician can give.",
  "cli.plan.looked": "Looked ahead {weeks#week}, to {date}.",
  "cli.plan.empty": "There is no day to plan.",
});

const REPLAY = assuming([], {
  "cli.replay.done": "done: {kinds}",
  "cli.replay.offered": "on offer: {kinds}",
});

const COMPARE = assuming([], {
  "cli.compare.title": "{date}, under each of them",
  "cli.compare.level": "level",
  "cli.compare.day": "on offer",
  "cli.compare.rest": "rest",
  "cli.compare.open": "open",
  "cli.compare.not-yet": "not yet",
  "cli.compare.about":
    "Beside “open” stands the day it opened, beside “not yet” the earliest day, if all goes well. Not a target.",
  "cli.compare.same": "On this day they ask the same of every phase.",
  "cli.compare.part": "Where they part: {gate}",
  "cli.compare.differ":
    "Their days are not the same, and their phases are: restride why shows each phase in full.",
});

const SIMULATE = assuming([], {
  "cli.simulate.title":
    "{count#runner}, made up, {weeks#week} each, day by day. Policy: {policy}.",
  "cli.simulate.about":
    "Nobody of flesh and blood is in this. It shows what the rules do with lives that we made up, not how anybody’s will go: docs/safety/assumptions.md lists what is taken for granted.",
  "cli.simulate.reached": "reached",
  "cli.simulate.week": "week {percent} %",
  "cli.simulate.weeks":
    "Weeks since the pregnancy ended, by which a tenth, half and nine tenths of those who reached a phase had reached it.",
  "cli.simulate.observed":
    "In a survey, half had run by week {weeks}. That is what people did, not what is asked of anybody.",
  "cli.simulate.held":
    "Held back at some time: {runners} of {all}, on {share} of all days.",
  "cli.simulate.times": "times",
  "cli.simulate.days": "days {percent} %",
  "cli.simulate.longest": "longest",
  "cli.simulate.still": "still on",
  "cli.simulate.called":
    "Told to call: {count} times, {false} of them with nothing there that somebody should look at. Emergency {emergency}, call now {now}, call soon {soon} of {all} runners.",
  "cli.simulate.gentle":
    "Gentle movement was on offer on {share} of the days on which nobody had to be called at once; more than breath on {more}.",
  "cli.simulate.violations": "Violations: {count}",
  "cli.simulate.violation": "runner {runner}, day {day}: {what}",
  "unit.runner.one": "{n} runner",
  "unit.runner.other": "{n} runners",
});

const COHORT = assuming([], {
  "cli.cohort.title":
    "{count#runner}, made up, {weeks#week} each, under each policy",
  "cli.cohort.reached": "{share}: {weeks}",
  "cli.cohort.held": "held at some time",
  "cli.cohort.held-days": "days held",
  "cli.cohort.calls": "told to call",
  "cli.cohort.violations": "violations",
  "cli.cohort.weeks":
    "Beside each phase stands the share of runners who reached it, and the weeks since the pregnancy ended by which a tenth, half and nine tenths of those had. Not a target.",
});

const CHECK = assuming([], {
  "cli.check.none": "{path}: no fault, {count#entry} read.",
  "cli.check.none-program": "{path}: no fault.",
  "cli.check.faults":
    "{path}: {faults#fault}, {count#entry} read. Nothing was changed.",
  "cli.check.faults-program": "{path}: {faults#fault}. Nothing was changed.",
  "cli.check.mend": "Mend:",
  "unit.fault.one": "{n} fault",
  "unit.fault.other": "{n} faults",
});

const ASK = assuming([], {
  "cli.ask.nothing": "The {kind} answers nothing yet, so nothing was written.",
  "cli.ask.warnings":
    "Warning signs. warnings=none, or those that are there: warnings=RF-01,RF-06.dizzy",
  "cli.ask.signs":
    "Body signs, from 0 for none to 3. signs=none, or each that is there: signs.leak=1",
  "cli.ask.pain":
    "Pain. pain=none, or where and how strong, 0 to 10: pain[0].site=knee pain[0].score=3; where it is so also .onImpact .night .rest .spot .limp .worse .sudden .heightLoss =yes. Sites: {sites}.",
  "cli.ask.check-in":
    "Nothing to report? restride log FILE check-in warnings=none signs=none pain=none",
  "cli.ask.topics": "Health questions. Each is no, past, now or unsure.",
  "cli.ask.healed": "Then yes, no or unsure. Yes also where there is none.",
  "cli.ask.screen":
    "For example: restride log FILE screen answers.GP-a=no answers.GP-b=no healed=yes",
  "cli.ask.how":
    "Without more, restride log FILE check-in and restride log FILE screen show their questions.",
});

const GROUPS = [
  PAGE,
  WHY,
  PLAN,
  REPLAY,
  COMPARE,
  SIMULATE,
  COHORT,
  CHECK,
  ASK,
] as const;

export type CliKey = KeyOf<(typeof GROUPS)[number]>;

/** The layer that the command line adds to a speaker, through `cliLayer`. */
export const CLI_ENGLISH: Layer<CliKey> = { base: GROUPS, overlays: {} };
