import type {
  CheckState,
  Decision,
  GateState,
  Hold,
  Verdict,
} from "@restride/engine";
import type { Speaker } from "@restride/words";
import { html, type Markup } from "./markup.ts";

/** What is held, since when, and every way out. */
export function holdPart({ holds }: Decision, say: Speaker): Markup {
  return html`<section>
<h2>${say.text("report.holds")}</h2>
${holds.length === 0 ? html`<p>${say.text("report.holds.none")}</p>` : holds.map((hold) => oneHold(hold, say))}
</section>`;
}

function oneHold(hold: Hold, say: Speaker): Markup {
  const { name, line } = say.hold(hold);
  const since = say.date(hold.since);
  const isDated = line.includes(since);
  return html`<h3>${name}${isDated ? null : `, ${since}`}</h3>
<p>${line}</p>
${hold.exits.length === 0 ? null : verdictTable("report.exit", hold.exits, say)}`;
}

/** Each check that was taken, with how it went. */
export function checkPart({ checks }: Decision, say: Speaker): Markup {
  const taken = checks.filter(({ on }) => on !== null);
  return html`<section>
<h2>${say.text("report.checks")}</h2>
${
  taken.length === 0
    ? html`<p>${say.text("report.checks.none")}</p>`
    : html`<table>
<tbody>
${taken.map((check) => checkRow(check, say))}</tbody>
</table>`
}
</section>`;
}

function checkRow(check: CheckState, say: Speaker): Markup {
  const { on, passed, validUntil, left, right, value } = check;
  const result =
    value === null
      ? say.text("report.sides", { left: left ?? "–", right: right ?? "–" })
      : say.number(value);
  const verdict =
    passed && validUntil !== null
      ? say.text("report.check.passed", { date: say.date(validUntil) })
      : say.text("report.check.not");
  return html`<tr><th scope="row">${say.check(check.check).name}</th><td class="brief">${on === null ? "" : say.date(on)}</td><td class="brief">${result}</td><td>${verdict}</td></tr>
`;
}

/** Every phase; of one that is not open what it still asks, with what is and what is needed. */
export function gatePart({ gates }: Decision, say: Speaker): Markup | null {
  if (gates.length === 0) return null;
  return html`<section>
<h2>${say.text("report.gates")}</h2>
${gates.map((gate) => oneGate(gate, say))}
</section>`;
}

function oneGate(gate: GateState, say: Speaker): Markup {
  const { name } = say.gate(gate.gate);
  if (gate.open) {
    const open =
      gate.since === null
        ? say.text("report.open")
        : say.text("report.open-since", { date: say.date(gate.since) });
    return html`<p><span class="name">${name}</span>: ${open}</p>
`;
  }
  const unmet = gate.criteria.filter(({ met }) => met !== true);
  const inPlace = gate.criteria.length - unmet.length;
  return html`<h3>${name}: ${say.text("report.not-open")}</h3>
${
  inPlace === 0
    ? null
    : html`<p class="quiet">${say.text("report.in-place", { n: inPlace, of: gate.criteria.length })}</p>
`
}${verdictTable("report.criterion", unmet, say)}`;
}

function verdictTable(
  head: "report.exit" | "report.criterion",
  verdicts: readonly Verdict[],
  say: Speaker,
): Markup {
  return html`<table>
<thead><tr><th scope="col">${say.text(head)}</th><th scope="col">${say.text("report.have")}</th><th scope="col">${say.text("report.need")}</th><th scope="col">${say.text("report.state")}</th></tr></thead>
<tbody>
${verdicts.map((verdict) => verdictRow(verdict, say))}</tbody>
</table>
`;
}

function verdictRow(verdict: Verdict, say: Speaker): Markup {
  const { line, have, need, status } = say.verdict(verdict);
  return html`<tr><td>${line}</td><td>${have ?? ""}</td><td>${need ?? ""}</td><td class="brief">${status}</td></tr>
`;
}
