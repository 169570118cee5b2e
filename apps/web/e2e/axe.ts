import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * Looks for faults of accessibility on a page. No frame of the app is from elsewhere, so that what is found need not be
 * put together in a page of its own, which takes as long again.
 */
export function axeOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode();
}
