import type { Plugin } from "vite";

const IMPORT = String.raw`import\([^()]*\)(?:\.then\(\(\w+\) => \w+\.\w+\))?`;
const END = String.raw`\s*,\s*(?:\[\]|void 0|__VITE_PRELOAD__)\s*\)`;

/** A lazy import as the bundler's build step writes it: the helper around a function that hands one name on, or the whole. */
const ONE_NAME = new RegExp(
  String.raw`__vitePreload\(\s*async \(\) => \{\s*const (\{[^{}]*\}) = await (${IMPORT});\s*return \1;\s*\}${END}`,
  "g",
);
const WHOLE = new RegExp(
  String.raw`__vitePreload\(\s*\(\) => (${IMPORT})${END}`,
  "g",
);
const STILL_WRAPPED = /__vitePreload\(\s*(?:async|\(\) =>)/;

/**
 * A lazy screen is imported as it stands. The bundler's own helper would ask for the files of a screen all at once; they
 * are few and kept by the service worker, and the helper, with what it wraps around each import, is part of every first
 * load.
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
    renderChunk: {
      order: "pre",
      handler: (code) => {
        const plain = code.replace(ONE_NAME, "$2").replace(WHOLE, "$1");
        if (STILL_WRAPPED.test(plain))
          throw new Error("the bundler wraps lazy imports in another way now");
        return plain === code ? null : { code: plain, map: null };
      },
    },
  };
}
