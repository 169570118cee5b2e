import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOMS } from "./arrow/rooms.ts";
import { REPOSITORY, treePaths } from "./tree-files.ts";

const PAGES = treePaths(REPOSITORY).filter((path) =>
  /^(docs\/|examples\/)?[^/]+\.md$|^docs\/.+\.md$/.test(path),
);

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), "utf8");
}

function isThere(path: string): boolean {
  return existsSync(join(REPOSITORY, path));
}

/** What a heading of a page is linked by. */
function slugs(page: string): ReadonlySet<string> {
  const headings = [...read(page).matchAll(/^#+ (.+)$/gm)];
  const made = headings.map(([, text = ""]) =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-"),
  );
  const marks = [...read(page).matchAll(/<a id="([^"]+)">/g)];
  return new Set([...made, ...marks.map(([, id = ""]) => id)]);
}

/** Links of a page that lead nowhere. A picture is not asked for: it is made apart from the text. */
function deadLinks(page: string): readonly string[] {
  const links = [...read(page).matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)];
  return links.flatMap(([, link = ""]) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [file = "", mark] = link.split("#");
    const path = file === "" ? page : normalize(join(dirname(page), file));
    if (!isThere(path)) return [link];
    const isMarked = mark === undefined || slugs(path).has(mark);
    return isMarked ? [] : [link];
  });
}

/** Paths of the repository that a page names in code; those with a gap to fill are no paths. */
function deadPaths(page: string): readonly string[] {
  const named = [
    ...read(page).matchAll(
      /`((?:packages|apps|tools|docs|examples)\/[^`\s]*)`/g,
    ),
  ];
  return named.flatMap(([, path = ""]) =>
    /[<*]/.test(path) || isThere(path) ? [] : [path],
  );
}

describe("docs", () => {
  it("have no link and no path that leads nowhere", () => {
    expect(PAGES.length).toBeGreaterThan(10);
    const dead = PAGES.flatMap((page) =>
      [...deadLinks(page), ...deadPaths(page)].map((to) => `${page}: ${to}`),
    );
    // Rooms that are not built yet may be named as what is to come.
    const coming = ROOMS.filter(({ dir }) => !isThere(dir)).map(
      ({ dir }) => dir,
    );
    expect(
      dead.filter((line) => !coming.some((dir) => line.includes(dir))),
    ).toEqual([]);
  });

  it("show in the architecture every room that is there", () => {
    const built = ROOMS.filter(({ dir }) => isThere(`${dir}/package.json`));
    const page = read("docs/architecture.md");
    const missing = built.filter(({ dir }) => !page.includes(`| \`${dir}\` |`));
    expect(missing.map(({ dir }) => dir)).toEqual([]);
  });

  it("say where a rule is: every place of that table is there", () => {
    const homes = [
      "packages/program/content",
      "packages/engine/src",
      "packages/words/src/en",
    ];
    const rows = read("docs/architecture.md")
      .split("\n")
      .filter((line) => /^\| `[A-Z]+-`/.test(line));
    expect(rows.length).toBeGreaterThan(10);
    const places = rows.flatMap((row) => {
      const cells = row.split("|").slice(2, 5);
      return cells.flatMap((cell, at) =>
        [...cell.matchAll(/`([^`*]+)`/g)].map(
          ([, place = ""]) => `${homes[at] ?? ""}/${place}`,
        ),
      );
    });
    expect(places.filter((place) => !isThere(place))).toEqual([]);
  });

  it("give every decision a number of its own and a status", () => {
    const decisions = PAGES.filter((path) =>
      path.startsWith("docs/decisions/"),
    );
    const numbers = decisions.map((path) => path.slice(15, 19));
    expect(new Set(numbers).size).toBe(decisions.length);
    const odd = decisions.filter((path) => {
      const number = path.slice(15, 19);
      const hasName = /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(path);
      const text = read(path);
      const hasHead = /^# \d{4}: .+\n\nStatus: \w/.test(text);
      return !hasName || !hasHead || !text.startsWith(`# ${number}: `);
    });
    expect(odd).toEqual([]);
  });

  it("claim nothing that only a clinician may", () => {
    const claim =
      /\b(cleared to|you are cleared|safe to (?:run|exercise|train))\b/i;
    expect(PAGES.filter((page) => claim.test(read(page)))).toEqual([]);
  });
});
