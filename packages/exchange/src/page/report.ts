import { decide, type Decision } from "@restride/engine";
import { personOf } from "../person.ts";
import type { Exported, Subject } from "../subject.ts";
import { careBox } from "./care-box.ts";
import { html, type Markup } from "./markup.ts";
import { pageText } from "./page.ts";
import { groundPart } from "./report-ground.ts";
import { checkPart, gatePart, holdPart } from "./report-state.ts";
import {
  REPORT_DAYS,
  reportSince,
  sumsSince,
  type Told,
  toldSince,
} from "./report-told.ts";

/** One page for a clinician: what was reported and done, what the plan holds and asks, and who says so. */
export function reportFile(subject: Subject, tellsLoss: boolean): Exported {
  const { program, journal, day, say } = subject;
  const result = decide(program, journal, day);
  if (!result.ok) return result;
  const { decision } = result;
  const title = say.text("report.title");
  const person = personOf(journal);
  const since = reportSince(subject);
  const body = [
    html`<h1>${title}</h1>
<p class="lead">${say.text("report.until", { date: say.date(day) })}</p>
<p class="quiet">${say.text("report.about")}</p>`,
    careBox(decision, say, person),
    groundPart(decision, person, say, tellsLoss),
    toldPart(subject, since),
    donePart(subject, since),
    holdPart(decision, say),
    checkPart(decision, say),
    gatePart(decision, say),
    wordPart(subject),
    sourcePart(decision, subject),
    html`<p class="quiet">${say.text("notice.device")} ${say.text("notice.reviewed")}</p>`,
  ];
  return { ok: true, text: pageText(say, title, body) };
}

function toldPart(subject: Subject, since: string): Markup {
  const { say } = subject;
  const told = toldSince(subject, since);
  const { completeDays, quietDays } = sumsSince(subject, since);
  return html`<section>
<h2>${say.text("report.signs", { date: say.date(since) })}</h2>
<p>${say.text("report.signs.days", { n: completeDays, of: REPORT_DAYS, quiet: quietDays })}</p>
${
  told.length === 0
    ? html`<p>${say.text("report.signs.none")}</p>`
    : html`<table>
<thead><tr><th scope="col">${say.text("report.when")}</th><th scope="col">${say.text("report.what")}</th><th scope="col">${say.text("report.strength")}</th></tr></thead>
<tbody>
${told.map((each) => toldRow(each, subject))}</tbody>
</table>`
}
</section>`;
}

function toldRow(
  { on, what, strength, isTakenBack }: Told,
  { say }: Subject,
): Markup {
  const mark = isTakenBack ? ` (${say.text("report.taken-back")})` : "";
  return html`<tr><td class="brief">${say.date(on)}</td><td>${what}${mark}</td><td>${strength}</td></tr>
`;
}

function donePart(subject: Subject, since: string): Markup {
  const { say } = subject;
  const { sessions, walkMinutes, runMinutes } = sumsSince(subject, since);
  const line = say.text("report.done.line", {
    sessions,
    walk: walkMinutes,
    run: runMinutes,
  });
  return html`<section>
<h2>${say.text("report.done", { date: say.date(since) })}</h2>
<p>${line}</p>
</section>`;
}

/** Go-aheads that stand in the journal, each with its day. */
function wordPart({ journal, day, say }: Subject): Markup | null {
  const words = journal.entries.filter(
    (entry) => entry.kind === "go-ahead" && entry.on <= day,
  );
  if (words.length === 0) return null;
  return html`<section>
<h2>${say.text("report.words")}</h2>
<ul>
${words.map((entry) =>
  entry.kind === "go-ahead"
    ? html`<li>${say.text("report.word", {
        date: say.date(entry.on),
        from: say.line(`role.${entry.from}`) ?? entry.from,
        what: entry.for.map((id) => scopeName(id, say)).join(", "),
      })}</li>
`
    : null,
)}</ul>
</section>`;
}

function scopeName(id: string, say: Subject["say"]): string {
  return say.line(`go-ahead.for.${id}`) ?? say.sign(id).short;
}

/** Every source that a rule on the page leans on. */
function sourcePart(
  { gates, holds, reasons }: Decision,
  { say }: Subject,
): Markup {
  const verdicts = [
    ...gates.filter((gate) => !gate.open).flatMap((gate) => gate.criteria),
    ...holds.flatMap((hold) => hold.exits),
    ...reasons,
  ];
  const ids = [...new Set(verdicts.flatMap(({ sources }) => sources))];
  const named = ids.toSorted().map((id) => say.source(id));
  return html`<section>
<h2>${say.text("report.sources")}</h2>
<ul class="sources">
${named.map(
  ({
    cite,
    tagLine,
  }) => html`<li>${cite}${tagLine === null ? null : ` ${tagLine}`}</li>
`,
)}</ul>
</section>`;
}
