import type { Entry } from "@restride/engine";
import { program } from "@restride/program";
import { expect, test } from "./fixture.ts";
import { readKept, restoreKept } from "./kept.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";

/** Runs that the plan had no part in. */

const ANSWERS = {
  isPregnant: false,
  ended: "2026-09-01",
  outcome: "unsaid",
  weeks: 39,
  birth: "vaginal",
  tear: "none",
  history: [],
  topics: Object.fromEntries(program.topics.map(({ id }) => [id, "no"])),
  healed: "yes",
  region: "UK",
};

test("who has run already is asked after the set-up, and each run is kept on its own day, without a reproach", async ({
  runner,
  page,
}) => {
  await runner.open();
  await runner.tap("I already ran");
  await runner.tap("I am 18 or over and have read this");
  await expect(runner.heading("When did the pregnancy end?")).toBeVisible();
  // The questions between are those of everybody: here they are answered.
  const kept = await readKept(page);
  await restoreKept(
    page,
    kept.map((place) => ({
      ...place,
      records: place.records.map(({ key, text }) => {
        const state = JSON.parse(text) as { setUp: { answers: object } };
        const answers = { ...ANSWERS, ...state.setUp.answers };
        const setUp = { question: "policy", answers };
        return { key, text: JSON.stringify({ ...state, setUp }) };
      }),
    })),
  );
  await runner.open("/#/set-up/policy");
  await runner.reload();
  await expect(
    page.getByText("Guideline", { exact: false }).first(),
  ).toBeVisible();
  await runner.tap("Done");
  await expect(runner.heading("Runs outside the plan")).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "What running still waits for" }),
  ).toBeVisible();
  await expect(page.getByText(/What was in it/)).toHaveCount(0);
  const day = page.getByLabel("Day 1");
  const problem = page.getByRole("alert");
  await page.getByLabel("Time running", { exact: true }).fill("1800");
  for (const [date, said] of [
    ["2026-11-23", "has not come yet"],
    ["2026-08-31", "before the day you gave"],
    ["2026-11-15", "too long for one day"],
  ] as const) {
    await day.fill(date);
    await runner.tap("Save");
    await expect(problem).toContainText(said);
  }
  await runner.tap("Another day, much the same");
  await page.getByLabel("Day 2").fill("2026-11-18");
  await page.getByLabel("Time running", { exact: true }).fill("12");
  await page.getByLabel("Longest run in one go", { exact: true }).fill("4");
  await runner.mark("None", /Any leak/);
  await runner.tap("Save, and add another");
  await expect(
    page.getByRole("button", { name: /Take this entry back Sun, 15 Nov/ }),
  ).toBeVisible();
  // Another one, with a sign: it goes on to the check-in, and the sign begins a quieter spell.
  await day.fill("2026-11-21");
  await page.getByLabel("Time running", { exact: true }).fill("10");
  await runner.mark("Yes", /Any leak/);
  await runner.mark(/Leaking urine/);
  await runner.mark("More than once or enough to notice");
  await runner.tap("Save");
  await expect(runner.heading("How is today?")).toBeVisible();
  await runner.reportNothing();
  await expect(page.getByText(/pelvic/i).first()).toBeVisible();
  const [journal] = await readKept(page);
  const runs = (journal?.records ?? []).flatMap(({ text }) => {
    const line = JSON.parse(text) as { readonly text: string };
    const entry = JSON.parse(line.text) as Entry;
    if (entry.kind !== "run") return [];
    const { on, runSeconds, longestSeconds, source, signs } = entry;
    return [{ on, runSeconds, longestSeconds, source, signs }];
  });
  expect(runs).toEqual([
    {
      on: "2026-11-15",
      runSeconds: 720,
      longestSeconds: 240,
      source: "manual",
      signs: "none",
    },
    {
      on: "2026-11-18",
      runSeconds: 720,
      longestSeconds: 240,
      source: "manual",
      signs: "none",
    },
    {
      on: "2026-11-21",
      runSeconds: 600,
      longestSeconds: undefined,
      source: "manual",
      signs: { leak: 2 },
    },
  ]);
  await runner.visit("#/ran");
  await runner.tap(/Take this entry back Sat, 21 Nov/);
  await expect(
    page.getByRole("button", { name: /Take this entry back Sat, 21 Nov/ }),
  ).toHaveCount(0);
});

const LIVED = 260;

test("R-BEYOND-HILLS: once more than minutes may grow, what was in a run is asked and kept", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(LIVED).forward(0, LIVED), "#/ran");
  const parts = page.getByRole("group", { name: /What was in it/ });
  await expect(parts.getByText("Faster stretches")).toBeVisible();
  await expect(parts.getByText(/Pushing/)).toHaveCount(0);
  await page.getByLabel("Day 1").fill("2026-11-21");
  await page.getByLabel("Time running", { exact: true }).fill("30");
  await runner.mark("Hills", /What was in it/);
  await runner.mark("None", /Any leak/);
  await runner.tap("Save");
  await expect
    .poll(async () => JSON.stringify(await readKept(page)))
    .toMatch(/terrain\W+hills/);
});

test("R-BEYOND-STROLLER: pushing is asked about beside a living baby alone", async ({
  runner,
  page,
}) => {
  const outcome = "living-baby";
  const story = runnerOnDay(LIVED, { outcome }).forward(0, LIVED);
  await openWith(runner, story, "#/ran");
  const parts = page.getByRole("group", { name: /What was in it/ });
  await expect(
    parts.getByText("Pushing something, both hands on it"),
  ).toBeVisible();
});
