import type { Level, Verdict } from "@restride/engine";
import { type Book, decisionOf } from "./book.ts";
import { groundsOf, groundWords } from "./grounds.ts";
import { bullet, card, code, listed, paragraphs, table } from "./markdown.ts";
import { type HoldSample, holdSamples } from "./hold-sample.ts";

/** Levels, holds, ways out, go-aheads and whom to contact. */

const LEVELS: readonly Level[] = [
  "emergency",
  "call-now",
  "call-soon",
  "stop",
  "ask",
  "ease",
  "go",
];

export function levelSection({ say }: Book): string {
  const rows = LEVELS.map((level) => {
    const { name, line } = say.level(level);
    return [code(level), name, line];
  });
  return paragraphs([
    table(["level", "shown as", "what it leaves"], rows),
    "The strongest of all open signs wins, and an added sign can only raise it. `ask` stands beside the others: it is\nshown where the rest would be `ease` or `go` and today's check-in is not complete.",
  ]);
}

type HoldState = ReturnType<typeof decisionOf>["holds"][number];

/** Each hold as the engine itself shows it for a made-up journal. */
export function holdSection(book: Book): string {
  const samples = holdSamples(book.program);
  const rules = [...new Set(samples.map(({ rule }) => rule))];
  return rules
    .flatMap((rule) => [
      bullet(`${card(rule)} ${holdWords(book, rule)} ${groundsOf(book, rule)}`),
      ...samples
        .filter((sample) => sample.rule === rule)
        .map((sample) => sampleLine(sample)),
    ])
    .join("\n");
}

function holdWords({ provenance, say }: Book, rule: string): string {
  return provenance.rules[rule]?.says ?? say.line(rule) ?? rule;
}

function sampleLine(sample: HoldSample): string {
  const found = decisionOf(sample.program, sample.journal).holds.find(
    ({ hold }) => hold.startsWith(sample.hold),
  );
  if (found === undefined)
    throw new Error(`${sample.rule}: no hold ${sample.hold} in its sample`);
  const scope = listed(found.scope.map(code), "and");
  return bullet(
    `${shownName(found)}: ${sample.when}. Keeps shut ${scope}. Ends by ${exitNames(found)}.`,
    1,
  );
}

/** The name of the hold with what follows the colon left open. */
function shownName({ hold }: HoldState): string {
  const [kind = "", ...rest] = hold.split(":");
  return code(rest.length === 0 ? kind : `${kind}:<id>`);
}

/** Time and quiet days count together; a go-ahead or an answer stands for itself. */
function exitNames({ exits }: HoldState): string {
  const [alone, together]: [Verdict[], Verdict[]] = [[], []];
  for (const exit of exits)
    (ALONE.has(exit.rule) ? alone : together).push(exit);
  const joined = together.map(({ rule }) => rule).join(" with ");
  const ways = [joined, ...alone.map(({ rule }) => rule)];
  return listed(ways.filter((way) => way !== ""));
}

const ALONE: ReadonlySet<string> = new Set(["X-GO-AHEAD", "X-ANSWER"]);

export function exitSection(book: Book): string {
  const ids = Object.keys(book.program.rules).filter((id) =>
    id.startsWith("X-"),
  );
  return ids
    .map((id) =>
      bullet(`${card(id)} ${holdWords(book, id)} ${groundsOf(book, id)}`),
    )
    .join("\n");
}

export function goAheadSection(book: Book): string {
  const lines = book.program.goAheads.map((rule, place) => {
    const names = rule.for.map(code).join(", ");
    const who = listed(rule.from.map(code));
    const { sources, house } = book.provenance.goAheads[place] ?? {};
    const grounds = groundWords(book, {
      sources: sources ?? [],
      house: house ?? null,
    });
    return bullet(`${names}: from ${who}. ${grounds}`);
  });
  return paragraphs([GO_AHEADS, lines.join("\n")]);
}

const GO_AHEADS = `A go-ahead names what it is for: a warning, topic or sign by its id, a hold by its \`H-\` id or by the name that a
decision gives it, or one of the scopes \`exercise\`, \`impact\` and \`running\`. A scope lifts no sign. What calls for
care at \`emergency\` or \`call-now\` is lifted by a go-ahead dated a day after the sign or later, everything else also
by one written later on the same day.`;

export function contactSection(book: Book): string {
  const labels = new Map(
    book.regions.roles.map(({ id, label }) => [id, label]),
  );
  const lines = book.program.care.map((rule, place) => {
    const whom = rule.contacts.map(({ untilDay, roles }) => {
      const people = roles.map((role) => labels.get(role) ?? role).join(", ");
      return untilDay === null ? people : `until day ${untilDay} ${people}`;
    });
    const only = rule.for.length === 0 ? "" : ` for ${listed(rule.for, "and")}`;
    const { sources, house } = book.provenance.care[place] ?? {};
    const grounds = groundWords(book, {
      sources: sources ?? [],
      house: house ?? null,
    });
    return bullet(
      `${code(rule.level)}${only}: ${whom.join("; then ")}. ${grounds}`,
    );
  });
  return lines.join("\n");
}
