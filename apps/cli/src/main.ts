import { randomBytes } from "node:crypto";
import process from "node:process";
import { buffer } from "node:stream/consumers";
import { codeOf } from "./exit.ts";
import type { Host } from "./host.ts";
import { localInstant, uuidV7 } from "./input/stamp.ts";
import { run } from "./run.ts";

/** The composition root: the only place that reads the clock, makes ids, and touches the process. */

const PIPED_WIDTH = 80;
const RANDOM_BYTES = 10;
const NO_COLOUR = process.env["NO_COLOR"] ?? "";
const isDumb = process.env["TERM"] === "dumb";

function hasColour(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && NO_COLOUR === "" && !isDumb;
}

const host: Host = {
  clock: {
    now: () => localInstant(new Date()),
    newId: () => uuidV7(Date.now(), randomBytes(RANDOM_BYTES)),
  },
  io: {
    out: (text) => void process.stdout.write(text),
    outBytes: (bytes) => void process.stdout.write(bytes),
    err: (text) => void process.stderr.write(text),
    readInput: async () => buffer(process.stdin),
    hasColour: hasColour(process.stdout),
    hasErrorColour: hasColour(process.stderr),
    canAsk: process.stdin.isTTY && process.stdout.isTTY,
    // A terminal that does not know its size says 0.
    width:
      process.stdout.isTTY && process.stdout.columns > 0
        ? process.stdout.columns
        : PIPED_WIDTH,
  },
  whenStopped: async () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve());
      process.once("SIGTERM", () => resolve());
    }),
};

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on("error", (error: unknown) => {
  if (codeOf(error) !== "EPIPE") throw error;
  process.exitCode = 0;
});

process.exitCode = await run(process.argv.slice(2), host);
