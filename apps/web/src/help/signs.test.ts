import { catalogue, program, regions, sources } from "@restride/program";
import { bannedWords } from "../../../../packages/words/src/lint/banned.ts";
import { deniedWords } from "../../../../packages/words/src/lint/deny.ts";
import { describe, expect, it } from "vitest";
import { helpPages } from "./prerender.tsx";
import { signsByLevel } from "./signs.ts";

const PAGES = helpPages("");
const PLAIN = PAGES["help.html"] ?? "";
const PREGNANT = PAGES["help-pregnant.html"] ?? "";

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, "\n")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");
}

describe("the Help page", () => {
  it("hazard H-28: lists every warning, and each qualifier of it, under exactly one level", () => {
    const listed = [...signsByLevel(program, true)].flatMap(([level, signs]) =>
      signs.flatMap(({ id, qualifiers }) =>
        qualifiers.length === 0
          ? [`${id}@${level}`]
          : qualifiers.map((name) => `${id}.${name}@${level}`),
      ),
    );
    const wanted = program.warnings.flatMap(({ id, level, qualifiers }) => {
      const split = Object.entries(qualifiers);
      return split.length === 0
        ? [`${id}@${level}`]
        : split.map(([name, own]) => `${id}.${name}@${own}`);
    });
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  it("hazard H-08: has every region's numbers, and the country's own where none was chosen", () => {
    for (const region of regions.regions) {
      expect(PLAIN).toContain(`id="region-${region.id}"`);
      for (const { number } of region.contacts)
        if (number !== null) expect(PLAIN).toContain(number);
    }
    expect(PLAIN).toContain("Your local emergency number");
  });

  it("someone to talk to has a number wherever one is known, and words where none is", () => {
    const talk = /id="talk".*?id="numbers"/s.exec(PLAIN)?.[0] ?? "";
    for (const { id, contacts } of regions.regions) {
      expect(talk).toContain(
        regions.regions.find((one) => one.id === id)?.label,
      );
      for (const { role, number } of contacts)
        if (role === "support-line" || role === "crisis-line")
          expect(talk).toContain(number);
    }
    expect(talk).toContain("Ask your doctor or midwife who can help.");
    expect(talk).toMatch(
      /<details.*Other support.*0808 164 3332.*<\/details>/s,
    );
    expect(PREGNANT).not.toContain("0808 164 3332");
  });

  it("hazard H-14: carries the card for someone close", () => {
    for (const page of [PLAIN, PREGNANT]) {
      expect(page).toContain("Seeing or hearing things that are not there");
      expect(page).toContain("Call the emergency number now");
    }
  });

  it("needs no script and no inline style, and loads nothing from elsewhere", () => {
    for (const page of [PLAIN, PREGNANT])
      expect(page).not.toMatch(/<script|<style| style=|<img| on\w+=|https?:/);
  });

  it("hazard H-16, H-25: claims nothing, and assumes nothing", () => {
    expect(deniedWords(textOf(PLAIN), "unsaid")).toEqual([]);
    expect(bannedWords(textOf(PLAIN))).toEqual([]);
    expect(bannedWords(textOf(PREGNANT))).toEqual([]);
  });

  it("says each threshold beside the authority that gives it (H-17)", () => {
    expect(PLAIN).toMatch(/38\.0 °C or 100\.4 °F or higher \(CDC and AWHONN/);
    expect(Object.keys(catalogue.warnings).length).toBe(
      program.warnings.length,
    );
    expect(Object.keys(sources).length).toBeGreaterThan(0);
  });
});
