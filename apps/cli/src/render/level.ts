import type { Level } from "@restride/engine";
import type { Style } from "./style.ts";

/** The colour of a level; the words say the same without it. */
export function levelPaint(
  level: Level,
  style: Style,
): (text: string) => string {
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
