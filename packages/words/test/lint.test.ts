import { describe, expect, it } from "vitest";
import { bannedWords } from "../src/lint/banned.ts";
import { ASKING_KEYS, deniedWords } from "../src/lint/deny.ts";
import { VOICES, type Voice } from "../src/voice.ts";
import { allSaid } from "./said.ts";
import { BASE_ENTRIES, ownEntries } from "./sample.ts";

/** What the denied words of a voice are, with the place that says each. */
function denials(voice: Voice): readonly string[] {
  return allSaid(voice)
    .filter(([from]) => !ASKING_KEYS.includes(from))
    .flatMap(([from, text]) =>
      deniedWords(text, voice).map((word) => `${from}: “${word}” in “${text}”`),
    );
}

const OURS = [...BASE_ENTRIES, ...VOICES.flatMap(ownEntries)];

describe("voices", () => {
  it("hazard H-25: nothing infant, of feeding, counting or cheer reaches the loss voice", () => {
    expect(denials("loss")).toEqual([]);
  });

  it("hazard H-25: the unsaid voice assumes neither a baby nor a death", () => {
    expect(denials("unsaid")).toEqual([]);
  });

  it("hazard H-26: the pregnant voice does not cheer", () => {
    expect(denials("pregnant")).toEqual([]);
  });

  it("hazard H-28: every voice has the same warning questions and care lines", () => {
    const safety =
      /^(RF|PG|SG)-|^catalogue\.(warnings|signs|topics)$|^region\./;
    const plain = (voice: Voice): ReadonlySet<string> =>
      new Set(
        allSaid(voice)
          .filter(([from]) => safety.test(from))
          .map(([, text]) => text),
      );
    const unsaid = [...plain("unsaid")];
    expect(unsaid.length).toBeGreaterThan(100);
    for (const voice of VOICES) {
      const said = plain(voice);
      expect(unsaid.filter((text) => !said.has(text))).toEqual([]);
    }
  });

  it("the deny-list finds what it is for", () => {
    const samples = [
      "your baby",
      "Mum’s run",
      "new mama",
      "the little one",
      "nursing bra",
      "before a feed",
      "her milk came in",
      "with a stroller",
      "when they nap",
      "a milestone",
      "Congratulations!",
      "first birthday",
      "4 weeks postpartum",
      "due date",
      "push-chair",
      "a parent",
      "A New Beginning",
      "Raindrops to Rainbows",
      "Maternal mortality",
    ];
    for (const text of samples) {
      expect(deniedWords(text, "loss")).not.toEqual([]);
      expect(deniedWords(text, "unsaid")).not.toEqual([]);
    }
    for (const text of ["My son died", "grief", "a miscarriage"]) {
      expect(deniedWords(text, "unsaid")).not.toEqual([]);
    }
    for (const text of [
      "feedback",
      "minimum",
      "a bottle of water",
      "loss of blood",
      "snap",
      "momentum",
    ]) {
      expect(deniedWords(text, "unsaid")).toEqual([]);
    }
  });
});

describe("claims", () => {
  it("hazard H-16: no string of ours claims what only a clinician may", () => {
    const found = OURS.flatMap(([key, { text }]) =>
      bannedWords(text).map((word) => `${key}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it("hazard H-16: no word of the program does either", () => {
    const found = allSaid("unsaid")
      .filter(([from]) => !from.startsWith("source."))
      .flatMap(([from, text]) =>
        bannedWords(text).map((word) => `${from}: ${word} in “${text}”`),
      );
    expect(found).toEqual([]);
  });

  it("hazard H-15: nothing promises to contact anyone", () => {
    for (const text of [
      "We will contact your midwife",
      "An alert was sent",
      "Your doctor has been notified",
      "Help is on its way",
      "Restride can call them",
    ]) {
      expect(bannedWords(text)).not.toEqual([]);
    }
    for (const text of [
      "This app calls nobody and tells nobody.",
      "Call 999",
    ]) {
      expect(bannedWords(text)).toEqual([]);
    }
  });

  it("hazard H-37: the go level says that no sign is not an all-clear", () => {
    const go = BASE_ENTRIES.find(([key]) => key === "level.go.line");
    expect(go?.[1].text).toContain("not an all-clear");
    expect(bannedWords("An all-clear for today")).not.toEqual([]);
  });
});

/** A number with a unit, in figures or in words, that someone might be held to. */
const COUNT =
  /(\d|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|a day or two)\b)/i;
const UNIT =
  /\b(days?|weeks?|months?|years?|hours?|minutes?|seconds?|kg|°C|°F|sessions?|check-ins?|runs?)\b/i;
const AUTHORITY =
  /\{authority\}|\{names\}|our own rule|the plan you chose|guideline|consensus|AWHONN|CDC|NHS|BC Women|Moving Medicine|due date/i;
/** Facts about her, the app or a service, and the shape of an entry: not thresholds that a source gives. */
const NO_THRESHOLD =
  /^(unit|dose|notice|fault|refusal|cli|authority|cite|setup|check-in|common|restore|today|kind|app|run|missing)\./;

describe("thresholds", () => {
  it("hazard H-17: a needed number stands in one string with who says so", () => {
    const needing = OURS.filter(([, { text }]) =>
      /\{(need|needDays|value)[}#]/.test(text),
    );
    const rules = needing.filter(
      ([key]) => /^(S|LD|W|C|R|CK|G|F|X|L)-/.test(key) && !key.endsWith(".met"),
    );
    expect(rules.length).toBeGreaterThan(40);
    const bare = rules.filter(([, { text }]) => !AUTHORITY.test(text));
    expect(bare.map(([key]) => key)).toEqual([
      "X-GO-AHEAD",
      "X-CLEAR-DAY",
      "X-UNTIL",
    ]);
  });

  it("hazard H-17: a written number that could be a threshold names its authority", () => {
    const written = OURS.filter(
      ([key, { text }]) =>
        !NO_THRESHOLD.test(key) &&
        COUNT.test(text.replaceAll(/\{[^{}]+\}/g, "")) &&
        UNIT.test(text),
    );
    const bare = written.filter(([, { text }]) => !AUTHORITY.test(text));
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it("hazard H-17: thresholds in the program's questions name their authority", () => {
    const named =
      /AWHONN|CDC|guideline|GAQ-PP|hospital|advice|BC Women|lists|pages say/i;
    const questions = allSaid("unsaid").filter(([from]) =>
      /^catalogue\.(warnings|topics)$/.test(from),
    );
    const bare = questions.filter(
      ([, text]) =>
        COUNT.test(text) &&
        UNIT.test(text) &&
        text.includes("?") &&
        !named.test(text),
    );
    expect(bare).toEqual([]);
  });
});
