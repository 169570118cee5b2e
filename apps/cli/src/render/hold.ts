import type { Hold } from "@restride/engine";
import { point } from "./section.ts";
import { exitLines } from "./verdict.ts";
import type { View } from "./view.ts";

/** A hold in one sentence or two: its name once, what waits, and since when. */
export function holdText(hold: Hold, view: View): string {
  const { say, style } = view;
  const { name, line } = say.hold(hold);
  const date = say.date(hold.since);
  const isDated = line.includes(date);
  const bold = style.bold(name);
  if (!line.startsWith(name)) {
    const key = isDated ? "cli.hold" : "cli.hold-since";
    return say.text(key, { name: bold, line, date });
  }
  const own = bold + line.slice(name.length);
  return isDated ? own : say.text("cli.hold-own", { line: own, date });
}

/** A hold and its ways out. */
export function holdLines(hold: Hold, view: View): readonly string[] {
  const own = point(holdText(hold, view), view);
  if (hold.exits.length === 0) return own;
  return [
    ...own,
    view.style.dim(`    ${view.say.text("cli.hold-ends")}`),
    ...exitLines(hold.exits, view, "    "),
  ];
}
