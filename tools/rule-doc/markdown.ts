/** Text of a Markdown page: lines are broken at a width that reads well in a diff; table rows cannot be. */
const WIDTH = 110;

/** Breaks a text into lines of at most the width; the following lines are indented by `hang`. */
export function wrapped(text: string, first = "", hang = ""): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.trim().split(/\s+/)) {
    const isEmpty = line === first || line === hang;
    const longer = isEmpty ? `${line}${word}` : `${line} ${word}`;
    if (longer.length > WIDTH && !isEmpty) {
      lines.push(line);
      line = `${hang}${word}`;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}

/** One item of a list, at a depth of nesting. */
export function bullet(text: string, depth = 0): string {
  const indent = "  ".repeat(depth);
  return wrapped(text, `${indent}- `, `${indent}  `);
}

/** The mark that a link to an id leads to. */
export function anchor(id: string): string {
  return `<a id="${id.toLowerCase()}"></a>`;
}

/** An id where it is told in full. */
export function card(id: string): string {
  return `${anchor(id)}**${id}**`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** `#` and what follows, as sites that show Markdown make it from a heading. */
export function headingLink(heading: string): string {
  const slug = heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");
  return `[${heading}](#${slug})`;
}

/** Parts of a page with one empty line between them. */
export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(words: readonly string[], last = "or"): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}

export function code(text: string): string {
  return `\`${text}\``;
}
