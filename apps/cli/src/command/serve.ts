import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { countOption } from "../input/count.ts";
import { styleFor } from "../render/style.ts";
import type { WebPlaces } from "../serve/build.ts";
import type { Context, Register } from "./context.ts";

const DEFAULT_PORT = 4180;
const MAX_PORT = 65_535;
const EXAMPLES = `
Examples:
  restride serve
  restride serve --port 8080

Only this machine can reach it. The app keeps the journal in the browser; this command sees none of it.
`;

/** `restride serve`: the web app on this machine. */
export const registerServe: Register = (command, context) => {
  command
    .description(
      "Serves the web app on this machine until it is stopped; builds it first when that is needed.",
    )
    .option(
      "--port <n>",
      "the port; 0 takes a free one",
      countOption("--port", 0, MAX_PORT),
      DEFAULT_PORT,
    )
    .addHelpText("after", EXAMPLES)
    .action(async ({ port }) => serveApp(port, context));
};

/** Where the web app lies, seen from this file. */
function placesHere(): WebPlaces {
  const repo = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
  const web = join(repo, "apps/web");
  return { repo, web, dist: join(web, "dist") };
}

async function serveApp(port: number, context: Context): Promise<void> {
  const { io, whenStopped } = context.host;
  const places = placesHere();
  const [build, { createWebApp }, { DistFiles }, { assertFree, listen }] =
    await Promise.all([
      import("../serve/build.ts"),
      import("../serve/app.ts"),
      import("../serve/dist-files.ts"),
      import("../serve/listen.ts"),
    ]);
  const freshness = await build.freshnessOf(places);
  if (freshness !== "fresh") {
    // Nobody waits for a build only to hear that the port is taken.
    await assertFree(port);
    io.err(
      freshness === "absent"
        ? "Building the web app; this is done once.\n"
        : "The web app has changed; building it again.\n",
    );
    await build.buildWeb(places);
  }
  const listening = await listen(
    createWebApp(places.dist, new DistFiles(places.dist), isScreen),
    port,
  );
  const stopped = whenStopped();
  const style = styleFor(io.width, io.hasColour);
  io.out(
    `Restride is at ${style.accent(`http://localhost:${listening.port}/`)}  (Ctrl-C stops it)\n`,
  );
  await stopped;
  await listening.close();
  io.err("Stopped.\n");
}

// Screens live behind the hash, so that no address says what she looks at: one path is enough.
const SCREENS: ReadonlySet<string> = new Set(["/"]);

function isScreen(path: string): boolean {
  return SCREENS.has(path);
}
