import { join } from "node:path";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../../vitest.config.ts";

/** The tests of a copy in which mutants take their turns. */
export default mergeConfig(
  base,
  defineConfig({
    root: join(import.meta.dirname, "../../.."),
    test: {
      // A test that is only slow on a busy machine must not look like one that noticed.
      testTimeout: 900_000,
      hookTimeout: 900_000,
      runner: join(import.meta.dirname, "runner.ts"),
    },
  }),
);
