import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Desk, type Outcome, outcomeOf, REPO, start } from "./terminal.ts";

const desk = new Desk();
let port = 0;
let url = "";
let ended: Promise<Outcome>;
let stop: (signal: NodeJS.Signals) => void = () => undefined;

beforeAll(async () => {
  const child = start(["serve", "--port", "0"], desk.folder);
  stop = (signal) => void child.kill(signal);
  ended = outcomeOf(child);
  url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      const found = /http:\/\/localhost:\d+\//.exec(chunk.toString())?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then(({ err }) => reject(new Error(err)));
  });
  port = Number(new URL(url).port);
}, 60_000);

afterAll(() => {
  stop("SIGKILL");
  desk.clear();
});

describe("restride serve", () => {
  it("hands out the app as it was built, to this machine only", async () => {
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(page.headers.get("content-security-policy")).toContain(
      "default-src 'none'",
    );
    const script =
      /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? "";
    const answer = await fetch(new URL(script, url));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect((await fetch(new URL("/package.json", url))).status).toBe(404);
    expect(existsSync(join(REPO, "apps/web/dist/index.html"))).toBe(true);
  });

  it("says so when the port is in use, and exits 2", async () => {
    const { code, out, err } = await outcomeOf(
      start(["serve", "--port", String(port)], desk.folder),
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`Port ${port} is in use on this machine.\n`);
  });

  it("ends cleanly when asked, with a connection still open", async () => {
    const kept = await fetch(url, { headers: { connection: "keep-alive" } });
    await kept.text();
    stop("SIGTERM");
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toMatch(/Stopped\.\n$/);
    await expect(fetch(url)).rejects.toThrow(/fetch failed/);
  });
});
