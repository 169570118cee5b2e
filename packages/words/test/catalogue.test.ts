import { describe, expect, it } from "vitest";
import { catalogue } from "@restride/program";
import { LANGUAGE_PACKS } from "../src/language.ts";
import { messagesIn } from "../src/message.ts";
import { slotsOf } from "../src/template.ts";
import { VOICES } from "../src/voice.ts";
import { BASE_ENTRIES, ownEntries } from "./sample.ts";

/** Lines that a voice has for itself, with nothing in the base: asked for by `line`. */
const VOICE_ONLY = new Set([
  "run.feed-first",
  "learn.feeding",
  "report.outcome.died",
  "report.outcome.ended-early",
  "setup.sorry.died",
  "setup.sorry.ended-early",
]);

describe("catalogues", () => {
  it("hold no key twice", () => {
    const keys = BASE_ENTRIES.map(([key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const voice of VOICES) {
      const own = ownEntries(voice).map(([key]) => key);
      expect(own.filter((key, at) => own.indexOf(key) !== at)).toEqual([]);
    }
  });

  it("tag every string, and assume nothing in the base", () => {
    const wrong = BASE_ENTRIES.filter(
      ([, { text, assumes }]) =>
        assumes.length > 0 || text.trim() !== text || text === "",
    );
    expect(wrong).toEqual([]);
  });

  it("let overlays hold only their own lines, each tagged with what its voice says", () => {
    const base = new Map(BASE_ENTRIES);
    expect(ownEntries("unsaid")).toEqual([]);
    for (const voice of VOICES) {
      const wrong = ownEntries(voice).filter(
        ([key, { text, assumes }]) =>
          assumes.length === 0 ||
          base.get(key)?.text === text ||
          !(base.has(key) || VOICE_ONLY.has(key)),
      );
      expect(wrong).toEqual([]);
    }
  });

  it("write slots and sections that can be read", () => {
    const all = [...BASE_ENTRIES, ...VOICES.flatMap(ownEntries)];
    const wrong = all.filter(([, { text }]) => {
      const bare = text
        .replaceAll(/\[[^[\]]*\]/g, "")
        .replaceAll(/\{[^{}]+\}/g, "");
      return /[[\]{}]/.test(bare);
    });
    expect(wrong).toEqual([]);
  });

  it("name only movements, checks and families that the program has", () => {
    const known = {
      movement: catalogue.movements,
      check: catalogue.checks,
      family: catalogue.families,
    };
    const references = BASE_ENTRIES.flatMap(([, { text }]) =>
      slotsOf(text).filter(({ id }) => id !== null),
    );
    expect(references.length).toBeGreaterThan(20);
    for (const { name, id } of references) {
      const names = known[name as keyof typeof known];
      expect(Object.keys(names)).toContain(id);
    }
  });

  it("give overlays the same slots as the base line that they stand in for", () => {
    const base = new Map(BASE_ENTRIES);
    for (const voice of VOICES) {
      for (const [key, { text }] of ownEntries(voice)) {
        const names = new Set(
          slotsOf(base.get(key)?.text ?? text).map(({ name }) => name),
        );
        const strange = slotsOf(text).filter(({ name }) => !names.has(name));
        expect(strange).toEqual([]);
      }
    }
  });

  it("have the same keys in every language, and every plural form of its locale", () => {
    const [english, ...others] = LANGUAGE_PACKS;
    const plurals = /\.(zero|one|two|few|many|other)$/;
    const keysOf = (pack: (typeof LANGUAGE_PACKS)[number]): readonly string[] =>
      messagesIn(pack.layer.base).map(([key]) => key);
    const plain = keysOf(english ?? LANGUAGE_PACKS[0]!)
      .filter((key) => !plurals.test(key))
      .toSorted();
    for (const pack of others) {
      expect(
        keysOf(pack)
          .filter((key) => !plurals.test(key))
          .toSorted(),
      ).toEqual(plain);
    }
    for (const pack of LANGUAGE_PACKS) {
      const forms = new Intl.PluralRules(pack.locale).resolvedOptions()
        .pluralCategories;
      const keys = keysOf(pack);
      const counted = keys.filter((key) => /^unit\..*\.one$/.test(key));
      for (const key of counted) {
        for (const form of forms)
          expect(keys).toContain(key.replace(/one$/, form));
      }
    }
  });
});
