import { regions } from "@restride/program";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assuming, type Layer } from "../src/message.ts";
import { speaker } from "../src/speaker.ts";
import { supportFor } from "../src/support.ts";
import {
  allowedAssumptions,
  type Voice,
  VOICES,
  voiceFor,
} from "../src/voice.ts";
import { deniedWords } from "../src/lint/deny.ts";
import { CONTENT, ownEntries, stringsIn } from "./sample.ts";

describe("voiceFor", () => {
  it("follows the outcome, and takes nothing for granted where it says nothing", () => {
    expect(voiceFor({})).toBe("unsaid");
    expect(voiceFor({ outcome: "unsaid" })).toBe("unsaid");
    expect(voiceFor({ outcome: "living-baby" })).toBe("living-baby");
    expect(voiceFor({ outcome: "died" })).toBe("loss");
    expect(voiceFor({ outcome: "ended-early" })).toBe("loss");
    expect(voiceFor({ outcome: "pregnant" })).toBe("pregnant");
  });

  it("lets her choose a quieter voice", () => {
    expect(voiceFor({ outcome: "living-baby", voice: "unsaid" })).toBe(
      "unsaid",
    );
    expect(voiceFor({ outcome: "living-baby", voice: "loss" })).toBe("loss");
    expect(voiceFor({ outcome: "pregnant", voice: "loss" })).toBe("loss");
    expect(voiceFor({ voice: "living-baby" })).toBe("living-baby");
  });

  it("hazard H-27: an old choice of voice never outlives a changed outcome", () => {
    for (const outcome of [
      "died",
      "ended-early",
      "unsaid",
      "pregnant",
    ] as const) {
      expect(voiceFor({ outcome, voice: "living-baby" })).not.toBe(
        "living-baby",
      );
    }
    for (const outcome of [
      "died",
      "ended-early",
      "unsaid",
      "living-baby",
    ] as const) {
      expect(voiceFor({ outcome, voice: "pregnant" })).not.toBe("pregnant");
    }
  });
});

describe("assumptions", () => {
  const layer: Layer<"own" | "both" | "odd"> = {
    base: [
      assuming([], { both: "for everyone" }),
      assuming(["livingBaby"], { odd: "tagged in the base" }),
    ],
    overlays: {
      loss: [
        assuming(["livingBaby"], { both: "wrongly put here", own: "never" }),
      ],
      "living-baby": [
        assuming(["livingBaby"], { both: "with a child" }),
        assuming(["livingBaby", "lactating"], { own: "while feeding" }),
      ],
    },
  };

  it("hazard H-25: a tagged string is refused unless the voice allows it", () => {
    expect(speaker("living-baby").with(layer).text("both")).toBe(
      "with a child",
    );
    expect(speaker("unsaid").with(layer).text("both")).toBe("for everyone");
    expect(speaker("loss").with(layer).text("both")).toBe("for everyone");
    expect(speaker("loss").with(layer).line("own")).toBeNull();
    expect(() => speaker("loss").with(layer).text("odd")).toThrow(RangeError);
  });

  it("hazard H-29: feeding is spoken of only to someone who feeds, with a living child", () => {
    const facts = { facts: ["lactating", "livingBaby"] } as const;
    expect(speaker("living-baby").with(layer).line("own")).toBeNull();
    expect(speaker("living-baby", "en", facts).with(layer).line("own")).toBe(
      "while feeding",
    );
    for (const voice of ["unsaid", "loss", "pregnant"] as const) {
      expect(speaker(voice, "en", facts).with(layer).line("own")).toBeNull();
      expect(speaker(voice, "en", facts).line("run.feed-first")).toBeNull();
    }
  });

  it("hazard H-25: no facts make a voice assume a living child but its own", () => {
    const facts = fc.subarray([
      "livingBaby",
      "lactating",
      "partner",
      "pregnant",
      "loss",
    ] as const);
    fc.assert(
      fc.property(facts, (given) => {
        for (const voice of VOICES) {
          const allowed = allowedAssumptions(voice, given);
          expect(allowed.has("livingBaby")).toBe(voice === "living-baby");
          expect(allowed.has("loss")).toBe(voice === "loss");
          expect(allowed.has("pregnant")).toBe(voice === "pregnant");
        }
      }),
    );
  });

  it("lines of one voice are null in the others", () => {
    expect(speaker("living-baby").line("learn.feeding")).not.toBeNull();
    expect(speaker("unsaid").line("learn.feeding")).toBeNull();
  });

  it("a stroller is spoken of with a living child alone; the loss voice has not even a hint of it", () => {
    const say = (voice: Voice): string =>
      speaker(voice).line("R-BEYOND-STROLLER", {
        authority: "our own rule",
        clean: 1,
        need: 2,
      }) ?? "";
    expect(say("living-baby")).toContain("stroller");
    for (const voice of ["unsaid", "loss", "pregnant"] as const)
      expect(say(voice)).not.toMatch(/stroller|birth|month/i);
    expect(say("loss")).not.toMatch(/push|hands/i);
  });

  it("hazard H-14: support after a loss is there in every region, by a number or in words", () => {
    const about = { content: CONTENT };
    for (const voice of ["loss", "unsaid"] as const) {
      const said = speaker(voice, "en", about);
      expect(supportFor(said, regions, "UK").map(({ label }) => label)).toEqual(
        ["Sands", "Someone where you live"],
      );
      for (const region of ["US", "CA", "AU", "EU", "other", "nowhere"]) {
        const [contact, ...others] = supportFor(said, regions, region);
        expect(others).toEqual([]);
        expect(contact?.number).toBeNull();
        expect(contact?.text).toMatch(/your doctor or midwife, or a .*charity/);
      }
    }
    for (const voice of ["living-baby", "pregnant"] as const)
      expect(supportFor(speaker(voice, "en", about), regions, "UK")).toEqual(
        [],
      );
  });

  it("hazard H-25: after a loss no reason tells her that she is not pregnant, and none speaks of grief that she did not", () => {
    const loss = speaker("loss");
    const verdict = {
      rule: "G-NOT-PREGNANT",
      met: true as const,
      have: null,
      need: null,
      unit: "none" as const,
      of: [],
      sources: [],
    };
    expect(loss.verdict(verdict).line).not.toMatch(/pregnan/i);
    for (const [key, text] of ownEntries("loss"))
      expect([key, /\bgrie(f|v)/i.test(text.text)]).toEqual([key, false]);
  });

  it("the words question tells a loss from an early living birth", () => {
    const option = speaker("unsaid").text("setup.outcome.ended-early");
    for (const named of ["miscarriage", "ectopic", "termination"])
      expect(option).toContain(named);
  });

  it("hazard H-25: where nothing was said, that support names neither a death nor an infant", () => {
    const said = speaker("unsaid", "en", { content: CONTENT });
    const shown = [
      said.text("help.support.title"),
      said.text("help.support.line"),
      ...stringsIn(
        supportFor(said, regions, "UK").map(({ role: _role, ...told }) => told),
      ),
    ];
    expect(
      shown.filter((text) => /loss|grie|bereave|infant/i.test(text)),
    ).toEqual([]);
    expect(shown.flatMap((text) => deniedWords(text, "unsaid"))).toEqual([]);
    expect(speaker("loss").text("help.support.title")).toBe(
      "Support after a loss",
    );
  });
});
