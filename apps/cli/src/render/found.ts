import { bullet, wrap } from "./layout.ts";
import type { View } from "./view.ts";

/** One fault of a checked file. */
export interface FoundFault {
  /** The file below a checked folder; null when the file itself was checked. */
  readonly within: string | null;
  /** 1-based; null where no line can be named. */
  readonly line: number | null;
  readonly path: string;
  readonly reason: string;
  /** What is wrong, the path in front of it. */
  readonly text: string;
  readonly mend: string;
}

export interface Found {
  /** Entries read; null for a program. */
  readonly count: number | null;
  readonly faults: readonly FoundFault[];
}

/** Every fault under its place, and the sum. */
export function foundPage(
  path: string,
  found: Found,
  view: View,
): readonly string[] {
  const { count, faults } = found;
  return [
    ...faults.flatMap((fault) => faultLines(path, fault, view)),
    ...wrap(sumText(path, count, faults.length, view), view.style.width),
  ];
}

function sumText(
  path: string,
  count: number | null,
  faults: number,
  view: View,
): string {
  const { say } = view;
  if (count === null) {
    return faults === 0
      ? say.text("cli.check.none-program", { path })
      : say.text("cli.check.faults-program", { path, faults });
  }
  return faults === 0
    ? say.text("cli.check.none", { path, count })
    : say.text("cli.check.faults", { path, faults, count });
}

function faultLines(
  path: string,
  fault: FoundFault,
  view: View,
): readonly string[] {
  const { say, style } = view;
  const file =
    fault.within === null ? path : `${path.replace(/\/$/, "")}/${fault.within}`;
  const place = fault.line === null ? file : `${file}:${fault.line}`;
  return [
    style.bold(place),
    ...wrap(fault.text, style.width, { first: "  ", rest: "  " }),
    ...bullet(
      fault.mend,
      style.width,
      style.dim(say.text("cli.check.mend")),
      "  ",
    ),
  ];
}
