import fc from "fast-check";
import type {
  CheckInEntry,
  Entry,
  PainReport,
  Severity,
  SignId,
} from "../../src/index.ts";
import { program } from "../kit/story.ts";
import { type Draft, nthId, written } from "./draft.ts";
import { pain, severity, SIGN_IDS, TOPIC_IDS, WARNING_IDS } from "./entry.ts";

/** One thing more that she tells of a day. */
export type Report =
  | { readonly sign: SignId; readonly severity: Severity }
  | { readonly pain: PainReport }
  | { readonly warning: string }
  | { readonly topic: string; readonly answer: "past" | "now" | "unsure" };

export const reports: fc.Arbitrary<Report> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ sign: fc.constantFrom(...SIGN_IDS), severity }),
  },
  {
    weight: 4,
    arbitrary: pain
      .filter(({ score }) => score > 0)
      .map((told) => ({ pain: told })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ warning: fc.constantFrom(...WARNING_IDS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      topic: fc.constantFrom(...TOPIC_IDS),
      answer: fc.constantFrom(
        "past" as const,
        "now" as const,
        "unsure" as const,
      ),
    }),
  },
);

/** A report by itself as a further entry of a day: it answers nothing else. */
export function reportDraft(report: Report, day: number): Draft {
  const base = { day, late: 0, minute: 1200 };
  if ("sign" in report)
    return {
      ...base,
      fields: { kind: "check-in", signs: { [report.sign]: report.severity } },
    };
  if ("pain" in report)
    return { ...base, fields: { kind: "check-in", pain: [report.pain] } };
  if ("warning" in report)
    return {
      ...base,
      fields: { kind: "check-in", warnings: [report.warning] },
    };
  return {
    ...base,
    fields: { kind: "screen", answers: { [report.topic]: report.answer } },
  };
}

/** The same entry that answers the same with none. */
export function denialDraft(report: Report, day: number): Draft {
  const base = { day, late: 0, minute: 1200 };
  if ("sign" in report)
    return {
      ...base,
      fields: { kind: "check-in", signs: { [report.sign]: 0 } },
    };
  if ("pain" in report)
    return { ...base, fields: { kind: "check-in", pain: [] } };
  if ("warning" in report)
    return { ...base, fields: { kind: "check-in", warnings: "none" } };
  return {
    ...base,
    fields: { kind: "screen", answers: { [report.topic]: "no" } },
  };
}

/** An id beyond those of any plot. */
export function addedEntries(drafts: readonly Draft[]): readonly Entry[] {
  return written(drafts).map((entry, place) => ({
    ...entry,
    id: nthId(900 + place),
  }));
}

const PELVIC_LIKE = new Set<string>([
  ...program.signs
    .filter(({ class: kind }) => kind.endsWith("pelvic"))
    .map(({ id }) => id),
  ...program.sites
    .filter(({ class: kind }) => kind === "pelvic")
    .map(({ id }) => id),
]);

/** Signs that one rule counts together. */
function groupOf(name: string): string {
  if (PELVIC_LIKE.has(name)) return "pelvic";
  return name.startsWith("bleeding") ? "bleeding" : name;
}

/** Whether an entry reports what the same rule counts. */
export function tellsAlike(entry: Entry, told: Report): boolean {
  if ("warning" in told) return false;
  if ("topic" in told)
    return (
      entry.kind === "screen" && (entry.answers?.[told.topic] ?? "no") !== "no"
    );
  const group = groupOf("sign" in told ? told.sign : told.pain.site);
  const parts = entry.kind === "session" ? [entry, ...entry.items] : [entry];
  return parts.some((part) =>
    namesOf(part).some((name) => groupOf(name) === group),
  );
}

function namesOf(part: object): readonly string[] {
  const { signs, pain: pains } = part as Pick<CheckInEntry, "signs" | "pain">;
  const named =
    signs === undefined || signs === "none"
      ? []
      : Object.entries(signs)
          .filter(([, strength]) => strength > 0)
          .map(([sign]) => sign);
  return [...named, ...(pains ?? []).map(({ site }) => site)];
}
