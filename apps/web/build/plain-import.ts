import type { Plugin } from "vite";

/** Waits for the style sheets of a screen beside its script. One that does not come leaves the screen plain, not away. */
const HELPER = `
const sheet = (name) => {
  const href = "/" + name;
  if (document.querySelector(\`link[href="\${href}"]\`)) return null;
  const link = document.createElement("link");
  return new Promise((done) => {
    link.rel = "stylesheet";
    link.href = href;
    link.onload = link.onerror = done;
    document.head.append(link);
  });
};
export const __vitePreload = (load, sheets = []) =>
  Promise.all([load(), ...sheets.map(sheet)]).then(([screen]) => screen);
`;

/**
 * A lazy screen is imported as it stands, with its own style sheets. The bundler's own helper would ask for all files of a
 * screen at once; they are few and kept by the service worker, and the helper is part of every first load.
 */
export function plainImportPlugin(): Plugin {
  return {
    name: "restride-plain-import",
    enforce: "pre",
    apply: "build",
    load: (id) => (id === "\0vite/preload-helper.js" ? HELPER : null),
  };
}
