import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Plugin, transformWithOxc } from "vite";
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

async function plainPages(
  head: string,
  script: string,
): Promise<Readonly<Record<string, string>>> {
  const { helpPages, notesPage } = await prerender();
  const scripted = `${head}\n<script type="module" src="${script}"></script>`;
  return { ...helpPages(scripted), "notes.html": notesPage(scripted) };
}

/** What hides and comes back on the plain pages: files of their own, for a page without the app must not fetch it. */
const SCRIPTS = ["hide", "notes"];

async function scriptText(name: string): Promise<string> {
  const path = fileURLToPath(
    new URL(`../src/privacy/${name}.ts`, import.meta.url),
  );
  const { code } = await transformWithOxc(await readFile(path, "utf8"), path);
  return code.replaceAll(/(["'])\.\/(\w+)\.ts\1/g, '"/$2.js"');
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
        const pages = await plainPages(head.join("\n"), "/notes.js");
        for (const [fileName, source] of Object.entries(pages))
          this.emitFile({ type: "asset", fileName, source });
        for (const name of SCRIPTS) {
          const source = await scriptText(name);
          this.emitFile({ type: "asset", fileName: `${name}.js`, source });
        }
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = new URL(
          request.url ?? "/",
          "http://localhost",
        ).pathname.slice(1);
        if (!/^(?:help[\w-]*|notes)\.html$/.test(name)) return next();
        response.setHeader("content-type", CONTENT_TYPE);
        const head = STYLES.map(
          (style) => `<link rel="stylesheet" href="/src/style/${style}.css" />`,
        );
        void plainPages(head.join("\n"), "/src/privacy/notes.ts").then(
          (pages) => response.end(pages[name] ?? ""),
          next,
        );
      });
    },
  };
}
