import { expect, type Page } from "@playwright/test";
import { type Kept, readKept, restoreKept } from "./kept.ts";

export interface Answers {
  readonly ended: string;
  readonly outcome: string;
  readonly birth: string;
  readonly region: string;
}

const ANSWERS: Answers = {
  ended: "2026-09-01",
  outcome: "I would rather not say",
  birth: "Vaginal",
  region: "United Kingdom",
};

/** Longer than a set-up takes to walk through on a slow machine. */
const SET_UP_MS = 90_000;

/** The next page stands within a few frames: the usual waits of a poll would be most of a flow. */
const OFTEN = { intervals: [10, 20, 50] };

/** What the device held after each set-up that was walked through, by the answers given. */
const settled = new Map<string, Kept>();

/** Someone at the app, by what she reads and taps. */
export class Runner {
  readonly page: Page;
  readonly url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
  }

  async open(path = "/"): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
  }

  /** Loads the page anew, as a person does: not within the instant of her last tap. */
  async reload(): Promise<void> {
    // Reading waits its turn behind what the tap is still writing, which a new document would cut off.
    await readKept(this.page);
    await this.page.reload();
  }

  heading(name: string | RegExp) {
    return this.page.getByRole("heading", { name, level: 1 });
  }

  async tap(name: string | RegExp): Promise<void> {
    const control = this.page.getByRole("button", {
      name,
      exact: typeof name === "string",
    });
    await control
      .or(
        this.page.getByRole("link", { name, exact: typeof name === "string" }),
      )
      .first()
      .click();
  }

  /** Marks an answer by its label, in a row or a card. */
  async mark(label: string | RegExp, group?: string | RegExp): Promise<void> {
    const scope =
      group === undefined
        ? this.page.locator("main")
        : this.page.getByRole("group", { name: group });
    const radio = scope.getByRole("radio", {
      name: label,
      exact: typeof label === "string",
    });
    const box = scope.getByRole("checkbox", {
      name: label,
      exact: typeof label === "string",
    });
    const mark = radio.or(box).first();
    // A page still scrolling to its heading can carry the mark away from under the finger, or under the bar at its foot.
    await expect(async () => {
      await mark.evaluate((found) => found.scrollIntoView({ block: "center" }));
      await mark.check({ force: true, timeout: 2000 });
    }).toPass();
  }

  async agree(): Promise<void> {
    await this.open();
    await this.tap("Start");
    await this.tap("I am 18 or over and have read this");
    await expect(this.heading("When did the pregnancy end?")).toBeVisible();
  }

  async next(): Promise<void> {
    const before = await this.page.evaluate(() => location.hash);
    await this.page.getByRole("button", { name: /^(Next|Done)$/ }).click();
    await expect
      .poll(() => this.page.evaluate(() => location.hash), OFTEN)
      .not.toBe(before);
  }

  /** Answers every health question on this page with no. */
  async noToAll(): Promise<void> {
    for (const group of await this.page
      .locator("main")
      .getByRole("group")
      .all()) {
      await group
        .getByRole("radio", { name: "No", exact: true })
        .check({ force: true });
    }
  }

  /** At the first check-in. The questions are walked through once; later devices are given what that left behind. */
  async setUp(given: Partial<Answers> = {}): Promise<void> {
    const answers = { ...ANSWERS, ...given };
    const key = JSON.stringify(answers);
    const kept = settled.get(key);
    if (kept === undefined) {
      await this.walkSetUp(answers);
      settled.set(key, await readKept(this.page));
      return;
    }
    await this.open();
    await expect(this.heading(/Back to running/)).toBeVisible();
    await restoreKept(this.page, kept);
    // What was kept was written while the questions were walked through: this device's clock is past that.
    await this.page.clock.fastForward(SET_UP_MS);
    await this.open("/#/check-in");
    await this.reload();
    await expect(this.heading("How is today?")).toBeVisible();
  }

  /** From the first page to the first check-in, every question answered. */
  private async walkSetUp(answers: Answers): Promise<void> {
    await this.agree();
    await this.mark("It has ended");
    await this.page.getByLabel("On which day?").fill(answers.ended);
    await this.next();
    await this.mark(answers.outcome);
    await this.next();
    await this.page.getByLabel("Weeks", { exact: true }).fill("39");
    await this.next();
    await this.mark(answers.birth);
    await this.next();
    if (answers.birth !== "Caesarean") {
      await this.mark("Yes, first or second degree");
      await this.next();
    }
    await this.mark("None of these");
    await this.next();
    for (let page = 1; page <= 3; page++) {
      await this.noToAll();
      await this.next();
    }
    await this.mark("Yes, or there is none");
    await this.next();
    await this.next();
    await this.mark("20 min");
    await this.next();
    await this.mark("A firm chair");
    await this.next();
    await this.mark("Often");
    await this.next();
    await this.mark(answers.region);
    await this.next();
    await this.next();
    await expect(this.heading("How is today?")).toBeVisible();
  }

  /** One tap, the mood page left empty, and no to the question that stands alone. */
  async reportNothing(): Promise<void> {
    await this.tap("Nothing to report");
    await this.next();
    await this.tap("No");
    await this.onToday();
  }

  /** Answers a health question so that it holds everything but gentle movement back. */
  async haveHold(): Promise<void> {
    await this.visit("#/topics");
    await this.mark("In the past", /An eating disorder/);
    await this.tap("Save");
    await this.onToday();
  }

  async onToday(): Promise<void> {
    await expect(this.heading(/^Today\b/)).toBeAttached();
  }

  /** To the end of Today, which is fetched when it comes near. */
  async toFoot(): Promise<void> {
    await this.page.locator(".near").scrollIntoViewIfNeeded();
  }

  /** The check-in with something to tell, as far as its first page. */
  async beginReport(): Promise<void> {
    await this.tap("Something to report");
    await expect(this.heading("Any of these?")).toBeVisible();
  }

  /** Goes to nine in the morning of a later day, with the app left open. */
  async sleepUntil(day: string): Promise<void> {
    await this.page.clock.setSystemTime(new Date(`${day}T09:00:00`));
    await this.page.evaluate(() =>
      document.dispatchEvent(new Event("visibilitychange")),
    );
  }

  /** Names of the movements of a session card. */
  async movements(kind: string): Promise<readonly string[]> {
    const card = this.page.getByRole("article").filter({
      has: this.page.getByRole("heading", { name: kind, level: 3 }),
    });
    return card.locator(".item-name").allTextContents();
  }

  /** Opens the card of a session that is there if she likes. */
  async unfold(kind: string): Promise<void> {
    await this.card(kind)
      .locator("summary", { has: this.page.getByRole("heading", { level: 3 }) })
      .click();
  }

  card(kind: string) {
    return this.page.getByRole("article").filter({
      has: this.page.getByRole("heading", { name: kind, level: 3 }),
    });
  }

  /** Goes to an address of the app as a link would, and waits until that screen stands. */
  async visit(hash: string): Promise<void> {
    await this.page.evaluate(async (to) => {
      if (location.hash === to) return;
      const changed = new Promise((resolve) => {
        addEventListener("hashchange", resolve, { once: true });
      });
      location.hash = to;
      await changed;
      // A task of its own comes after everything that the change has set off.
      const { port1, port2 } = new MessageChannel();
      const drawn = new Promise((resolve) => {
        port1.addEventListener("message", resolve);
        port1.start();
      });
      port2.postMessage(null);
      await drawn;
    }, hash);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeAttached();
  }
}
