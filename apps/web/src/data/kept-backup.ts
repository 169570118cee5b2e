import { type CivilDate, isCivilDate } from "@restride/engine";

/** The last time that the journal was handed to the browser as a file. */
export interface KeptBackup {
  readonly on: CivilDate;
  /** How many lines the journal had. */
  readonly lines: number;
}

/** What a device has kept of it, read with suspicion; null for nothing of the kind. */
export function readBackup(kept: unknown): KeptBackup | null {
  if (typeof kept !== "object" || kept === null) return null;
  if (!("on" in kept && "lines" in kept)) return null;
  const { on, lines } = kept;
  return typeof on === "string" &&
    isCivilDate(on) &&
    typeof lines === "number" &&
    Number.isInteger(lines)
    ? { on, lines }
    : null;
}
