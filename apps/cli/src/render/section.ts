import { bullet } from "./layout.ts";
import type { View } from "./view.ts";

/** Lines under a heading; nothing when there are none. */
export function section(
  heading: string,
  lines: readonly string[],
  view: View,
): readonly string[] {
  return lines.length === 0 ? [] : [view.style.bold(heading), ...lines];
}

/** A sentence behind a dot. */
export function point(text: string, view: View): readonly string[] {
  return bullet(text, view.style.width, "·", "  ");
}

/** Every source that the page has named, under its heading. Drawn last. */
export function sourceSection(view: View): readonly string[] {
  return section(
    view.say.text("cli.sources"),
    view.notes.lines(view.say, view.style),
    view,
  );
}

/** Why rules of our own are what they are, under its heading. */
export function houseSection(view: View): readonly string[] {
  return section(
    view.say.text("cli.house"),
    view.house.lines(view.style),
    view,
  );
}
