/** HTML that has been made here: what came from elsewhere is escaped in it. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | null | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

function partText(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return isList(part) ? part.map(partText).join("") : part.html;
}

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}

/** A template of HTML. Texts are escaped, lists joined, null is nothing; nothing may stand in an unquoted attribute. */
export function html(
  strings: TemplateStringsArray,
  ...parts: readonly Part[]
): Markup {
  const text = strings.reduce(
    (sum, string, index) => sum + partText(parts[index - 1] ?? null) + string,
  );
  return { html: text };
}

/** Markup made by another room of ours, of numbers alone. */
export function drawn(svg: string): Markup {
  return { html: svg };
}
