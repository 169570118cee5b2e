import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./tools/browser/find.ts";

const chromium = await findChromium();

export default defineConfig({
  testMatch: ["apps/web/e2e/**/*.e2e.ts", "packages/vault/e2e/**/*.e2e.ts"],
  outputDir: "test-results",
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env["CI"] !== undefined,
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    viewport: { width: 390, height: 844 },
    launchOptions: { executablePath: chromium.path, args: [...CHROMIUM_FLAGS] },
  },
  // Tests that the fallback browser cannot run truly ask for this and skip, counted.
  metadata: { chromium: chromium.kind },
});
