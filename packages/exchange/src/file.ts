import type { CivilDate } from "@restride/engine";

/** The files that are made here, by what `restride export --as` calls them. */
export const EXPORT_KINDS = [
  "journal",
  "ics",
  "csv",
  "card",
  "report",
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

interface FileForm {
  readonly stem: string;
  readonly extension: string;
  readonly type: string;
}

const FORMS: Readonly<Record<ExportKind, FileForm>> = {
  journal: {
    stem: "journal",
    extension: "jsonl",
    type: "application/jsonl",
  },
  ics: { stem: "calendar", extension: "ics", type: "text/calendar" },
  csv: { stem: "done", extension: "csv", type: "text/csv" },
  card: { stem: "today", extension: "html", type: "text/html" },
  report: { stem: "report", extension: "html", type: "text/html" },
};

/** The media type of a file of this kind. */
export function mediaType(kind: ExportKind): string {
  return FORMS[kind].type;
}

/** What to call a file; it lies about where others look, so it names a day and nothing of a body. */
export function fileName(kind: ExportKind, day: CivilDate): string {
  const { stem, extension } = FORMS[kind];
  return `${stem}-${day}.${extension}`;
}

/** Weeks that a calendar holds. Two: farther off, a plan that says "if all goes well" tells little. */
export const CALENDAR_WEEKS = { default: 2, most: 8 } as const;

/** Weeks that a report tells of: what one page has room for. */
export const REPORT_WEEKS = 4;
