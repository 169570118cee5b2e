import { catalogue, program, regions, sources } from "@restride/program";
import { speaker, type Voice } from "@restride/words";
import { render } from "preact-render-to-string";
import { sayOf } from "../frame/say.ts";
import { NotesPage } from "../privacy/notes-page.tsx";
import { HelpPage } from "./help-page.tsx";

/** Pages that need no script, rendered when the app is built. */

function pageFor(voice: Voice, head: string): string {
  const speaks = speaker(voice, "en", {
    content: { catalogue, regions, sources },
  });
  const body = render(
    <HelpPage speaks={speaks} program={program} regions={regions} />,
  );
  const title = speaks.text("app.page-title", {
    page: speaks.text("help.title"),
  });
  return `<!doctype html>
<html lang="${speaks.language}" class="own-letters">
<head>
<meta charset="utf-8" />
${head}
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<meta name="robots" content="noindex" />
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml" />
<link rel="manifest" href="/manifest.webmanifest" />
</head>
<body>${body}</body>
</html>
`;
}

/** The Help pages by file name: one that assumes nothing, and one with the signs that are asked only in a pregnancy. */
export function helpPages(head: string): Readonly<Record<string, string>> {
  return {
    "help.html": pageFor("unsaid", head),
    "help-pregnant.html": pageFor("pregnant", head),
  };
}

/** The page that the app hides behind: nothing on it, in its name or in what it loads says what it stands for. */
export function notesPage(head: string): string {
  const say = sayOf(speaker("unsaid"));
  const body = render(<NotesPage say={say} />);
  return `<!doctype html>
<html lang="en" class="own-letters">
<head>
<meta charset="utf-8" />
${head}
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<meta name="robots" content="noindex" />
<title>${say("privacy.alias")}</title>
<link rel="icon" href="/notes.svg" type="image/svg+xml" />
<link rel="manifest" href="/notes.webmanifest" />
</head>
<body>${body}</body>
</html>
`;
}

/** The first page with its few words in place. */
export function filled(html: string): string {
  const say = sayOf(speaker("unsaid"));
  return html
    .replaceAll("%app.name%", say("app.name"))
    .replaceAll("%common.help%", say("common.help"))
    .replaceAll("%no-script%", say("app.no-script"))
    .replaceAll("%not-loaded%", say("app.not-loaded"))
    .replaceAll("%again%", say("app.again"));
}
