import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type * as Prerender from "../src/help/prerender.tsx";
import { POLICY_META } from "./policy.ts";
import { loadSource } from "./source.ts";

/**
 * Plain pages, made from the same words as the app: Help works before set-up, offline and without script (hazard H-09),
 * and the first page has its way to Help before any script runs.
 */
const PRERENDER = fileURLToPath(
  new URL("../src/help/prerender.tsx", import.meta.url),
);
const STYLES = ["tokens", "base", "layout", "control", "part"];
const CONTENT_TYPE = "text/html; charset=utf-8";

function prerender(): Promise<typeof Prerender> {
  return loadSource<typeof Prerender>(PRERENDER);
}

async function helpPage(name: string, head: string): Promise<string> {
  const { helpPages } = await prerender();
  return helpPages(head)[name] ?? "";
}

export function pagesPlugin(): Plugin {
  return {
    name: "restride-pages",
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => (await prerender()).filled(html),
    },
    // The one style sheet is there only after the bundler's own work.
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const styles = Object.keys(bundle).filter((name) =>
          name.endsWith(".css"),
        );
        const head = [
          POLICY_META,
          ...styles.map((name) => `<link rel="stylesheet" href="/${name}" />`),
        ];
        const pages = (await prerender()).helpPages(head.join("\n"));
        for (const [fileName, source] of Object.entries(pages))
          this.emitFile({ type: "asset", fileName, source });
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = new URL(
          request.url ?? "/",
          "http://localhost",
        ).pathname.slice(1);
        if (!/^help[\w-]*\.html$/.test(name)) return next();
        response.setHeader("content-type", CONTENT_TYPE);
        const head = STYLES.map(
          (style) => `<link rel="stylesheet" href="/src/style/${style}.css" />`,
        );
        void helpPage(name, head.join("\n")).then(
          (page) => response.end(page),
          next,
        );
      });
    },
  };
}
