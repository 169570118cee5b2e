import type { Page } from "@playwright/test";
import type { Voice } from "@restride/words";
import { deniedWords } from "../../../packages/words/src/lint/deny.ts";

/** Attributes that are read out, shown as a hint or become the name of a file. */
const SPOKEN = [
  "alt",
  "title",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "placeholder",
  "download",
  "content",
] as const;

/** Opens all that is folded on a screen, so that it is looked at too. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

/** All that a screen tells: its title, its text, what is read out of it, and the names that its files would have. */
export async function allThatIsSaid(page: Page): Promise<string> {
  const spoken = await page.evaluate(
    (names) =>
      names.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].map(
          (element) => element.getAttribute(name) ?? "",
        ),
      ),
    SPOKEN,
  );
  return [
    await page.title(),
    await page.evaluate(() => decodeURIComponent(location.hash)),
    await page.locator("body").innerText(),
    await page.locator("body").ariaSnapshot(),
    ...spoken,
  ].join("\n");
}

/** What is said here and must not be said in a voice. */
export async function deniedHere(
  page: Page,
  voice: Voice,
): Promise<readonly string[]> {
  return deniedWords(await allThatIsSaid(page), voice);
}
