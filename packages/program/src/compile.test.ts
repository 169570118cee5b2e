import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { canonical } from "./canonical.ts";
import { checkProgram, compileProgram } from "./compile.ts";
import { articles } from "./articles.ts";
import { catalogue, program, provenance, regions, sources } from "./index.ts";
import { outputFiles } from "./output.ts";

const CONTENT = fileURLToPath(new URL("../content", import.meta.url));
const GENERATED = fileURLToPath(new URL("../generated", import.meta.url));

const copies: string[] = [];

/** A copy of the content with some files edited. */
function edited(
  edits: Readonly<Record<string, (text: string) => string>>,
): string {
  const dir = mkdtempSync(`${tmpdir()}/restride-program-`);
  copies.push(dir);
  cpSync(CONTENT, dir, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const before = readFileSync(`${dir}/${file}`, "utf8");
    const after = edit(before);
    expect(after).not.toBe(before);
    writeFileSync(`${dir}/${file}`, after);
  }
  return dir;
}

afterEach(() => {
  for (const dir of copies.splice(0)) rmSync(dir, { recursive: true });
});

describe("the real content", () => {
  const result = compileProgram(CONTENT);

  it("compiles without a fault", () => {
    expect(result.ok ? [] : result.faults).toEqual([]);
  });

  it("is what generated/ holds, byte for byte", () => {
    if (!result.ok) throw new Error("the content does not compile");
    for (const [file, text] of outputFiles(result.compiled)) {
      expect(readFileSync(`${GENERATED}/${file}`, "utf8")).toBe(text);
    }
    expect(articles).toEqual(result.compiled.articles);
    expect([program, catalogue, provenance, sources, regions]).toEqual([
      result.compiled.program,
      result.compiled.catalogue,
      result.compiled.provenance,
      result.compiled.sources,
      result.compiled.regions,
    ]);
  });

  it("carries a hash of everything but the hash", async () => {
    const { hash, ...rest } = program;
    const bytes = new TextEncoder().encode(canonical(rest));
    const digest = await crypto.subtle.digest("SHA-256", bytes);
    expect(hash).toBe(Buffer.from(digest).toString("hex"));
  });

  it("has the size that the program promises", () => {
    expect(program.movements.length).toBeGreaterThanOrEqual(70);
    const warnings = program.warnings.map(({ id }) => id);
    expect(warnings.filter((id) => id.startsWith("RF-"))).toHaveLength(29);
    expect(warnings.filter((id) => id.startsWith("PG-"))).toHaveLength(4);
    expect(program.topics).toHaveLength(20);
    expect(program.signs).toHaveLength(13);
    expect(program.runSteps).toHaveLength(25);
    expect(program.walkSteps).toHaveLength(7);
    expect(program.policies.map(({ id }) => id)).toEqual([
      "guideline-2019",
      "consensus-2024",
      "staged-2026",
    ]);
    const running = program.checks.filter(({ gates }) => gates.includes("run"));
    expect(running).toHaveLength(8);
  });

  it("carries no prose: every rule, movement and check finds its words in the catalogue", () => {
    expect(Object.keys(catalogue.rules).toSorted()).toEqual(
      Object.keys(program.rules).toSorted(),
    );
    for (const { id } of program.movements)
      expect(catalogue.movements[id]?.cues.length).toBeGreaterThan(2);
    for (const { id } of program.checks)
      expect(catalogue.checks[id]?.pass).toBeTruthy();
  });

  it("cites only sources that have a record, and says how second-hand ones were read", () => {
    const cited = Object.values(program.rules).flatMap((rule) => rule.sources);
    for (const id of cited.filter((source) => source !== "house"))
      expect(sources[id]).toBeDefined();
    for (const source of Object.values(sources)) {
      if (source.tag === "S") expect(source.shown).toMatch(/^as reported by /u);
      if (source.tag === "T") expect(source.shown).toMatch(/to be verified/u);
    }
  });

  it("writes shared criteria out in full", () => {
    expect(canonical(program.gates)).not.toContain('"use"');
    expect(canonical(program.gates)).toContain("G-EARLY-LOSS-BLEEDING");
  });

  it("takes no threshold from the article", () => {
    for (const number of Object.values(provenance.numbers)) {
      const fact = number.fact === null ? null : provenance.facts[number.fact];
      expect(fact?.source).not.toBe("SEED2025");
    }
  });
});

