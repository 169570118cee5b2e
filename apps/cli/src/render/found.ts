import { counted } from "./label.ts";
import { bullet, wrap } from "./layout.ts";
import type { Style } from "./style.ts";

/** One fault of a checked file. */
export interface FoundFault {
  /** The file below a checked folder; null when the file itself was checked. */
  readonly within: string | null;
  /** 1-based; null where no line can be named. */
  readonly line: number | null;
  readonly path: string;
  readonly reason: string;
  readonly text: string;
  readonly mend: string | null;
}

export interface Found {
  readonly what: "journal" | "program";
  /** Entries read; null for a program. */
  readonly count: number | null;
  readonly faults: readonly FoundFault[];
}

/** Every fault under its place, and the sum. */
export function foundPage(path: string, found: Found, style: Style): readonly string[] {
  const entries = found.count === null ? "" : `, ${counted(found.count, "entry", "entries")} read`;
  if (found.faults.length === 0) return [`${path}: no fault${entries}.`];
  return [...found.faults.flatMap((fault) => faultLines(path, fault, style)), `${path}: ${style.alarm(counted(found.faults.length, "fault"))}${entries}. Nothing was changed.`];
}

function faultLines(path: string, fault: FoundFault, style: Style): readonly string[] {
  const file = fault.within === null ? path : `${path}/${fault.within}`;
  const place = [file, ...(fault.line === null ? [] : [String(fault.line)])].join(":");
  const field = fault.path === "" ? "" : ` ${fault.path}`;
  const mend = fault.mend === null ? [] : bullet(fault.mend, style.width, "Mend:", "  ");
  return [`${style.bold(place)}${style.accent(field)}`, ...wrap(fault.text, style.width, { first: "  ", rest: "  " }), ...mend];
}
