import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWebApp } from "./app.ts";
import { DistFiles } from "./dist-files.ts";

let folder = "";
let app: Hono;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "restride-serve-"));
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "assets"), { recursive: true });
  mkdirSync(join(folder, "dist-secret"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist-secret/near.txt"), "secret");
  writeFileSync(
    join(dist, "index.html"),
    "<!doctype html><title>Restride</title>",
  );
  writeFileSync(join(dist, "sw.js"), "self.skipWaiting()");
  writeFileSync(join(dist, "manifest.webmanifest"), "{}");
  writeFileSync(join(dist, "assets/app-Bx3_9fQz.js"), "export{}");
  writeFileSync(join(dist, "assets/app-Bx3_9fQz.js.br"), "packed");
  writeFileSync(join(dist, "assets/plain.css"), "a{}");
  writeFileSync(join(dist, ".built-from"), "hash");
  symlinkSync(join(folder, "secret.txt"), join(dist, "link.txt"));
  symlinkSync(join(folder, "dist-secret"), join(dist, "near"));
  app = createWebApp(
    dist,
    new DistFiles(dist),
    (path) => path === "/" || path === "/today",
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function get(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Response> {
  return app.request(`http://localhost${path}`, { method, headers });
}

describe("the served app", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "no-cache"],
    ["/index.html", "text/html; charset=utf-8", "no-cache"],
    ["/?from=icon", "text/html; charset=utf-8", "no-cache"],
    ["/today", "text/html; charset=utf-8", "no-cache"],
    ["/sw.js", "text/javascript; charset=utf-8", "no-cache"],
    ["/manifest.webmanifest", "application/manifest+json", "no-cache"],
    [
      "/assets/app-Bx3_9fQz.js",
      "text/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ],
    ["/assets/plain.css", "text/css; charset=utf-8", "no-cache"],
  ])("%s is %s, kept %s", async (path, type, keep) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("cache-control")).toBe(keep);
    expect(answer.headers.get("etag")).toMatch(/^"[\w-]{27}"$/);
    expect((await answer.text()).length).toBeGreaterThan(0);
  });

  it.each([
    "/nowhere",
    "/today/more",
    "/assets",
    "/assets/",
    "/assets/app-00000000.js",
    "/.built-from",
    "/link.txt",
    "/near/near.txt",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "//etc/passwd",
    "/assets//plain.css",
    "/index.html/",
    "/index.html%00.js",
    `/${"a".repeat(5000)}`,
  ])("%s is not there", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("secret");
    expect(answer.headers.get("content-security-policy")).toContain(
      "default-src 'none'",
    );
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("hands out what the build has packed to whoever can open it, and says so", async () => {
    const path = "/assets/app-Bx3_9fQz.js";
    const packed = await get(path, { "accept-encoding": "gzip, br" });
    expect(packed.headers.get("content-encoding")).toBe("br");
    expect(packed.headers.get("vary")).toMatch(/accept-encoding/i);
    expect(packed.headers.get("content-type")).toMatch(/javascript/);
    expect(await packed.text()).toBe("packed");
    const plain = await get(path);
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toBe("export{}");
  });

  it("answers HEAD like GET, without the body", async () => {
    const [head, full] = await Promise.all([get("/", {}, "HEAD"), get("/")]);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of [
      "content-type",
      "content-length",
      "etag",
      "cache-control",
      "x-content-type-options",
    ]) {
      expect([name, head.headers.get(name)]).toEqual([
        name,
        full.headers.get(name),
      ]);
    }
  });

  it("answers 304 to the tag that it gave, and keeps its headers", async () => {
    const etag = (await get("/sw.js")).headers.get("etag") ?? "";
    const again = await get("/sw.js", { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(etag);
    expect(again.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await get("/sw.js", { "if-none-match": '"other"' })).status).toBe(
      200,
    );
  });

  it("gives a part when a part is asked for", async () => {
    const part = await get("/sw.js", { range: "bytes=0-3" });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe("self");
  });

  it.each([
    "POST",
    "PUT",
    "DELETE",
    "PATCH",
    "OPTIONS",
  ])("refuses %s", async (method) => {
    const answer = await get("/", {}, method);
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
  });

  it("loads nothing from elsewhere and lets nobody frame it", async () => {
    const { headers } = await get("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("permissions-policy")).toContain("geolocation=()");
  });
});
