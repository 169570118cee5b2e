import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Content, readContent } from "../read/content.ts";
import { crossFindings } from "./all.ts";
import { wordFindings } from "./words.ts";

const { content: real } = readContent(
  fileURLToPath(new URL("../../content", import.meta.url)),
);

/** What the cross-checks say of the real content after an edit, as `file path: message`. */
function after(edit: (content: Content) => void): readonly string[] {
  if (real === null) throw new Error("the content does not read");
  const copy = structuredClone(real);
  edit(copy);
  return crossFindings(copy).map(
    ({ file, at, message }) => `${file} ${at.join(".")}: ${message}`,
  );
}

function movement(content: Content, id: string) {
  const found = content.movements.find(({ value }) => value.id === id);
  if (found === undefined) throw new Error(`no movement ${id}`);
  return found.value;
}

describe("numbers and facts", () => {
  it("refuses a number that does not equal its fact", () => {
    const messages = after((content) => {
      content.numbers.loadSurgeryFromDay.value = 55;
    });
    expect(messages).toEqual([
      "numbers.yaml loadSurgeryFromDay.value: 55 day does not equal the fact `SAF-CAESAREAN-WEEKS` (8 week).",
    ]);
  });

  it("refuses a check, a dose, a walk and a policy that do not equal theirs", () => {
    const messages = after((content) => {
      content.checks[0]!.value.dose = { value: 11, fact: "GOOM-L2" };
      content.doses["pf-eight"]!.reps = 9;
      content.walk[0]!.minutes = 11;
      content.policies[0]!.runFloors[0]!.fromDay = 85;
      content.policies[0]!.earlyLossRunFloors[0]!.fromDay = 43;
    });
    expect(messages).toHaveLength(5);
  });

  it("refuses a policy that lets anybody run earlier than the default program does", () => {
    const messages = after((content) => {
      const fork = content.policies[2]!;
      fork.runFloors[0]!.fromDay = 20;
      fork.runFloors[1]!.fromDay = 83;
      fork.earlyLossRunFloors[0]!.fromDay = 41;
      fork.earlyLossRunFloors[1]!.fromDay = 20;
    });
    expect(
      messages.filter((message) => message.includes("is before day")),
    ).toEqual([
      "policies.yaml 2.runFloors.0.fromDay: 20 is before day 21.",
      "policies.yaml 2.runFloors.1.fromDay: 83 is before day 84.",
      "policies.yaml 2.earlyLossRunFloors.0.fromDay: 41 is before day 42.",
      "policies.yaml 2.earlyLossRunFloors.1.fromDay: 20 is before day 21.",
    ]);
  });

  it("refuses a fact that is not there", () => {
    const messages = after((content) => {
      content.numbers.painGoOn.fact = "PASS-9";
      content.numbers.painCall.leansOn = ["NOT-THERE"];
    });
    expect(messages).toEqual([
      "numbers.yaml painCall.leansOn.0: There is no fact `NOT-THERE`.",
      "numbers.yaml painGoOn.value: There is no fact `PASS-9`.",
    ]);
  });

  it("refuses a source without a record, and an entry without grounds", () => {
    const messages = after((content) => {
      movement(content, "goblet-squat").sources = ["SMITH2030"];
      content.rules["S-ILL"]!.sources = ["SMITH2030"];
      content.topics[0]!.sources = [];
      content.topics[0]!.house = null;
    });
    expect(messages).toEqual([
      "clinical/topics.yaml 0.sources: It has no grounds.",
      "movement/squat/goblet-squat.yaml sources.0: The source `SMITH2030` has no record.",
      "rules.yaml S-ILL.sources.0: The source `SMITH2030` has no record.",
    ]);
  });
});

describe("facts", () => {
  it("refuses one that is tagged as read in another way than its source", () => {
    const messages = after((content) => {
      content.facts.facts["NICE-3"]!.tag = "P";
      content.facts.facts["GOOM-P1"]!.source = "GOOM2019";
    });
    expect(messages).toEqual([
      "facts.yaml facts.GOOM-P1.tag: It is tagged S, and its source `GOOM2019` T.",
      "facts.yaml facts.NICE-3.tag: It is tagged P, and its source `NICE-NG210` S.",
    ]);
  });

  it("refuses one that nothing uses", () => {
    const messages = after((content) => {
      content.facts.facts["GOOM-T9"] = {
        value: 2,
        unit: "time",
        tag: "T",
        source: "GOOM2019",
        says: "x",
      };
    });
    expect(messages).toEqual([
      "facts.yaml facts.GOOM-T9: No number, dose, rule or article uses it.",
    ]);
  });
});

