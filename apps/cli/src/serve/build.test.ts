import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CliFault } from "../exit.ts";
import { buildWeb, freshnessOf, type WebPlaces } from "./build.ts";

let repo = "";
let places: WebPlaces;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repo, path)), { recursive: true });
  writeFileSync(join(repo, path), text);
}

beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), "restride-build-"));
  const web = join(repo, "apps/web");
  places = { repo, web, dist: join(web, "dist") };
  write(
    "apps/web/index.html",
    `<!doctype html><script type="module" src="/src/main.ts"></script>`,
  );
  write("apps/web/src/main.ts", "document.title = 'one';");
  write("packages/engine/src/index.ts", "export const one = 1;");
  write("package-lock.json", "{}");
});

afterEach(() => rmSync(repo, { recursive: true, force: true }));

describe("the built app", () => {
  it("is built when absent, kept while its sources stay, and built again when one changes", async () => {
    expect(await freshnessOf(places)).toBe("absent");
    await buildWeb(places);
    expect(readFileSync(join(places.dist, "index.html"), "utf8")).toMatch(
      /assets\/index-[\w-]{8}\.js/,
    );
    expect(await freshnessOf(places)).toBe("fresh");

    write("apps/web/src/main.test.ts", "not part of the app");
    write("apps/web/node_modules/x/index.js", "not ours");
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(repo, "apps/web/src/main.ts"), later, later);
    expect(await freshnessOf(places)).toBe("fresh");

    write("packages/engine/src/index.ts", "export const one = 2;");
    expect(await freshnessOf(places)).toBe("stale");
    write("apps/web/src/main.ts", "document.title = 'two';");
    await buildWeb(places);
    expect(await freshnessOf(places)).toBe("fresh");
    expect(readdirSync(join(places.web, ".cache"))).toEqual([]);
  });

  it("goes by the clock when something else has built it", async () => {
    write("apps/web/dist/index.html", "<!doctype html>");
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(places.dist, "index.html"), later, later);
    expect(await freshnessOf(places)).toBe("fresh");
    const latest = new Date(Date.now() + 120_000);
    utimesSync(join(repo, "packages/engine/src/index.ts"), latest, latest);
    expect(await freshnessOf(places)).toBe("stale");
  });

  it("keeps the old one when the new one cannot be built", async () => {
    write("apps/web/dist/index.html", "old");
    write("apps/web/src/main.ts", "import './missing.ts';");
    await expect(buildWeb(places)).rejects.toThrow(CliFault);
    expect(readFileSync(join(places.dist, "index.html"), "utf8")).toBe("old");
    expect(existsSync(join(places.dist, ".built-from"))).toBe(false);
    expect(existsSync(join(places.web, ".cache"))).toBe(false);
  });
});
