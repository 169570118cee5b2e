import type { Speaker } from "@restride/words";
import { drawn, html, type Markup } from "./markup.ts";
import { STYLE, STYLE_HASH } from "./style.ts";

/** Nothing is fetched, nothing runs, and only the page's own style sheet is taken. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A page that stands by itself: to be opened from anywhere, without a network, and printed. */
export function pageText(
  say: Pick<Speaker, "language">,
  title: string,
  body: readonly (Markup | null)[],
): string {
  const page = html`<!doctype html>
<html lang="${say.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${drawn(POLICY)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${drawn(STYLE)}</style>
</head>
<body>
<main>
${body.map((part) =>
  part === null
    ? null
    : html`${part}
`,
)}</main>
</body>
</html>
`;
  return page.html;
}
