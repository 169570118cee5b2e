import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "../run/command.ts";
import { REPOSITORY } from "../tree-files.ts";

export interface Chromium {
  readonly path: string;
  /** `bundled` is the fallback whose offline emulation is wrong after a reload through a service worker. */
  readonly kind: "present" | "debian" | "bundled";
}

/** The one without windows first: it does the same in three quarters of the time. */
const PRESENT = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const BUNDLED = "@sparticuz/chromium@147.0.0";
const BUNDLED_HOME = join(REPOSITORY, ".cache/chromium");

const PATH_VARIABLE = "RESTRIDE_CHROMIUM";
const KIND_VARIABLE = "RESTRIDE_CHROMIUM_KIND";

/** What the caller named, or what an outer process of ours has found already. */
function named(): Chromium | null {
  const path = process.env[PATH_VARIABLE];
  if (path === undefined) return null;
  if (!existsSync(path))
    throw new Error(`${PATH_VARIABLE} names ${path}, which is not there`);
  return {
    path,
    kind: process.env[KIND_VARIABLE] === "bundled" ? "bundled" : "present",
  };
}

function installed(): string | null {
  return PRESENT.find((path) => existsSync(path)) ?? null;
}

async function fromDebian(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.error("chromium: none here, installing Debian's");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const options = { env, isShown: true, limitSeconds: 600 };
  await runCommand(["apt-get", "-qq", "update"], options);
  await runCommand(
    [
      "apt-get",
      "-qq",
      "install",
      "-y",
      "--no-install-recommends",
      "chromium-headless-shell",
      "fonts-liberation",
    ],
    options,
  );
  return installed();
}

interface Bundled {
  readonly default: { executablePath(): Promise<string> };
}

function isBundled(module: unknown): module is Bundled {
  if (typeof module !== "object" || module === null) return false;
  if (!("default" in module)) return false;
  const main = module.default;
  return typeof main === "function" && "executablePath" in main;
}

async function fromRegistry(): Promise<string> {
  console.error(
    `chromium: WARNING: using ${BUNDLED}; tests of an offline reload are counted as skipped`,
  );
  const argv = [
    "npm",
    "install",
    "--no-save",
    "--no-package-lock",
    "--prefix",
    BUNDLED_HOME,
    BUNDLED,
  ];
  const { code } = await runCommand(argv, { isShown: true, limitSeconds: 600 });
  if (code !== 0)
    throw new Error(
      `${BUNDLED} could not be installed: no browser for the browser tests`,
    );
  const entry = join(
    BUNDLED_HOME,
    "node_modules/@sparticuz/chromium/build/esm/index.js",
  );
  const bundled: unknown = await import(pathToFileURL(entry).href);
  if (!isBundled(bundled)) throw new Error(`${BUNDLED} has another shape`);
  return bundled.default.executablePath();
}

async function found(): Promise<Chromium> {
  const here = named();
  if (here !== null) return here;
  const path = installed();
  if (path !== null) return { path, kind: "present" };
  const debian = await fromDebian();
  if (debian !== null) return { path: debian, kind: "debian" };
  return { path: await fromRegistry(), kind: "bundled" };
}

/** A Chromium that is here, else Debian's when root, else the registry's with a warning. Throws when there is none to be had. */
export async function findChromium(): Promise<Chromium> {
  const chromium = await found();
  // Child processes, such as Playwright's workers, then take the same one without a search.
  process.env[PATH_VARIABLE] = chromium.path;
  process.env[KIND_VARIABLE] = chromium.kind;
  return chromium;
}

/** Flags under which the browser tests run; no sandbox, for root has none. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
