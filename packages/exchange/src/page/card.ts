import { decide, type Decision } from "@restride/engine";
import { personOf } from "../person.ts";
import { type Exported, isCareOnly, type Subject } from "../subject.ts";
import { careBox } from "./care-box.ts";
import { html, type Markup } from "./markup.ts";
import { pageText } from "./page.ts";
import { sessionPart } from "./session.ts";

/** The day's plan as one page to print. At the two highest levels it holds what to do, and nothing else. */
export function cardFile(subject: Subject): Exported {
  const { program, journal, day, say } = subject;
  const result = decide(program, journal, day);
  if (!result.ok) return result;
  const { decision } = result;
  const title = say.text("export.card.title", { date: say.date(day) });
  const care = careBox(decision, say, personOf(journal));
  const body = isCareOnly(decision)
    ? [html`<p class="quiet">${say.date(day)}</p>`, care]
    : [
        headPart(title, decision, subject),
        care,
        ...planParts(decision, subject),
        footPart(subject),
      ];
  return { ok: true, text: pageText(say, title, body) };
}

function headPart(
  title: string,
  { level, care, missing }: Decision,
  { say }: Subject,
): Markup {
  const { name, line } = say.level(level);
  return html`<h1>${title}</h1>
<p class="quiet">${say.text("export.card.paper")}</p>
${
  care === null
    ? html`<p><span class="name">${name}.</span> ${line}</p>
`
    : null
}${missing.includes("check-in") ? html`<p class="lead">${say.text("export.card.missing")}</p>` : null}`;
}

function planParts(
  { sessions }: Decision,
  { say }: Subject,
): readonly Markup[] {
  if (sessions.length === 0) return [html`<p>${say.text("today.rest")}</p>`];
  const due = sessions.filter((session) => !session.optional);
  const others = sessions.filter((session) => session.optional);
  // Beside what is due, what is there if she likes is told shortly: one sheet holds only so much.
  return [
    ...due.map((session) => sessionPart(session, say, true)),
    ...others.map((session) => sessionPart(session, say, due.length === 0)),
  ];
}

function footPart({ say }: Subject): Markup {
  return html`<p class="quiet">${say.text("today.reviewed")} ${say.text("notice.reviewed")}</p>`;
}
