import type { Book } from "./book.ts";
import { groundsOf } from "./grounds.ts";
import { bullet, card, code, paragraphs } from "./markdown.ts";

/** Rules by their group, limits, and the guard's conditions. */

const GROUPS: readonly (readonly [prefix: string, heading: string])[] = [
  ["S-", "Signs, answers and levels"],
  ["LD-", "Ladders"],
  ["W-", "The week"],
  ["C-", "Composing a session"],
  ["R-", "Walk-run"],
  ["CK-", "Checks"],
  ["P-", "Prompts"],
];

export function ruleSections(book: Book): string {
  const ids = idsOf(book, "rule");
  return paragraphs(
    GROUPS.flatMap(([prefix, heading]) => {
      const own = ids.filter((id) => id.startsWith(prefix));
      return [`### ${heading} (${code(prefix)})`, cards(book, own)];
    }),
  );
}

function idsOf(book: Book, kind: string): readonly string[] {
  return Object.entries(book.program.rules).flatMap(([id, record]) =>
    record.kind === kind ? [id] : [],
  );
}

function cards(book: Book, ids: readonly string[]): string {
  return ids.map((id) => ruleCard(book, id)).join("\n");
}

/** The rule in one sentence, where it comes from, and how the app tells it. */
function ruleCard(book: Book, id: string): string {
  const says = book.provenance.rules[id]?.says ?? "";
  const told = toldWords(book, id);
  const shown = told === says ? [] : [bullet(`Told as: “${told}”`, 1)];
  return [bullet(`${card(id)} ${says} ${groundsOf(book, id)}`), ...shown].join(
    "\n",
  );
}

/** How a surface tells it, without the numbers of a certain day. */
function toldWords({ say, program }: Book, id: string): string {
  const sources = program.rules[id]?.sources ?? [];
  return say.reason({ rule: id, params: {}, entries: [], sources });
}

export function limitSection(book: Book): string {
  return paragraphs([LIMITS, cards(book, idsOf(book, "limit"))]);
}

const LIMITS = `Applied last, to finished sessions; each may only take away, so the strictest wins.`;

export function guardSection(book: Book): string {
  const { conditions, say } = book;
  const told = say.reason({
    rule: "GUARD",
    params: {},
    entries: [],
    sources: ["house"],
  });
  return paragraphs([
    GUARD,
    conditions.map(({ id, says }) => bullet(`${card(id)} ${says}`)).join("\n"),
    bullet(
      `${card("GUARD")} The reason that a decision carries when it fell back. Told as: “${told}”`,
    ),
  ]);
}

const GUARD = `Necessary conditions that every finished decision is checked against, from the raw journal, by code that shares
nothing with the planner but types. A broken one is a fault of ours: the decision falls back and says so.`;
