import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { gzipAsync } from "@gfx/zopfli";
import type { Plugin } from "vite";

/** What the first page waits for, by the names that the build gives. */
const FIRST_LOAD = /^(?:today|style)-.*\.(?:js|json|css)$/;

const brotli = promisify(brotliCompress);

/** Puts a Brotli and a gzip copy beside each file of the first load, as small as they get: too slow to be made for each visit. */
export function compressedPlugin(): Plugin {
  return {
    name: "restride-compressed",
    apply: "build",
    writeBundle: async ({ dir }) => {
      const assets = join(dir ?? "", "assets");
      const names = await readdir(assets);
      await Promise.all(
        names
          .filter((name) => FIRST_LOAD.test(name))
          .map(async (name) => {
            const file = join(assets, name);
            const bytes = await readFile(file);
            const params = {
              [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
              [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
            };
            await writeFile(`${file}.br`, await brotli(bytes, { params }));
            await writeFile(`${file}.gz`, await gzipAsync(bytes, {}));
          }),
      );
    },
  };
}
