import { assuming, type KeyOf, type Layer } from "../message.ts";

/** Strings of the command line alone. Kept out of `speaker` so that the app does not carry them. */
const COMMANDS = assuming([], {
  "cli.about":
    "Restride: back to running after a pregnancy, one small step at a time.",
  "cli.new": "Start a journal.",
  "cli.log": "Add one entry to a journal.",
  "cli.today": "What is on offer on a day, and why.",
  "cli.plan": "The plan forward, if all goes well.",
  "cli.replay":
    "One decision a line, for every day, from what was known by its end.",
  "cli.why": "What opens a gate or a movement, and who says so.",
  "cli.compare": "Two plans on one journal: where they differ, and why.",
  "cli.check": "Look through a journal or a program for faults.",
  "cli.simulate":
    "A crowd of simulated runners: weeks to each gate, holds, calls.",
  "cli.export": "Write a journal, calendar, table, card or watch file.",
  "cli.serve": "Hand out the app and the relay on one port.",
  "cli.help-hint": "Try: {command} --help",
});

const OPTIONS = assuming([], {
  "cli.option.on":
    "The day, as YYYY-MM-DD, or “last” for the last day in the file",
  "cli.option.minutes": "How many minutes there are today",
  "cli.option.policy": "Decide under this plan, for comparison",
  "cli.option.program": "Use this program file",
  "cli.option.json": "Write JSON to standard output",
  "cli.option.weeks": "How many weeks forward",
  "cli.option.from": "First day",
  "cli.option.to": "Last day",
  "cli.option.policies": "Two plans, with a comma between",
  "cli.option.runners": "How many simulated runners",
  "cli.option.seed": "Seed of the simulation",
  "cli.option.as": "Which kind of file",
  "cli.option.out": "Where to write it",
  "cli.option.port": "Port to listen on",
  "cli.option.data": "Folder for the relay’s data",
  "cli.option.ended": "The day on which the pregnancy ended",
  "cli.option.outcome": "Which words to use",
  "cli.option.birth": "Kind of birth or treatment",
});

const OUTPUT = assuming([], {
  "cli.heading.level": "Level",
  "cli.heading.care": "Call",
  "cli.heading.offered": "On offer",
  "cli.heading.why": "Why",
  "cli.heading.gates": "Phases",
  "cli.heading.next": "Next, and what opens it",
  "cli.heading.holds": "What waits, and its way out",
  "cli.heading.limits": "Limits",
  "cli.heading.missing": "Still open",
  "cli.heading.unread": "Set aside",
  "cli.heading.sources": "Sources",
  "cli.nothing-offered": "Nothing is on offer now.",
  "cli.open-since": "open since {date}",
  "cli.earliest": "at the earliest {date}, if all goes well",
  "cli.written": "Written: {path}",
  "cli.added": "Added to {path}.",
  "cli.no-faults": "No faults found in {count#line}.",
  "cli.faults": "Faults found: {count}",
  "cli.stopped-at": "The plan stops at {gate}: {line}",
  "cli.stopped-at.answers": "It needs something that only you can give.",
  "cli.week": "Week {week}",
  "cli.same": "Both plans agree on this day.",
  "cli.differs": "{first}: {one} · {second}: {other}",
  "cli.simulated":
    "{count} simulated runners, seed {seed}, {violations} violations",
  "cli.listening": "Listening on {url}",
  "cli.ask.ended": "On which day did the pregnancy end (YYYY-MM-DD)?",
});

const PROBLEMS = assuming([], {
  "cli.unreadable": "{path} cannot be read.",
  "cli.unwritable": "{path} cannot be written. Nothing was changed.",
  "cli.exists": "{path} is there already. Choose another name.",
  "cli.unknown-command": "There is no command “{command}”.",
  "cli.unknown-option": "There is no option “{option}”.",
  "cli.missing-argument": "Something is missing: {argument}",
  "cli.unknown-name":
    "“{name}” is neither a phase nor a movement.[ Did you mean “{nearest}”?]",
  "cli.violation":
    "A fault of ours: {count#entry} of the second check did not agree. Nothing is offered but rest and a quiet breath.",
  "cli.refused": "Not added:",
});

const CLI = [COMMANDS, OPTIONS, OUTPUT, PROBLEMS] as const;

export type CliKey = KeyOf<(typeof CLI)[number]>;

/** The layer that the command line adds to a speaker: `speaker(voice, language, about).with(CLI_ENGLISH)`. */
export const CLI_ENGLISH: Layer<CliKey> = { base: CLI, overlays: {} };