describe("a content folder with faults", () => {
  it("reports every fault of every file, each with line, path and mend", () => {
    const dir = edited({
      "facts.yaml": (text) =>
        text.replace(
          /GOOM-T1: \{ value: 12, unit: week, tag: P/u,
          "GOOM-T1: { value: 12, unit: week, tag: NF",
        ),
      "movement/squat/goblet-squat.yaml": (text) =>
        text.replace(/ {2}- \{ feel: .*\n/gu, ""),
      "numbers.yaml": (text) => text.replace(/^lowEnergy: .*\n/mu, ""),
      "walk.yaml": (text) => `${text}\n- { minutes: "ten }\n`,
    });
    const faults = checkProgram(dir);
    expect(new Set(faults.map(({ file }) => file))).toEqual(
      new Set([
        "facts.yaml",
        "movement/squat/goblet-squat.yaml",
        "numbers.yaml",
        "walk.yaml",
      ]),
    );
    for (const fault of faults) expect(fault.mend).not.toBe("");
    const tag = faults.find(({ path }) => path === "facts.GOOM-T1.tag");
    expect(tag?.line).toBeGreaterThan(1);
    expect(tag?.mend).toContain("NF or X may not be cited");
    const cues = faults.filter(({ path }) => path === "cues");
    expect(cues.map(({ mend }) => mend)).toContain(
      "Give at least one cue of kind `feel`.",
    );
    expect(faults.map(({ message }) => message)).toContain(
      "`lowEnergy` is missing.",
    );
  });

  it("compiles nothing", () => {
    const dir = edited({
      "numbers.yaml": (text) =>
        text.replace(
          "loadSurgeryFromDay: { value: 56",
          "loadSurgeryFromDay: { value: 55",
        ),
    });
    const result = compileProgram(dir);
    expect(result.ok).toBe(false);
  });

  it("refuses a fact tagged X, a repeated key and an unknown key", () => {
    const dir = edited({
      "facts.yaml": (text) =>
        text.replace(
          "ST-1: { value: 2, unit: session, tag: P",
          "ST-1: { value: 2, unit: session, tag: X",
        ),
      "doses.yaml": (text) => `${text}\nwalk: {}\n`,
      "policies.yaml": (text) =>
        text.replace("name: Guideline 2019", "name: Guideline 2019\n  nmae: x"),
    });
    const messages = checkProgram(dir).map(
      ({ file, message }) => `${file}: ${message}`,
    );
    expect(messages).toContain('facts.yaml: Found "X".');
    expect(messages).toContain(
      "policies.yaml: `nmae` is not a key of this place.",
    );
    expect(messages.some((text) => text.startsWith("doses.yaml: Not"))).toBe(
      true,
    );
  });

  it("names file, line, path and mend of an article's fault", () => {
    const dir = edited({
      "articles/scars.yaml": (text) =>
        text
          .replace("assumes: []", "assumes: [parent]")
          .replace("facts: [GOOM-T7]", "facts: []\n    note: x"),
      "articles/six-weeks.yaml": (text) =>
        text.replace("sources: [MOORE2021]", "sources: [NF]"),
    });
    const faults = checkProgram(dir);
    expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
      "articles/scars.yaml assumes[0]",
      "articles/scars.yaml body[0].note",
    ]);
    for (const { line, mend } of faults) {
      expect(line).toBeGreaterThan(1);
      expect(mend).not.toBe("");
    }
    const cited = checkProgram(
      edited({
        "articles/six-weeks.yaml": (text) =>
          text.replace("sources: [MOORE2021]", "sources: [NF]"),
      }),
    );
    expect(cited.map(({ message }) => message)).toEqual([
      "The source `NF` has no record.",
    ]);
    expect(cited[0]?.line).toBeGreaterThan(1);
  });

  it("names file, joint and frame of a pose that no body does", () => {
    const dir = edited({
      "movement/squat/goblet-squat.yaml": (text) =>
        text.replace("knees: 108, lean: 28", "knees: 158, lean: 28"),
      "movement/trunk/heel-slide.yaml": (text) =>
        text.replace("base: supine-hooklying", "base: afloat"),
      "movement/pelvis/bridge.yaml": (text) =>
        text.replace(/^figure:\n(?: .*\n)*/mu, ""),
    });
    const faults = checkProgram(dir);
    const goblet = faults.filter(({ file }) => file.includes("goblet-squat"));
    expect(goblet[0]?.line).toBeGreaterThan(30);
    expect(goblet.map(({ message }) => message).join(" ")).toMatch(
      /right knee, frame \d+ \(\d\.\d\d s\): joint-limit/u,
    );
    const slide = faults.filter(({ file }) => file.includes("heel-slide"));
    expect(slide.map(({ path }) => path)).toEqual(["figure.base"]);
    const undrawn = faults.filter(({ file }) => file.includes("bridge.yaml"));
    expect(undrawn.map(({ message }) => message)).toEqual([
      "`figure` is missing.",
    ]);
  });

  it("names file, phase and frame of a figure that does not keep its movement's tempo, or whose foot hangs", () => {
    const dir = edited({
      "movement/squat/goblet-squat.yaml": (text) =>
        text.replace("{ go: 3, hold: 1,", "{ go: 1.5, hold: 1,"),
      "movement/calf/two-leg-calf-raise.yaml": (text) =>
        text.replace("foot: { heel:", "foot: { up: 6, heel:"),
    });
    const said = checkProgram(dir).map(({ file, message }) => [file, message]);
    expect(said).toEqual([
      [
        "movement/calf/two-leg-calf-raise.yaml",
        expect.stringMatching(/^right foot, frame \d+ .*: hangs, 6\.0 /u),
      ],
      [
        "movement/calf/two-leg-calf-raise.yaml",
        expect.stringMatching(/^left foot, frame \d+ .*: hangs, 6\.0 /u),
      ],
      [
        "movement/squat/goblet-squat.yaml",
        expect.stringMatching(
          /^way down or out, frame \d+ .*: tempo, 1\.5 where 3\.0 /u,
        ),
      ],
    ]);
  });

  it.each([
    ["a placeholder", "house: TODO", "Give a reason in a sentence"],
    ["no ground at all", "leansOn: []", "Give a `fact` that it equals"],
  ])("refuses a number with %s for its reason", (_, ground, mend) => {
    const dir = edited({
      "numbers.yaml": (text) =>
        text.replace(
          /^painCall: .*$/mu,
          `painCall: { value: 7, unit: of ten, ${ground} }`,
        ),
    });
    const [fault, ...more] = checkProgram(dir);
    expect(more).toEqual([]);
    expect(fault?.file).toBe("numbers.yaml");
    expect(fault?.line).toBeGreaterThan(1);
    expect(fault?.path).toMatch(/^painCall/u);
    expect(fault?.mend).toContain(mend);
  });

  it("refuses a number below zero and a fraction", () => {
    for (const value of ["-7", "7.5"]) {
      const dir = edited({
        "numbers.yaml": (text) =>
          text.replace("painCall: { value: 7", `painCall: { value: ${value}`),
      });
      expect(checkProgram(dir).map(({ path }) => path)).toEqual([
        "painCall.value",
      ]);
    }
  });

  it("names the line of a repeated key, and its own mend", () => {
    const dir = edited({
      "numbers.yaml": (text) => text.replace(/^painStop:/mu, "painGoOn:"),
    });
    const [fault] = checkProgram(dir);
    expect(fault?.message).toBe(
      "Not readable as YAML: Map keys must be unique.",
    );
    expect(fault?.line).toBeGreaterThan(1);
    expect(fault?.mend).toBe("Keep one of the two.");
  });

  it("says which file is missing", () => {
    const dir = edited({});
    rmSync(`${dir}/clinical/warnings.yaml`);
    expect(checkProgram(dir)).toEqual([
      {
        file: "clinical/warnings.yaml",
        line: null,
        path: "",
        message: "The file is missing.",
        mend: "Write content/clinical/warnings.yaml.",
      },
    ]);
  });
});
