import type { Register } from "./context.ts";

/** A command by its name, with what it is for. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Only the command that runs is loaded. */
  readonly load: () => Promise<Register>;
}

/** Every command, in the order in which they are shown. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "new",
    summary: "start a journal",
    load: async () => (await import("./new.ts")).registerNew,
  },
  {
    name: "log",
    summary: "add one entry to a journal",
    load: async () => (await import("./log.ts")).registerLog,
  },
  {
    name: "today",
    summary: "what to do today, and why",
    load: async () => (await import("./today.ts")).registerToday,
  },
  {
    name: "plan",
    summary: "the weeks ahead, if all goes well",
    load: async () => (await import("./plan.ts")).registerPlan,
  },
  {
    name: "replay",
    summary: "the decision of every day, as it was known then",
    load: async () => (await import("./replay.ts")).registerReplay,
  },
  {
    name: "why",
    summary: "why a gate is or is not open, a movement in the plan or not",
    load: async () => (await import("./why.ts")).registerWhy,
  },
  {
    name: "compare",
    summary: "one journal, or one cohort, under two policies",
    load: async () => (await import("./compare.ts")).registerCompare,
  },
  {
    name: "simulate",
    summary: "a cohort of made-up runners through the engine",
    load: async () => (await import("./simulate.ts")).registerSimulate,
  },
  {
    name: "check",
    summary: "every fault of a journal or a program, with its mend",
    load: async () => (await import("./check.ts")).registerCheck,
  },
  {
    name: "export",
    summary: "files for a calendar, a table, paper or a clinician",
    load: async () => (await import("./export.ts")).registerExport,
  },
  {
    name: "serve",
    summary: "the web app on this machine",
    load: async () => (await import("./serve.ts")).registerServe,
  },
];
