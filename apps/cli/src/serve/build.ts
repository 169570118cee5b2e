import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import {
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { CliFault, codeOf, messageOf } from "../exit.ts";

/** Folders and files of the repository that end up in the built app. */
const SOURCES = ["apps/web", "packages", "package-lock.json"];
const SKIPPED = new Set([
  "node_modules",
  "dist",
  "test",
  "e2e",
  "content",
  "tool",
]);
const TEST_FILE = /\.(?:test|e2e|contract)\.tsx?$/;
/** Written into `dist` by this command; a build by other means has none. */
const STAMP = ".built-from";

export interface WebPlaces {
  /** The repository. */
  readonly repo: string;
  readonly web: string;
  readonly dist: string;
}

/** Whether `dist` can be served as it is. */
export type Freshness = "fresh" | "stale" | "absent";

async function filesBelow(path: string): Promise<readonly string[]> {
  const entries = await entriesOf(path);
  if (entries === null) return [path];
  const kept = entries.filter(
    (entry) =>
      !entry.name.startsWith(".") &&
      !SKIPPED.has(entry.name) &&
      !TEST_FILE.test(entry.name),
  );
  const found = await Promise.all(
    kept.map(async (entry) =>
      entry.isDirectory()
        ? filesBelow(join(path, entry.name))
        : [join(path, entry.name)],
    ),
  );
  return found.flat();
}

/** The entries of a folder; null when it is a file, none when it is not there. */
async function entriesOf(path: string): Promise<readonly Dirent[] | null> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") return null;
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

async function sourceFiles(places: WebPlaces): Promise<readonly string[]> {
  const found = await Promise.all(
    SOURCES.map(async (source) => filesBelow(join(places.repo, source))),
  );
  return found.flat().toSorted();
}

/** SHA-256 over the paths and bytes of all sources. */
export async function sourceHash(places: WebPlaces): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await sourceFiles(places)) {
    const bytes = await readFile(file);
    hash
      .update(`${relative(places.repo, file)}\0${bytes.length}\0`)
      .update(bytes);
  }
  return hash.digest("hex");
}

/** Fresh when `dist` was built from these very sources or, built by other means, is newer than all of them. */
export async function freshnessOf(places: WebPlaces): Promise<Freshness> {
  const built = await timeOf(join(places.dist, "index.html"));
  if (built === null) return "absent";
  const stamp = await textOrNull(join(places.dist, STAMP));
  if (stamp !== null)
    return stamp.trim() === (await sourceHash(places)) ? "fresh" : "stale";
  const times = await Promise.all((await sourceFiles(places)).map(timeOf));
  return times.every((time) => time === null || time <= built)
    ? "fresh"
    : "stale";
}

async function timeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  }
}

async function textOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Builds the web app beside `dist` and swaps it in when it is whole. Fails with a fault that says why. */
export async function buildWeb(places: WebPlaces): Promise<void> {
  const bundler = bundlerPath();
  const hash = await sourceHash(places);
  const aside = join(places.web, ".cache", `serve-${process.pid}`);
  const fresh = join(aside, "new");
  const old = join(aside, "old");
  try {
    await bundle(bundler, places.web, fresh);
    await writeFile(join(fresh, STAMP), `${hash}\n`);
    await swap(fresh, places.dist, old);
  } catch (error) {
    throw new CliFault("The web app could not be built.", messageOf(error), {
      cause: error,
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Puts the new folder in the old one's place; the old one comes back when that fails. */
async function swap(fresh: string, dist: string, old: string): Promise<void> {
  await moveAway(dist, old);
  try {
    await rename(fresh, dist);
  } catch (error) {
    await moveAway(old, dist);
    throw error;
  }
}

async function moveAway(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** The bundler's command. Fails with a fault when it is not installed, as in a production install. */
function bundlerPath(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      "vite/package.json",
    );
    return join(dirname(manifest), "bin/vite.js");
  } catch (error) {
    throw new CliFault(
      "The web app has to be built, and its builder is not installed here.",
      "Run npm ci in the repository, then restride serve again.",
      { cause: error },
    );
  }
}

const BUNDLER_WORDS = ["--emptyOutDir", "--logLevel", "error"];

/** Runs the bundler in the app's own folder, from which its plugins look for what they load. Rejects with what it printed. */
async function bundle(
  bundler: string,
  web: string,
  out: string,
): Promise<void> {
  const child = spawn(
    process.execPath,
    [bundler, "build", "--outDir", out, ...BUNDLER_WORDS],
    {
      cwd: web,
      env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1" },
    },
  );
  let printed = "";
  const listen = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(printed.trim());
}
