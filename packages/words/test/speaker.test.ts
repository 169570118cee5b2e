import { describe, expect, it } from "vitest";
import type { Hold, Reason } from "@restride/engine";
import { cliLayer } from "../src/cli.ts";
import { speaker } from "../src/speaker.ts";
import { CONTENT } from "./sample.ts";

const VOICE = speaker("unsaid", "en", { content: CONTENT });

function reason(rule: string, params: Reason["params"] = {}): string {
  return VOICE.reason({ rule, params, entries: [], sources: ["house"] });
}

function hold(id: string, scope: Hold["scope"]): string {
  return VOICE.hold({ hold: id, since: "2026-11-01" as Hold["since"], scope })
    .line;
}

describe("reasons", () => {
  it("name signs, places and movements in words", () => {
    expect(reason("S-PELVIC-STOP", { sign: "leak", severity: 1 })).toMatch(
      /^You noticed leaking \(mild\)\./,
    );
    expect(reason("S-PELVIC-STOP", { sign: "low-back", severity: 3 })).toMatch(
      /^You noticed pain \(low back\) \(strong\)\./,
    );
    expect(reason("S-DOMING", { movement: "goblet-squat" })).toContain(
      "during goblet squat",
    );
    expect(
      reason("LD-UP", { family: "hip-shift", movement: "lateral-lunge" }),
    ).toMatch(/^Hip shift: a rung up, to lateral lunge/);
    expect(reason("S-WARNING", { sign: "RF-15", level: "call-now" })).toContain(
      "“A temperature of 38.0 °C",
    );
  });

  it("read well with nothing to fill in", () => {
    expect(reason("S-PELVIC-STOP")).toMatch(/^You noticed a pelvic sign\./);
    expect(reason("S-WARNING")).toBe(
      "You reported a warning sign. Help says what to do. The plan waits for a go-ahead dated after it.",
    );
  });

  it("say plainly when the second opinion did not agree", () => {
    expect(reason("GUARD", { conditions: "GU-01 GU-02" })).toBe(
      "Something of ours did not agree with itself, so today holds rest and a quiet breath at most. It is our fault, not yours; your journal is safe.",
    );
  });

  it("do not take a limit's bare number for its unit", () => {
    expect(reason("L-WEEK-RUN", { value: 0 })).not.toContain("0");
  });
});

describe("holds", () => {
  it("say how much goes on meanwhile by what they keep shut", () => {
    const gentle = ["brisk", "rebuild", "load", "impact", "run", "beyond"];
    expect(hold("warning:RF-13", gentle)).toMatch(
      /The gentlest part goes on meanwhile\.$/,
    );
    expect(hold("warning:RF-01", ["reconnect", ...gentle])).toMatch(
      /No exercise until then\.$/,
    );
    expect(hold("topic:GP-a", ["reconnect", ...gentle])).toMatch(
      /No exercise until then\.$/,
    );
    expect(
      VOICE.hold({ hold: "care:bulge", since: "2026-11-01" as Hold["since"] })
        .line,
    ).toMatch(/waits for a go-ahead\.$/);
  });

  it("name their place or movement", () => {
    expect(hold("pain:knee", ["impact"])).toMatch(/^Pain here: knee\./);
    expect(hold("bone:shin", ["impact"])).toMatch(/^Pain over a bone: shin\./);
    expect(hold("wound:scar", ["impact"])).toMatch(
      /^Pain at a scar or wound: scar or operation wound\./,
    );
    expect(hold("doming:bird-dog", ["impact"])).toContain("bird-dog");
    expect(hold("coach:0190", ["load"])).toContain("gentler");
    expect(VOICE.scope("brisk")).toBe("Brisk walking");
    expect(VOICE.scope("hip-shift")).toBe("Hip shift");
  });

  it("show a way out in words", () => {
    const exit = (
      rule: string,
      need: string | number | null,
      unit: string,
    ): string =>
      VOICE.exit({
        rule,
        met: false,
        have: null,
        need,
        unit,
        of: [],
        sources: ["house"],
      }).line;
    expect(exit("X-GO-AHEAD", "leak heaviness", "go-ahead")).toContain(
      "for this: leaking, heaviness or dragging.",
    );
    expect(exit("X-GO-AHEAD", "GP-k", "go-ahead")).toContain(
      "for this: A kidney disease.",
    );
    expect(exit("X-CLEAN-ITEM", "bird-dog", "session")).toContain("bird-dog");
    expect(exit("X-UNTIL", "2026-11-22", "day")).toContain(
      "It ends on Sun, 22 Nov 2026",
    );
    expect(exit("X-CLEAR-CHECK-INS", 3, "check-in")).toBe(
      "3 check-ins, complete and without it (our own rule).",
    );
  });
});

describe("sources", () => {
  it("show how far they were read, and our own rules as ours", () => {
    expect(VOICE.source("GOOM2019")).toMatchObject({
      tagLine: "Transcribed, to be verified.",
    });
    expect(VOICE.source("house").cite).toBe("Our own rule.");
    expect(VOICE.source("NEW2030")).toEqual({
      cite: "NEW2030",
      tagLine: null,
      url: null,
      doi: null,
    });
  });

  it("hazard H-25: a title that would hurt is said in other words, without its address", () => {
    expect(VOICE.source("SAF-S95")).toMatchObject({
      cite: "Tommy’s, a UK charity. Physical effects.",
      url: null,
    });
  });
});

describe("names", () => {
  it("come from the program, and from the id where there is none", () => {
    expect(VOICE.movement("goblet-squat").name).toBe("Goblet squat");
    expect(speaker("unsaid").movement("goblet-squat").name).toBe(
      "goblet squat",
    );
    expect(VOICE.check("hop").name).toBe("Single-leg hops");
    expect(VOICE.family("hinge").name).toBe("Hinge");
    expect(VOICE.policy("guideline-2019").name).toBe("Guideline 2019");
    expect(VOICE.sign("leak")).toMatchObject({
      short: "leaking",
      text: "Leaking urine, wind or stool?",
    });
    expect(VOICE.warning("RF-06.dizzy").qualifier).toMatch(/^Dizzy/);
    expect(VOICE.warning("RF-11", "UK").text).toContain("50p");
    expect(VOICE.warning("RF-11", "FR").text).toContain("coin");
    expect(VOICE.region("UK").name).toBe("United Kingdom");
  });
});

describe("languages and layers", () => {
  it("speak English where a language is not there", () => {
    expect(speaker("unsaid", "xx").language).toBe("en");
    expect(speaker("unsaid", "en-US").locale).toBe("en-GB");
  });

  it("take the command line's strings as a layer", () => {
    const said = speaker("loss").with(cliLayer("en"));
    expect(said.text("cli.check.none", { path: "j.jsonl", count: 1 })).toBe(
      "j.jsonl: no fault, 1 entry read.",
    );
    expect(said.text("today.title")).toBe("Today");
  });
});
