import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

async function bundle(): Promise<string> {
  const built = await build({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "warning",
  });
  return built.outputFiles[0]?.text ?? "";
}

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>vault</title><script type="module" src="/page.js"></script>`;

/** One page with the vault in it, on loopback: IndexedDB and WebCrypto want a real origin. */
export async function startSite(): Promise<Site> {
  const script = await bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader(
      "content-type",
      isScript ? "text/javascript" : "text/html",
    );
    response.end(isScript ? script : HTML);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
