import type { Level } from "@restride/engine";
import { wrap } from "./layout.ts";
import type { Style } from "./style.ts";
import type { View } from "./view.ts";

/** The colour of a level; the words say the same without it. */
function levelPaint(level: Level, style: Style): (text: string) => string {
  switch (level) {
    case "emergency":
    case "call-now":
    case "call-soon":
      return style.alarm;
    case "stop":
    case "ease":
      return (text) => style.bold(style.wait(text));
    case "ask":
      return (text) => style.bold(style.accent(text));
    case "go":
      return (text) => style.bold(style.good(text));
  }
}

/** The level with what it means. The app points to its Help screen; here the sentence has to stand by itself. */
export function levelLines(level: Level, view: View): readonly string[] {
  const { say, style } = view;
  const { name, line } = say.level(level);
  const meaning = level === "go" ? say.text("cli.level.go") : line;
  return wrap(`${levelPaint(level, style)(name)}. ${meaning}`, style.width);
}
