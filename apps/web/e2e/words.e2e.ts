import { deniedWords } from "../../../packages/words/src/lint/deny.ts";
import { expect, test } from "./fixture.ts";

const SCREENS = [
  "#/today",
  "#/check-in",
  "#/check-in/warnings",
  "#/check-in/signs",
  "#/check-in/pain",
  "#/check-in/body",
  "#/check-in/mood",
  "#/check-in/self-harm",
  "#/topics",
  "#/go-ahead",
  "#/answers",
  "#/answers/birth",
  "#/answers/history",
  "#/answers/weeks",
  "#/more",
  "#/notice",
  "#/log/2026-11-22/strength",
  "#/log/2026-11-22/walk",
] as const;

test("H-25: after a loss no screen says anything of an infant", async ({
  runner,
  page,
}) => {
  await runner.setUp({ outcome: "The pregnancy ended early" });
  await runner.reportNothing();
  for (const hash of SCREENS) {
    await runner.visit(hash);
    const text = `${await page.title()}\n${await page.locator("body").innerText()}`;
    expect([hash, deniedWords(text, "loss")]).toEqual([hash, []]);
  }
  await runner.open("/help.html");
  expect(deniedWords(await page.locator("body").innerText(), "unsaid")).toEqual(
    [],
  );
});

test("her words change in one tap, at once, with a way back", async ({
  runner,
  page,
}) => {
  await runner.setUp({ outcome: "I have a living child from this pregnancy" });
  await runner.reportNothing();
  const chip = page.getByRole("button", { name: "Gentler words" });
  await chip.click();
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  expect(deniedWords(await page.locator("main").innerText(), "loss")).toEqual(
    [],
  );
  await runner.tap("Undo");
  await expect(
    page.getByRole("button", { name: "After a live birth" }),
  ).toHaveAttribute("aria-pressed", "true");
});
