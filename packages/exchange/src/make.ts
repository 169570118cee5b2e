import { type Refusal, vocabularyOf } from "@restride/engine";
import { CALENDAR_WEEKS, type ExportKind } from "./file.ts";
import type { Exported, NothingPlanned, Subject } from "./subject.ts";

export interface MakeOptions {
  /** The journal as it is kept: JSON Lines. Asked for only where the file is made of it. */
  readonly source: () => Promise<Uint8Array>;
  /** Weeks that a calendar holds. */
  readonly weeks?: number | undefined;
  /** No title of a calendar says what the time is for. */
  readonly isNeutral?: boolean | undefined;
  /** The page for a clinician says of a loss that it was one: only where she wants it said. */
  readonly tellsLoss?: boolean | undefined;
}

export type Made =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly refusal: Refusal | NothingPlanned };

/** Makes a file; command line and app both do it here. Only what makes it is loaded. */
export async function makeFile(
  kind: ExportKind,
  subject: Subject,
  { source, weeks, isNeutral, tellsLoss }: MakeOptions,
): Promise<Made> {
  switch (kind) {
    case "journal": {
      const { canonicalLines } = await import("./journal/canonical-lines.ts");
      const vocabulary = vocabularyOf(subject.program);
      return { ok: true, bytes: canonicalLines(await source(), vocabulary) };
    }
    case "ics": {
      const { calendarFile } = await import("./calendar/calendar.ts");
      return encoded(
        calendarFile(subject, {
          weeks: weeks ?? CALENDAR_WEEKS.default,
          isNeutral: isNeutral === true,
        }),
      );
    }
    case "csv": {
      const { tableFile } = await import("./table/table.ts");
      return encoded({ ok: true, text: tableFile(subject) });
    }
    case "card": {
      const { cardFile } = await import("./page/card.ts");
      return encoded(cardFile(subject));
    }
    case "report": {
      const { reportFile } = await import("./page/report.ts");
      return encoded(reportFile(subject, tellsLoss === true));
    }
  }
}

function encoded(exported: Exported): Made {
  return exported.ok
    ? { ok: true, bytes: new TextEncoder().encode(exported.text) }
    : exported;
}
