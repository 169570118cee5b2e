import { join } from "node:path";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../../vitest.config.ts";

/** The tests of a copy whose rules are switched off one by one. */
export default mergeConfig(
  base,
  defineConfig({
    root: join(import.meta.dirname, "../../.."),
    test: { setupFiles: [join(import.meta.dirname, "setup.ts")] },
  }),
);
