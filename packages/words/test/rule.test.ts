import { describe, expect, it } from "vitest";
import { program } from "@restride/program";
import type { Criterion, Verdict } from "@restride/engine";
import { RULES } from "../src/en/rule.ts";
import { messagesIn } from "../src/message.ts";
import { speaker } from "../src/speaker.ts";
import { slotsOf } from "../src/template.ts";
import { CONTENT, sampleParams } from "./sample.ts";

const ENTRIES = messagesIn(RULES).filter(([key]) => !key.startsWith("gate."));
const MESSAGES = new Map(ENTRIES);
const SAID_BY_RULE = new Set(["rule", "gate", "criterion", "hold", "limit"]);
const RULE_IDS = Object.keys(program.rules).filter((id) =>
  SAID_BY_RULE.has(program.rules[id]?.kind ?? ""),
);

/** Written by the engine beside the program's own ids. Each must go from here once the program lists it. */
const ENGINE_ONLY = ["GUARD"];

/** Parameters that a reason may carry, by rule; all other reasons carry none. */
const REASON_PARAMS: Readonly<Record<string, readonly string[]>> = {
  "S-UNREAD": ["count"],
  "S-WARNING": ["sign", "level"],
  "S-TOPIC-NOW": ["topic", "level"],
  "S-TOPIC-OPEN": ["topic"],
  "S-TOPIC-UNANSWERED": ["count"],
  "S-PELVIC-STOP": ["sign", "severity"],
  "S-PELVIC-RETURN": ["clear", "need"],
  "S-PELVIC-THIRD": ["clear", "need", "days", "needDays"],
  "S-PELVIC-CALL": ["sign"],
  "S-WOUND-CALL": ["site", "sign"],
  "S-USUAL-LEVEL": ["sign"],
  "S-BLEED-STOP": ["until"],
  "S-BLEED-REPEAT": ["days"],
  "S-PAIN-GROIN": ["site", "score", "clear", "need"],
  "S-PAIN-BONE-FLAG": ["site", "score", "clear", "need"],
  "S-PAIN-BONE": ["site", "score", "clear", "need"],
  "S-PAIN-BACK": ["site", "score", "clear", "need"],
  "S-PAIN-GO-ON": ["site", "score", "clear", "need"],
  "S-PAIN-STOP": ["site", "score", "clear", "need"],
  "S-PAIN-CALL": ["site", "score", "clear", "need"],
  "S-PAIN-WOUND": ["site", "score", "clear", "need"],
  "S-PAIN-BELLY": ["site", "score", "clear", "need"],
  "S-PAIN-SITE-ASKS": ["site", "sign"],
  "S-DOMING": ["movement"],
  "S-SLEEP": ["hours"],
  "S-PAUSED": ["since"],
  "S-COACH-HOLD": ["scope", "until"],
  "S-GO-AHEAD": ["sign"],
  "S-RETRACT": ["minutes"],
  "LD-UP": ["family", "movement"],
  "LD-DOWN": ["family", "movement"],
  "LD-GAP-ONE": ["days"],
  "LD-GAP-TWO": ["days"],
  "LD-PLACEMENT": ["family"],
  "LD-UNCONFIRMED": ["date"],
  "LD-WEIGHT": ["movement", "kg"],
  "R-STEP": ["step"],
  "R-ENTRY": ["step"],
  "R-ALREADY-RAN": ["step"],
  "R-GAP-ONE": ["days"],
  "R-REENTRY": ["step", "days"],
  "R-WALK-INSTEAD": ["limit"],
  "CK-LIMITING": ["check", "family"],
  "CK-SIDES": ["check", "left", "right"],
  "R-BEYOND-HILLS": ["clean", "need"],
  "R-BEYOND-SPEED": ["clean", "need"],
  "R-BEYOND-STROLLER": ["clean", "need"],
};

/** Parameters that the speaker fills for every rule from its sources. */
const GROUNDS = ["authority", "names"];

