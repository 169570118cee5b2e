import { deniedWords } from "../../../packages/words/src/lint/deny.ts";
import type { ScreenName } from "../src/frame/route.ts";
import { deniedHere, unfoldAll } from "./everything.ts";
import { expect, test } from "./fixture.ts";
import type { Runner } from "./runner.ts";

/**
 * Every screen, and the ways into each that say other things: a screen that is not here is a fault of types. The question
 * that asks which words to use must name what it asks about.
 */
const ADDRESSES: Readonly<Record<ScreenName, readonly string[]>> = {
  welcome: [],
  "set-up": [],
  notice: ["#/notice"],
  today: ["#/today"],
  "check-in": [
    "#/check-in",
    "#/check-in/warnings",
    "#/check-in/signs",
    "#/check-in/pain",
    "#/check-in/body",
    "#/check-in/mood",
    "#/check-in/self-harm",
  ],
  topics: ["#/topics"],
  session: ["#/session/2026-11-22/strength", "#/session/2026-11-22/walk"],
  run: ["#/run/2026-11-22/run"],
  log: ["#/log/2026-11-22/strength", "#/log/2026-11-22/walk"],
  ran: ["#/ran"],
  sample: ["#/sample"],
  "go-ahead": ["#/go-ahead"],
  answers: [
    "#/answers",
    "#/answers/birth",
    "#/answers/history",
    "#/answers/weeks",
  ],
  privacy: ["#/privacy"],
  install: ["#/install"],
  path: ["#/path", "#/path/run", "#/path/impact", "#/path/load"],
  checks: ["#/checks", "#/checks/balance", "#/checks/hop"],
  progress: ["#/progress"],
  learn: ["#/learn"],
  movement: ["#/movement", "#/movement/goblet-squat"],
  share: ["#/share"],
  data: ["#/data"],
  restore: ["#/restore"],
  more: ["#/more"],
};

test("H-25: after a loss no screen says, reads out or names a file with anything of an infant", async ({
  runner,
  page,
}) => {
  test.setTimeout(120_000);
  await runner.setUp({
    outcome:
      "The pregnancy ended early: a miscarriage, an ectopic pregnancy, a termination",
  });
  await runner.reportNothing();
  for (const hash of Object.values(ADDRESSES).flat()) {
    await runner.visit(hash);
    await unfoldAll(page);
    expect([hash, await deniedHere(page, "loss")]).toEqual([hash, []]);
  }
  await runner.open("/help.html");
  await unfoldAll(page);
  expect(await deniedHere(page, "unsaid")).toEqual([]);
});

test("H-25: after a loss neither the set-up, the text of movements nor the reasons say anything of an infant", async ({
  runner,
  page,
}) => {
  test.setTimeout(120_000);
  await runner.agree();
  await runner.mark("It has ended");
  await page.getByLabel("On which day?").fill("2026-09-01");
  await runner.next();
  await runner.mark("My child died");
  await runner.next();
  expect(await deniedHere(page, "loss")).toEqual([]);
  await page.getByLabel("Weeks", { exact: true }).fill("39");
  for (;;) {
    const { hash } = new URL(page.url());
    expect([hash, await deniedHere(page, "loss")]).toEqual([hash, []]);
    if (hash.startsWith("#/check-in")) break;
    await answerSomething(runner);
    await runner.next();
  }
  await runner.reportNothing();
  for (const summary of await page.locator("article summary").all())
    await summary.click();
  await expect(page.getByText("Set up").first()).toBeVisible();
  expect(await deniedHere(page, "loss")).toEqual([]);
  await runner.tap("Why, and who says so");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await deniedHere(page, "loss")).toEqual([]);
  await page.keyboard.press("Escape");

  await runner.visit("#/check-in/signs");
  await runner.mark(/A bulge at the vagina/);
  await runner.mark("Felt clearly");
  await runner.tap("None of the others");
  // What was told is kept before the next page comes.
  await expect(runner.heading("Pain anywhere?")).toBeVisible();
  await runner.visit("#/today");
  await expect(
    page.getByRole("heading", { name: "Contact someone soon", level: 2 }),
  ).toBeVisible();
  expect(await deniedHere(page, "loss")).toEqual([]);
});

