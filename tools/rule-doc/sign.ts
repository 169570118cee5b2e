import type { Book } from "./book.ts";
import { groundsOf, groundWords } from "./grounds.ts";
import { bullet, card, code, listed, paragraphs, table } from "./markdown.ts";

/** Warning signs, signs of a check-in, sites of pain, consult-first topics and history. */

export function warningSection(book: Book): string {
  const rows = book.program.warnings.map((warning) => [
    warning.id,
    code(warning.level),
    byLevel(warning.qualifiers).join(", "),
    warning.with.map(raisedBy).join(", "),
  ]);
  return paragraphs([
    table(["sign", "level", "with a qualifier", "rises"], rows),
    WARNINGS,
    book.program.warnings
      .map((warning) => warningCard(book, warning))
      .join("\n"),
  ]);
}

const WARNINGS = `A bare id counts as the strongest of its qualifiers. \`PG-\` signs are asked in a pregnancy only. The app looks the
level up and names no cause.`;

type Warning = Book["program"]["warnings"][number];

const STRENGTH = ["emergency", "call-now", "call-soon"];

/** Qualifiers with their levels, the strongest first. */
function byLevel(qualifiers: Warning["qualifiers"]): readonly string[] {
  return STRENGTH.flatMap((level) =>
    Object.entries(qualifiers).flatMap(([name, own]) =>
      own === level ? [`${name}: ${level}`] : [],
    ),
  );
}

function raisedBy({ any, level }: Warning["with"][number]): string {
  return `to ${level} beside ${listed(any)}`;
}

function warningCard(book: Book, { id, level }: Warning): string {
  const words = book.catalogue.warnings[id];
  const answers = Object.entries(words?.qualifiers ?? {}).map(([name, text]) =>
    bullet(`${code(`${id}.${name}`)} ${text}`, 1),
  );
  const regions = Object.entries(words?.regions ?? {}).map(([region, text]) =>
    bullet(`In ${region}: “${text}”`, 1),
  );
  const line = `${card(id)} ${code(level)} “${words?.text ?? ""}” ${groundsOf(book, id)}`;
  return [bullet(line), ...answers, ...regions].join("\n");
}

/** What the class of a sign means for the day. */
const CLASSES: Readonly<Record<string, string>> = {
  pelvic: "the pelvic rule (S-PELVIC-STOP, S-PELVIC-RETURN, S-PELVIC-THIRD)",
  "urgent-pelvic": "call-soon (S-PELVIC-CALL)",
  bleeding:
    "the bleeding rule (S-BLEED-STOP, S-BLEED-CALL, S-BLEED-REPEAT, S-BLEED-LATE)",
  wound: "call-soon (S-WOUND-CALL)",
  item: "its movement steps down (S-DOMING)",
  ill: "breath only (S-ILL)",
  asked:
    "asked before running (G-RUN-ASKED), and held on while running (H-ASKED)",
};

export function signSection(book: Book): string {
  const lines = book.program.signs.flatMap(({ id, class: kind }) => {
    const words = book.catalogue.signs[id];
    const steps = (words?.severity ?? []).map((text, n) => `${n} ${text}`);
    return [
      bullet(
        `${card(`SG-${id}`)} “${words?.text ?? ""}” Leads to: ${CLASSES[kind] ?? kind}. ${groundsOf(book, `SG-${id}`)}`,
      ),
      bullet(steps.join(" · "), 1),
    ];
  });
  return lines.join("\n");
}

const SITES: Readonly<Record<string, string>> = {
  muscle: "weighed by its score (S-PAIN-GO-ON, S-PAIN-STOP, S-PAIN-CALL)",
  bony: "S-PAIN-BONE; with a flag S-PAIN-BONE-FLAG",
  groin: "S-PAIN-BONE; with a flag S-PAIN-GROIN",
  pelvic: "counts as a pelvic sign",
  wound: "S-PAIN-WOUND; brought on or made worse by activity S-WOUND-CALL",
  warning: "its warning question first (S-PAIN-SITE-ASKS)",
};

export function siteSection(book: Book): string {
  const rows = book.program.sites.map(({ id, class: kind, asks, back }) => [
    code(id),
    book.catalogue.sites[id]?.text ?? "",
    kind,
    asks ?? "",
    back ? "S-PAIN-BACK" : "",
  ]);
  const classes = Object.entries(SITES).map(([kind, text]) =>
    bullet(`${code(kind)}: ${text}.`),
  );
  return paragraphs([
    classes.join("\n"),
    table(
      ["site", "in words", "class", "opens", "sudden, or lost height"],
      rows,
    ),
  ]);
}

export function topicSection(book: Book): string {
  const lines = book.program.topics.map(({ id, now }) =>
    bullet(
      `${card(id)} “${book.catalogue.topics[id]?.text ?? ""}” Now: ${code(now)}; past: ${code("call-soon")}. ${groundsOf(book, id)}`,
    ),
  );
  return paragraphs([TOPICS, lines.join("\n")]);
}

const TOPICS = `Answered \`no\`, \`past\`, \`now\` or \`unsure\`. What each answer closes: H-TOPIC and H-TOPICS-UNANSWERED.`;

export function historySection(book: Book): string {
  const lines = book.program.history.map((past) => {
    const effects = [
      past.topic === null ? "" : `counts as ${past.topic} answered past`,
      past.longClear
        ? `asks for the longer quiet time before impact (${past.id === "back-to-back" ? "G-IMPACT-BIRTH" : "G-IMPACT-HISTORY"})`
        : "",
      past.physioPrompt ? "brings the prompt P-PHYSIO" : "",
    ].filter((effect) => effect !== "");
    const words = book.catalogue.history[past.id];
    const told =
      effects.length === 0 ? "changes nothing in the plan" : effects.join("; ");
    return bullet(
      `${code(past.id)} ${words?.text ?? ""}: ${told}. ${groundWords(book, { sources: words?.sources ?? [], house: words?.house ?? null })}`,
    );
  });
  return lines.join("\n");
}