describe("ladders", () => {
  it("refuses a neighbour that is not there, and two that disagree", () => {
    const messages = after((content) => {
      movement(content, "goblet-squat").easier = "box-jump";
      movement(content, "bird-dog").harder = "toe-tap";
    });
    expect(messages).toContain(
      "movement/squat/goblet-squat.yaml easier: There is no movement `box-jump`.",
    );
    expect(messages).toContain(
      "movement/trunk/bird-dog.yaml harder: `toe-tap` is rung 2, not 4.",
    );
  });

  it("refuses a hole in the rungs and a phase out of order", () => {
    const messages = after((content) => {
      movement(content, "hover").rung = 5;
      movement(content, "goblet-squat").phase = "reconnect";
    });
    expect(messages).toContain(
      "movement/trunk/hover.yaml rung: Rung 5 stands where rung 4 of `trunk` belongs.",
    );
    expect(
      messages.some((text) => text.includes("before the rung below it")),
    ).toBe(true);
  });

  it("refuses an unknown dose class, body site or missing substitute", () => {
    const messages = after((content) => {
      const goblet = movement(content, "goblet-squat");
      goblet.dose = { load: "load-99" };
      goblet.loads = ["tail"];
      goblet.substitutes = [];
    });
    expect(messages).toEqual([
      "movement/squat/goblet-squat.yaml dose.load: There is no dose class `load-99`.",
      "movement/squat/goblet-squat.yaml loads.0: There is no body site `tail`.",
      "movement/squat/goblet-squat.yaml substitutes: Nothing stands in for `weight`.",
    ]);
  });

  it("refuses a movement that jolts outside an impact family", () => {
    const messages = after((content) => {
      movement(content, "goblet-squat").impact = 1;
    });
    expect(messages).toHaveLength(2);
  });

  it("refuses fewer than seventy movements and a taken id", () => {
    const messages = after((content) => {
      movement(content, "hover").id = "bird-dog";
    });
    expect(messages.some((text) => text.includes("already taken"))).toBe(true);
  });
});

describe("the walk-run ladder", () => {
  it.each([
    [
      "grows by more than a tenth",
      { bouts: 8, runSeconds: 72, walkSeconds: 90 },
    ],
    [
      "grows and shortens the walk at once",
      { bouts: 8, runSeconds: 65, walkSeconds: 60 },
    ],
    ["does not change at all", { bouts: 8, runSeconds: 60, walkSeconds: 90 }],
    [
      "loses too much in regrouping",
      { bouts: 7, runSeconds: 60, walkSeconds: 90 },
    ],
  ])("refuses a step that %s", (_, step) => {
    const messages = after((content) => {
      Object.assign(content.run.steps[2]!, step);
    });
    expect(messages.some((text) => text.startsWith("run.yaml steps.2"))).toBe(
      true,
    );
  });
});

describe("what no reason of our own may open", () => {
  it("refuses a run floor before day 21", () => {
    const messages = after((content) => {
      content.policies[1]!.runFloors[0] = {
        fromDay: 20,
        goAhead: true,
        house: "Some feel ready for it sooner.",
      };
    });
    expect(messages).toContain(
      "policies.yaml 1.runFloors.0.fromDay: 20 is before day 21.",
    );
  });

  it("refuses `beyond` after less than the whole ladder", () => {
    const messages = after((content) => {
      for (const { opens } of content.gates.gates)
        for (const node of opens)
          if ("test" in node && node.test === "run-step-clean")
            Object.assign(node, { step: 12 });
    });
    expect(messages).toEqual([
      "gates.yaml gates.6.opens.0.step: Step 12 is not the last of run.yaml.",
    ]);
  });
});

describe("rules and references", () => {
  // Two that named each other passed every check and then had no end; a name that every object has was taken for one of ours.
  it("refuses a shared node that names another, and one that only every object has", () => {
    const messages = after((content) => {
      const { nodes, gates } = content.gates;
      nodes["early-loss"] = {
        rule: "G-EARLY-LOSS",
        test: "all",
        of: [{ use: "early-loss" }],
      };
      gates[1]!.keeps[0] = { use: "constructor" };
    });
    expect(messages).toContain(
      "gates.yaml nodes.early-loss.of.0.use: A shared node names another.",
    );
    expect(messages).toContain(
      "gates.yaml gates.1.keeps.0.use: There is no shared node `constructor`.",
    );
  });

  it("refuses a rule without a card and a card without a rule", () => {
    const messages = after((content) => {
      delete content.rules["G-LOAD-SQUAT"];
      content.rules["G-LOAD-DANCE"] = { kind: "gate", says: "x", house: "x" };
    });
    expect(messages).toEqual([
      "gates.yaml gates.3.opens.4.rule: The rule `G-LOAD-SQUAT` is not in rules.yaml.",
      "rules.yaml G-LOAD-DANCE: No gate or family uses it.",
    ]);
  });

  it("refuses a warning, topic or check without its card", () => {
    const messages = after((content) => {
      delete content.rules["RF-01"];
      delete content.rules["GP-a"];
      delete content.rules["CK-hop"];
    });
    expect(messages).toHaveLength(3);
  });

  it("refuses a criterion, flag, site or go-ahead that names what is not there", () => {
    const messages = after((content) => {
      content.families[0]!.opens = [
        { rule: "F-JUMP-LAND", test: "rung", movement: "moon-walk" },
      ];
      content.flags.inPregnancy.push("moon-walk");
      content.sites[0]!.asks = "RF-99";
      content.goAheads[0]!.for.push("ZZ-*");
    });
    expect(messages).toHaveLength(4);
  });
});

describe("words of the base voice", () => {
  const hits = (value: unknown) =>
    wordFindings([{ file: "a.yaml", value, lineOf: () => 1 }]).map(
      ({ message }) => message,
    );

  it.each([
    "hold the baby",
    "New mums",
    "while she naps",
    "feeding first",
    "a stroller",
    "keep your streak",
    "bounce back",
    "now safe to run",
    "we monitor you",
    "prevents injury",
    "You are cleared",
    "it treats leaking",
    "We screen for it",
  ])("refuses %j", (text) => {
    expect(hits({ cues: [{ do: text }] })).toHaveLength(1);
  });

  it("leaves citations alone, and words that only look alike", () => {
    expect(hits({ cite: "Exercise after a baby" })).toEqual([]);
    expect(
      hits({ says: "Kneeling, snap, retreat, screen, mother-of-pearl" }),
    ).toHaveLength(1);
  });
});
