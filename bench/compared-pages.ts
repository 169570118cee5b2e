import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { REPOSITORY } from "../tools/tree-files.ts";

/** Pages to be measured beside ours: the same words with nothing behind them, and somebody else's app. */

const HOME = join(REPOSITORY, ".cache/bench");
/** Local-first, offline, sealed synchronisation, React: of the same make as ours, for money instead of running. */
const BUDGET_APP = "@actual-app/web@26.9.0";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A folder with one page that says these words and does nothing. */
export function plainPage(words: string): string {
  const folder = join(HOME, "plain");
  mkdirSync(folder, { recursive: true });
  const lines = words
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${escaped(line)}</p>`);
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>${lines.join("\n")}</html>`,
  );
  return folder;
}

/** The folder of the other app's built front end, fetched once. */
export function budgetApp(): string {
  const folder = join(HOME, "budget");
  const build = join(folder, "package/build");
  if (existsSync(build)) return build;
  mkdirSync(folder, { recursive: true });
  const file = execFileSync("npm", ["pack", "--silent", BUDGET_APP], {
    cwd: folder,
    encoding: "utf8",
  }).trim();
  execFileSync("tar", ["-xzf", file], { cwd: folder });
  return build;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Hands a folder out on a free port of this machine, pressed as any good host would. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = normalize(decodeURIComponent(pathname));
    const file = join(
      folder,
      asked.endsWith("/") ? `${asked}index.html` : asked,
    );
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-encoding": "gzip",
      // What another app asks of its host to use shared memory.
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    });
    response.end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("the server has no port");
  return {
    url: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
