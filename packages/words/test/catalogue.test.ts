import { describe, expect, it } from "vitest";
import { catalogue } from "@restride/program";
import { LANGUAGE_PACKS } from "../src/language.ts";
import { messagesIn } from "../src/message.ts";
import { slotsOf } from "../src/template.ts";
import { VOICES } from "../src/voice.ts";
import { BASE_ENTRIES, ownEntries } from "./sample.ts";

/** Lines that a voice has for itself, with nothing in the base: asked for by `line`. */
const VOICE_ONLY = new Set([
  "beyond.stroller",
  "run.feed-first",
  "help.support.line",
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
    for (const [key, { text, assumes }] of BASE_ENTRIES) {
      expect(assumes, key).toEqual([]);
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe("");
    }
  });

  it("let overlays hold only their own lines, each tagged with what its voice says", () => {
    const base = new Map(BASE_ENTRIES);
    expect(ownEntries("unsaid")).toEqual([]);
    for (const voice of VOICES) {
      for (const [key, { text, assumes }] of ownEntries(voice)) {
        expect(assumes.length, key).toBeGreaterThan(0);
        expect(base.get(key)?.text, key).not.toBe(text);
        expect(base.has(key) || VOICE_ONLY.has(key), key).toBe(true);
      }
    }
  });

  it("write slots and sections that can be read", () => {
    const all = [...BASE_ENTRIES, ...VOICES.flatMap(ownEntries)];
    for (const [key, { text }] of all) {
      const bare = text
        .replaceAll(/\[[^[\]]*\]/g, "")
        .replaceAll(/\{[^{}]+\}/g, "");
      expect(bare, key).not.toMatch(/[[\]{}]/);
    }
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
      expect(Object.keys(names), name).toContain(id);
    }
  });

  it("give overlays the same slots as the base line that they stand in for", () => {
    const base = new Map(BASE_ENTRIES);
    for (const voice of VOICES) {
      for (const [key, { text }] of ownEntries(voice)) {
        const names = slotsOf(base.get(key)?.text ?? text).map(
          ({ name }) => name,
        );
        for (const { name } of slotsOf(text))
          expect(names, key).toContain(name);
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
