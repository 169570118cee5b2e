import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The app as people get it: built, and handed out by `restride serve`. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

const COMMAND = fileURLToPath(
  new URL("../../cli/bin/restride.js", import.meta.url),
);
const START_LIMIT_MS = 90_000;

/** Starts `restride serve` on a free port, or on the one asked for. Rejects with what it printed when it does not come up. */
export async function startSite(port = 0): Promise<Site> {
  const child = spawn(process.execPath, [
    COMMAND,
    "serve",
    "--port",
    String(port),
  ]);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`serve is silent: ${printed}`)),
      START_LIMIT_MS,
    );
    const look = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on("data", look);
    child.stderr.on("data", look);
    child.once("exit", () => reject(new Error(`serve stopped: ${printed}`)));
  });
  return {
    url,
    async close() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
