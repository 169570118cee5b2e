import type { Plugin } from "vite";

/**
 * A lazy screen is imported as it stands. The bundler's own helper would ask for the files of a screen all at once; they
 * are few and kept by the service worker, and the helper is part of every first load.
 */
export function plainImportPlugin(): Plugin {
  return {
    name: "restride-plain-import",
    enforce: "pre",
    apply: "build",
    load: (id) =>
      id === "\0vite/preload-helper.js"
        ? "export const __vitePreload = (load) => load();"
        : null,
  };
}
