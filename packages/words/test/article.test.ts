import { catalogue, sources } from "@restride/program";
import { type Article, articles } from "@restride/program/articles";
import { describe, expect, it } from "vitest";
import { articlesFor, sourcesOf } from "../src/article.ts";
import { bannedWords } from "../src/lint/banned.ts";
import { deniedWords } from "../src/lint/deny.ts";
import { type Assumption, type Voice, VOICES } from "../src/voice.ts";
import { stringsIn } from "./sample.ts";

const FEEDS: readonly Assumption[] = ["lactating"];

function read(voice: Voice, facts = FEEDS): readonly Article[] {
  return articlesFor(articles, { voice, facts });
}

/** All that is shown of an article; ids of sources and movements are looked up elsewhere. */
function shown({ title, line, drawings, body }: Article): readonly string[] {
  const texts = body.map(({ heading, text, house }) => [heading, text, house]);
  return stringsIn([title, line, texts, drawings]);
}

function ids(voice: Voice, facts = FEEDS): readonly string[] {
  return read(voice, facts).map(({ id }) => id);
}

describe("articles", () => {
  it("has one for each subject of the program (section 8)", () => {
    const written = articles.articles.map(({ id }) => id);
    expect(written).toEqual([
      // The four body changes.
      "breath-and-core",
      "pelvis-tipped-forward",
      "hips-that-turn-out",
      "ribs-and-upper-back",
      // The six strategies.
      "strategy-breath",
      "strategy-upper-hamstrings",
      "strategy-length-and-load",
      "strategy-back-ribs",
      "strategy-turning",
      "strategy-impact-in-order",
      "running-on-one-leg",
      "mid-stance",
      "knee-as-spring",
      "hills-and-downhill",
      "six-weeks",
      "pelvic-health-physio",
      "a-bra-that-holds",
      "sleep-food-rest",
      "scars",
      "comfort-and-energy",
      "what-helps-afterwards",
      "breast-comfort",
    ]);
    const drawn = articles.articles.flatMap(({ shelf, drawings }) =>
      shelf === "body-change"
        ? drawings.flatMap((one) => (one.kind === "change" ? [one.id] : []))
        : [],
    );
    expect(drawn).toEqual([
      "core-canister",
      "pelvic-tilt",
      "mid-stance",
      "rib-flare",
    ]);
    const strategies = articles.articles.flatMap(
      ({ strategy }) => strategy ?? [],
    );
    expect(strategies).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each(
    VOICES,
  )("hazard H-25: none says what the voice %s may not", (voice) => {
    const found = read(voice).flatMap((article) =>
      shown(article).flatMap((text) =>
        deniedWords(text, voice).map((word) => `${article.id}: ${word}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it("hazard H-29: feeding is told only to someone who feeds, with a living child", () => {
    expect(ids("living-baby")).toContain("comfort-and-energy");
    expect(ids("living-baby", [])).not.toContain("comfort-and-energy");
    for (const voice of ["unsaid", "loss", "pregnant"] as const)
      expect(ids(voice)).not.toContain("comfort-and-energy");
  });

  it("hazard H-29: comfort for full breasts waits to be asked for, unless a loss was late enough for it", () => {
    const waits = (voice: Voice, weeks?: number): boolean | undefined =>
      articlesFor(articles, { voice, facts: [], weeks }).find(
        ({ id }) => id === "breast-comfort",
      )?.onRequest;
    for (const weeks of [undefined, 9, 15])
      expect(waits("loss", weeks)).toBe(true);
    for (const weeks of [16, 24, 40]) expect(waits("loss", weeks)).toBe(false);
    expect(waits("unsaid", 40)).toBe(true);
  });

  // Nine weeks leave no bump, no birth and no full breasts: a text that tells of them as hers tells of somebody else.
  it("hazard H-25: tells nobody that her body went through what only a long pregnancy brings", () => {
    const told = read("loss")
      .filter(({ shelf }) => shelf === "body-change")
      .map(({ body }) => body.map(({ text }) => text).join(" "));
    expect(told).toHaveLength(4);
    for (const text of told) expect(text).toMatch(/short (one|pregnancy)/);
    const all = read("loss").flatMap(shown).join(" ");
    expect(all).not.toMatch(
      /well-known waddle|for months\b(?! after)|short nights are common|good appointment|life wins/i,
    );
  });

  it("tells one coach's model of a body as hers, not as anatomy", () => {
    for (const id of [
      "mid-stance",
      "hips-that-turn-out",
      "pelvis-tipped-forward",
    ]) {
      const found = read("loss").find((article) => article.id === id);
      const text = found?.body.map((one) => one.text).join(" ") ?? "";
      expect([id, /coach (whose|teaches)|coach’s model/.test(text)]).toEqual([
        id,
        true,
      ]);
      expect([id, /\bmay\b/.test(text)]).toEqual([id, true]);
    }
  });

  it("hazard H-29: comfort for full breasts waits to be asked for, and names no medicine", () => {
    for (const voice of ["unsaid", "loss"] as const) {
      const found = read(voice).find(({ id }) => id === "breast-comfort");
      expect(found?.onRequest).toBe(true);
      expect(stringsIn(found).join(" ")).not.toMatch(
        /cabergoline|bromocriptine|ibuprofen|paracetamol|dopamine/i,
      );
    }
    for (const voice of ["living-baby", "pregnant"] as const)
      expect(ids(voice)).not.toContain("breast-comfort");
  });

  it("what helps after a loss is for that voice alone; a bra that holds is for everyone", () => {
    expect(ids("loss")).toContain("what-helps-afterwards");
    for (const voice of ["unsaid", "living-baby", "pregnant"] as const)
      expect(ids(voice)).not.toContain("what-helps-afterwards");
    for (const voice of VOICES)
      expect(ids(voice)).toContain("a-bra-that-holds");
  });

  it("hazard H-16: claims nothing that only a clinician may", () => {
    const found = articles.articles.flatMap((article) =>
      shown(article).flatMap((text) =>
        bannedWords(text).map((word) => `${article.id}: ${word}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it("can be read in the minutes that she has, in every voice", () => {
    for (const voice of VOICES)
      for (const article of read(voice)) {
        const words = article.body
          .flatMap(({ heading, text }) => [heading ?? "", text])
          .join(" ")
          .split(/\s+/);
        expect([article.id, words.length >= 150]).toEqual([article.id, true]);
        expect([article.id, words.length <= 300]).toEqual([article.id, true]);
      }
  });

  it("leans only on sources that have a record, and leads only to movements that are there", () => {
    for (const article of articles.articles) {
      expect(sourcesOf(article).length).toBeGreaterThan(0);
      for (const id of sourcesOf(article)) expect(sources[id]).toBeDefined();
      for (const id of article.movements)
        expect(catalogue.movements[id]).toBeDefined();
    }
  });

  it("hazard H-17: a written number stands in one sentence with who says so", () => {
    const NAMED =
      /\(.*\)|guideline|consensus|study|trial|survey|hospital|NHS|Moving Medicine|coach|article|Goom|Keller|Christopher|authors/i;
    const bare = articles.articles.flatMap(({ id, body }) =>
      body.flatMap(({ text }) =>
        text
          .split(/(?<=[.!?]) /)
          .filter((one) => /\d/.test(one) && !NAMED.test(one))
          .map((sentence) => `${id}: ${sentence}`),
      ),
    );
    expect(bare).toEqual([]);
  });
});