function paramsOf(id: string): readonly string[] {
  if (id.startsWith("W-")) return ["count", "days", ...GROUNDS];
  if (id.startsWith("L-")) return ["value", ...GROUNDS];
  if (id.startsWith("H-"))
    return ["sign", "topic", "site", "movement", "since"];
  if (/^[GFX]-/.test(id)) return ["have", "need", ...GROUNDS];
  return [...(REASON_PARAMS[id] ?? []), ...GROUNDS];
}

/** What no finished sentence has in it. */
const BROKEN =
  /[[\]{}]| {2}| [.,;:?!)]|\( ?\)|[,;:] ?[.]|undefined|null|NaN|^[a-z]/;
const VOICE = speaker("unsaid", "en", { content: CONTENT });

function verdict(rule: string, over: Partial<Verdict> = {}): Verdict {
  const plain = {
    have: null,
    need: null,
    unit: "none",
    of: [],
    sources: ["house"],
  };
  return { rule, met: false, ...plain, ...over };
}

describe("rule messages", () => {
  it("exist for every rule, criterion, limit and hold of the program, and for nothing else", () => {
    const said = [...MESSAGES.keys()].filter(
      (key) => !/\.(met|name|reached)$/.test(key),
    );
    const ids = [...RULE_IDS, ...ENGINE_ONLY];
    expect(ids.filter((id) => !MESSAGES.has(id))).toEqual([]);
    expect(said.filter((key) => !ids.includes(key))).toEqual([]);
  });

  it("leave the list of engine-only ids once the program has them", () => {
    expect(ENGINE_ONLY.filter((id) => id in program.rules)).toEqual([]);
  });

  it("have a met form for each criterion and a name for each hold and limit", () => {
    const wanted = [...RULE_IDS, ...ENGINE_ONLY].flatMap((id) => {
      if (/^[GFX]-/.test(id)) return [`${id}.met`];
      return /^[HL]-/.test(id) ? [`${id}.name`] : [];
    });
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((key) => !MESSAGES.has(key))).toEqual([]);
  });

  it("name only parameters that their rule carries", () => {
    const strange = ENTRIES.flatMap(([key, { text }]) => {
      const carried = paramsOf(key.replace(/\.(met|name|reached)$/, ""));
      return slotsOf(text)
        .filter(({ name, id }) => id === null && !carried.includes(name))
        .map(({ name }) => `${key}: ${name}`);
    });
    expect(strange).toEqual([]);
  });

  it("use every parameter that says something", () => {
    const silent = new Set(["clear", "need", "score", "level"]);
    const unused = Object.entries(REASON_PARAMS).flatMap(([id, names]) => {
      const used = new Set(
        slotsOf(MESSAGES.get(id)?.text ?? "").map(({ name }) => name),
      );
      return names
        .filter((name) => !silent.has(name) && !used.has(name))
        .map((name) => `${id}: ${name}`);
    });
    expect(unused).toEqual([]);
  });

  it("read well with all of their parameters and with none", () => {
    const grounds = { authority: "our own rule" };
    const broken = ENTRIES.flatMap(([key, { text }]) =>
      [sampleParams(text), grounds].flatMap((params) => {
        const line = VOICE.line(key, params) ?? "";
        const shown = line.charAt(0).toUpperCase() + line.slice(1);
        const isWhole = key.endsWith(".name") || /[.?”]$/.test(shown);
        return BROKEN.test(shown) || !isWhole ? [`${key}: ${shown}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it("hold no number of their own: numbers come from the decision", () => {
    const numbered = ENTRIES.filter(([, { text }]) => {
      const bare = text.replaceAll(/\{[^{}]+\}/g, "").replaceAll("of 10", "");
      return /\d/.test(bare);
    });
    expect(numbered).toEqual([]);
  });
});

/** Leaves of every criterion of the program. */
function leaves(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap((criterion) =>
    "of" in criterion ? leaves(criterion.of) : [criterion],
  );
}

describe("criteria", () => {
  const all = leaves([
    ...program.gates.flatMap((gate) => [...gate.opens, ...gate.keeps]),
    ...program.families.flatMap((family) => family.opens),
  ]);

  it("name the very movement or check that the program asks for", () => {
    for (const criterion of all) {
      const text = MESSAGES.get(criterion.rule)?.text ?? "";
      if (criterion.test === "rung")
        expect(text).toContain(`{@movement ${criterion.movement}}`);
      if (criterion.test === "check")
        expect(text).toContain(`{@check ${criterion.check}}`);
    }
  });

  it("say what is needed while unmet, and say so when it is not known", () => {
    const floor = { have: 11, need: 12, unit: "week", sources: ["GOOM2019"] };
    expect(VOICE.verdict(verdict("G-RUN-FLOOR", floor))).toEqual({
      line: "12 weeks after the pregnancy ended, as the plan you chose asks; now 11 weeks. Where it asks for one, a dated go-ahead for running too.",
      have: "11 weeks",
      need: "12 weeks",
      status: "Not yet",
    });
    const unknown = VOICE.verdict(verdict("G-LOAD-HEALED", { met: "unknown" }));
    expect(unknown.status).toBe("Not known yet");
    expect(unknown.line).toContain("“Healed and comfortable”");
  });

  it("G-RUN-FLOOR: asks for the go-ahead alone once the weeks have passed", () => {
    const floor = { have: 12, need: 3, unit: "week", sources: ["CHRIS2024"] };
    expect(VOICE.verdict(verdict("G-RUN-FLOOR", floor)).line).toBe(
      "A dated go-ahead for running: the plan you chose asks for one. Enough time has passed (3 weeks).",
    );
  });

  it("G-LOAD-WOUND: names the silent days in its own sentence", () => {
    const day = (need: string): Verdict =>
      verdict("G-LOAD-WOUND", { need, unit: "check-in" });
    const calm = {
      have: 2,
      need: 4,
      unit: "check-in",
      of: ["2026-05-22", "2026-05-25", "2026-05-26"].map(day),
    };
    expect(VOICE.verdict(verdict("G-LOAD-WOUND", calm)).line).toBe(
      "4 check-ins without pain at a scar, wound or tear, as your check-ins say (our own rule); now 2 check-ins. No complete check-in yet on: Fri, 22 May 2026; Mon, 25 May 2026 to Tue, 26 May 2026.",
    );
  });

  it("tell a met criterion as met", () => {
    const walk = {
      met: true,
      have: 25,
      need: 20,
      unit: "minute",
      sources: ["OSU"],
    };
    expect(VOICE.verdict(verdict("G-IMPACT-WALK", walk)).line).toBe(
      "The walk is there: 25 minutes, clean.",
    );
  });

  it("name who says so beside every threshold, and never a source as if the number were its own", () => {
    const calm = {
      have: 3,
      need: 7,
      unit: "day",
      sources: ["GOOM2019", "DAV2025", "ARMY"],
    };
    expect(VOICE.verdict(verdict("G-IMPACT-PELVIC", calm)).line).toContain(
      "(our own rule, leaning on the 2019 return-to-running guideline and the 2025 Canadian guideline)",
    );
    expect(
      VOICE.verdict(verdict("G-IMPACT-PELVIC", { ...calm, sources: ["house"] }))
        .line,
    ).toContain("(our own rule)");
  });

  it("tell an unknown rule by the program's rule card or its id, and never throw", () => {
    expect(VOICE.verdict(verdict("G-NEW-ONE")).line).toBe("G-NEW-ONE");
    expect(
      VOICE.reason({ rule: "CK-hop", params: {}, entries: [], sources: [] }),
    ).toMatch(/^[A-Z].+\.$/);
  });
});
