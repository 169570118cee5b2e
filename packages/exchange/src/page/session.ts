import type { Item, RunPlan, Session } from "@restride/engine";
import { type RunSpan, runSpans } from "@restride/engine/timeline";
import type { Speaker } from "@restride/words";
import { html, type Markup } from "./markup.ts";
import { stillsOf } from "./still.ts";

/**
 * A session on paper: its items with drawings, doses, cues and a box for each set; a run by the minute. Not in full, an
 * item has its name and dose alone.
 */
export function sessionPart(
  session: Session,
  say: Speaker,
  isFull: boolean,
): Markup {
  const { minutes, optional, run } = session;
  const facts = [
    say.minutes(minutes),
    ...(optional ? [say.text("today.optional").toLowerCase()] : []),
  ].join(" · ");
  const check = /\/check-(.+)$/.exec(session.id)?.[1];
  const items = session.blocks.flatMap((block) => block.items);
  return html`<section>
<h2>${nameOf(session, say)} <span class="quiet">${facts}</span></h2>
${run === null ? null : runPart(run, say)}${check === undefined ? null : checkPart(check, say)}${
  items.length === 0
    ? null
    : html`<ul class="items">
${items.map((item) => itemPart(item, session, { say, isFull }))}</ul>`
}
</section>`;
}

function nameOf({ kind, id }: Session, say: Speaker): string {
  const instead = /\/walk-(.+)$/.exec(id)?.[1];
  if (instead !== undefined) return say.movement(instead).name;
  const check = /\/check-(.+)$/.exec(id)?.[1];
  const name = say.text(`kind.${kind}`);
  return check === undefined ? name : `${name}: ${say.check(check).name}`;
}

function checkPart(id: string, say: Speaker): Markup {
  const { setUp, do: steps, pass } = say.check(id);
  return html`<ul class="cues">
${[...setUp, ...steps].map(
  (step) => html`<li>${step}</li>
`,
)}</ul>
<p class="lead">${pass}</p>
`;
}

const MOST_CUES = 3;
const BOX = "☐";

interface Look {
  readonly say: Speaker;
  readonly isFull: boolean;
}

function itemPart(item: Item, session: Session, look: Look): Markup {
  const { say, isFull } = look;
  const { name, substitutes } = say.movement(item.movement);
  const isWalk = session.kind === "walk";
  const substitute =
    item.substitute === null ? undefined : substitutes[item.substitute];
  return html`<li>${isFull ? stillsOf(item.movement) : null}<span class="name">${name}</span>
<p>${isWalk ? say.minutes(session.minutes) : doseOf(item, say)}${isWalk ? null : boxes(item.sets, say)}</p>
${
  substitute === undefined
    ? null
    : html`<p class="quiet">${say.text("item.substitute", { what: substitute })}</p>
`
}${cueList(item, session, look)}</li>
`;
}

/** How it is done; a check's steps stand above. */
function cueList(
  item: Item,
  { kind }: Session,
  { say, isFull }: Look,
): Markup | null {
  if (!isFull || kind === "check") return null;
  const { cues, breath } = say.movement(item.movement);
  const steps = cues
    .filter((cue) => cue.kind === "do")
    .slice(0, MOST_CUES)
    .map(({ text }) => text);
  return html`<ul class="cues">
${[...steps, ...(breath === "" ? [] : [breath])].map(
  (text) => html`<li>${text}</li>
`,
)}</ul>`;
}

function boxes(sets: number, say: Speaker): Markup {
  return html` <span class="boxes" role="img" aria-label="${say.text("export.card.sets", { n: sets })}">${BOX.repeat(sets)}</span>`;
}

function doseOf(item: Item, say: Speaker): string {
  const dose = say.dose(item);
  if (item.effortMax === null) return dose;
  return say.text("dose.join", {
    first: dose,
    second: say.text("dose.effort", { n: item.effortMax }),
  });
}

/** The whole walk-run, change by change. */
function runPart(run: RunPlan, say: Speaker): Markup {
  return html`<p>${say.text("run.talking")}</p>
<h3>${say.text("export.card.run")}</h3>
<table class="run">
<thead><tr><th scope="col">${say.text("export.card.at")}</th><th scope="col">${say.text("export.card.what")}</th><th scope="col">${say.text("export.card.long")}</th></tr></thead>
<tbody>
${runSpans(run).map(
  (
    span,
  ) => html`<tr><td>${clockText(span.at)}</td><td>${spanName(span, say)}</td><td>${say.duration(span.seconds)}</td></tr>
`,
)}</tbody>
</table>
`;
}

function spanName({ kind, n, of }: RunSpan, say: Speaker): string {
  if (kind !== "run") return say.text(`export.card.${kind}`);
  const isLast = n === of && of > 1;
  return say.text(isLast ? "export.card.last" : "export.card.bout", { n, of });
}

const SECONDS_PER_MINUTE = 60;

/** `7:30` */
function clockText(seconds: number): string {
  const rest = String(seconds % SECONDS_PER_MINUTE).padStart(2, "0");
  return `${Math.floor(seconds / SECONDS_PER_MINUTE)}:${rest}`;
}
