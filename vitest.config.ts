import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/**/src/**/*.test.{ts,tsx}",
      "packages/**/test/**/*.test.{ts,tsx}",
      "apps/**/*.test.{ts,tsx}",
      "tools/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**"],
    // Property and simulation tests take seconds on a busy machine of two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // The rooms keep no state between calls, so that files may share what they load: a third less to compute.
    isolate: false,
  },
});
