import type { Command } from "@commander-js/extra-typings";
import type { ExitCode } from "../exit.ts";
import type { Host } from "../host.ts";

/** What every command is given: the machine, and a place to leave its exit code (the worst one stays). */
export interface Context {
  readonly host: Host;
  readonly finish: (exit: ExitCode) => void;
}

/** Gives a command its arguments, options and action. */
export type Register = (command: Command, context: Context) => void;
