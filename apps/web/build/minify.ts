import { minify } from "@swc/core";
import type { Plugin } from "vite";

/** What every browser of `build.target` understands. */
const ECMA = 2022;

/** Makes each script small before the bundler's own minifier sees it: see docs/decisions/0015 for what it is worth. */
export function minifyPlugin(): Plugin {
  return {
    name: "restride-minify",
    apply: "build",
    renderChunk: async (code) => {
      const small = await minify(code, {
        module: true,
        ecma: ECMA,
        compress: {
          ecma: ECMA,
          module: true,
          toplevel: true,
          passes: 3,
          // Both would make the text shorter, but more varied: it packs worse.
          inline: 1,
          const_to_let: false,
        },
        mangle: { toplevel: true },
        format: { comments: false },
      });
      return { code: small.code, map: null };
    },
  };
}
