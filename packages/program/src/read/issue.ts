import type * as v from "valibot";
import type { Finding, PathPart } from "../fault.ts";

/** What a schema found wrong, said as a fault: what is there, and what should be. */
export function issueFindings(
  file: string,
  issue: v.BaseIssue<unknown>,
): readonly Finding[] {
  const at = (issue.path ?? []).map(
    (item): PathPart =>
      typeof item.key === "number" ? item.key : String(item.key),
  );
  const last = at.at(-1) ?? "";
  if (issue.type === "strict_object" && issue.expected === "never") {
    return [
      {
        file,
        at,
        message: `\`${last}\` is not a key of this place.`,
        mend: "Remove it, or correct its spelling.",
      },
    ];
  }
  if (issue.received === "undefined") {
    return [
      {
        file,
        at,
        message: `\`${last}\` is missing.`,
        mend: `Add it: ${wanted(issue)}.`,
      },
    ];
  }
  // A row that is whole by its keys and still says too little: there is no value to quote.
  const isRow = issue.type === "check" && issue.received === "Object";
  return [
    {
      file,
      at,
      message: isRow ? "It says too little." : `Found ${issue.received}.`,
      mend: `Give ${wanted(issue)}.`,
    },
  ];
}

/** What was asked for: our own words where the schema has them, else valibot's own "expected". */
function wanted(issue: v.BaseIssue<unknown>): string {
  return issue.message.startsWith("Invalid ")
    ? (issue.expected ?? "another value")
    : issue.message;
}