// A call stays until somebody has spoken: each is told in a journal of its own.
for (const [sign, heard] of [
  [/A temperature of 38/, /call now, at any hour/i],
  [/A fit or seizure/, /999: call now/],
] as const)
  test(`H-25: after a loss a call says nothing of an infant: ${sign.source}`, async ({
    runner,
    page,
  }) => {
    await runner.setUp({ outcome: "My child died" });
    await runner.visit("#/check-in/warnings");
    await runner.mark(sign);
    const qualifier = page.locator(".opening .choice-cards input").first();
    if ((await qualifier.count()) > 0) await qualifier.check({ force: true });
    await runner.tap("None of the others");
    await expect(page.getByText(heard).first()).toBeVisible();
    expect(await deniedHere(page, "loss")).toEqual([]);
  });

/** An answer where the page of the set-up wants one. */
async function answerSomething(runner: Runner): Promise<void> {
  const heading = await runner.page
    .getByRole("heading", { level: 1 })
    .innerText();
  const answers: readonly (readonly [RegExp, () => Promise<void>])[] = [
    [/birth or the treatment/, () => runner.mark("Vaginal")],
    [/tear or a cut/, () => runner.mark("Yes, first or second degree")],
    [/Did any of these/, () => runner.mark("None of these")],
    [/your health/, () => runner.noToAll()],
    [/healed|wound|stitches/i, () => runner.mark("Yes, or there is none")],
    [/usual session/, () => runner.mark("20 min")],
    [/Where are you/, () => runner.mark("United Kingdom")],
  ];
  await answers.find(([question]) => question.test(heading))?.[1]();
}

test("H-25: after a loss sorry is said once, and what a short pregnancy does not bring is not asked", async ({
  runner,
  page,
}) => {
  await runner.agree();
  await runner.mark("It has ended");
  await page.getByLabel("On which day?").fill("2026-09-01");
  await runner.next();
  await runner.mark(/The pregnancy ended early/);
  await runner.next();
  const sorry = page.getByText("If it was hard, or is, we are sorry.");
  await expect(sorry).toBeVisible();
  await page.getByRole("spinbutton", { name: "Weeks" }).fill("9");
  await runner.next();
  await expect(runner.heading(/the birth or the treatment/)).toBeVisible();
  await expect(sorry).toHaveCount(0);
  await runner.mark("By itself, or with medicine");
  await runner.next();
  await expect(runner.heading("Did any of these happen?")).toBeVisible();
  await expect(page.getByText(/twins/)).toHaveCount(0);
  await expect(page.getByText(/back-to-back/)).toHaveCount(0);
});

test("H-14: low mood after a loss shows who listens after one, at once; where nothing was said it is folded, and Help holds it", async ({
  runner,
  page,
}) => {
  await runner.setUp({ outcome: "My child died" });
  await runner.visit("#/check-in/mood");
  await runner.mark("Yes", /mood been low/);
  const sands = page.getByRole("link", { name: /Sands/ });
  await expect(sands).toBeVisible();
  await expect(page.getByText(/bereavement team/)).toBeVisible();
  await runner.visit("#/more");
  await runner.tap("Take nothing for granted");
  await runner.visit("#/check-in/mood");
  await runner.mark("Yes", /mood been low/);
  await expect(sands).toBeHidden();
  await page.getByText("Other support", { exact: true }).click();
  await expect(sands).toBeVisible();
  expect(await deniedHere(page, "unsaid")).toEqual([]);
  await runner.open("/help.html");
  await page.getByText("Other support", { exact: true }).click();
  await expect(sands).toHaveAttribute("href", "tel:08081643332");
});

test("the whole plan is paused under More, and taken up again", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  await expect(runner.card("Strength")).toBeVisible();
  await runner.visit("#/more");
  await runner.tap("Pause the plan");
  await expect(
    page.getByRole("button", { name: "Take up the plan again" }),
  ).toBeVisible();
  await runner.visit("#/today");
  await expect(
    page.getByText(/Your plan is paused|You paused/).first(),
  ).toBeVisible();
  await expect(runner.card("Strength")).toHaveCount(0);
  await runner.visit("#/more");
  await runner.tap("Take up the plan again");
  await runner.visit("#/today");
  await expect(runner.card("Strength")).toBeVisible();
});

test("her words change in one tap, at once, with a way back", async ({
  runner,
  page,
}) => {
  await runner.setUp({ outcome: "I have a living child from this pregnancy" });
  await runner.reportNothing();
  await runner.toFoot();
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
