import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import type { DistFiles } from "./dist-files.ts";
import { cacheControlOf, SECURITY_HEADERS } from "./headers.ts";

/** Whether a URL path is a screen of the app, which then finds its own way. */
export type KnowsRoute = (path: string) => boolean;

/** The web app over HTTP: files by path, the shell for known screens, 404 for all else. Reading only. */
export function createWebApp(
  root: string,
  files: DistFiles,
  knowsRoute: KnowsRoute,
): Hono {
  const app = new Hono();
  const file = serveStatic({ root, precompressed: true });
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      c.header(name, value);
  });
  app.use(async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    return c.text("This address only answers GET and HEAD.\n", 405, {
      Allow: "GET, HEAD",
    });
  });
  app.use(compress());
  app.use(etag());
  app.get("*", async (c, next) => {
    const found = await files.find(c.req.path);
    if (found === null) return next();
    c.header("Cache-Control", cacheControlOf(found.path));
    c.header("ETag", found.etag);
    return file(c, next);
  });
  app.get("*", async (c, next) => {
    const shell = knowsRoute(c.req.path) ? await files.find("/") : null;
    if (shell === null) return next();
    c.header("Cache-Control", "no-cache");
    c.header("ETag", shell.etag);
    return serveStatic({ root, path: shell.path })(c, next);
  });
  app.notFound((c) =>
    c.text("There is nothing at this address.\n", 404, {
      "Cache-Control": "no-store",
    }),
  );
  return app;
}
