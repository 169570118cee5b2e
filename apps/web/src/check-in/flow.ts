import { useState } from "preact/hooks";
import type { App } from "../frame/app-context.ts";
import type { EntryBody } from "../store/entry-body.ts";
import {
  bodyOf,
  type CheckInDraft,
  NEW_CHECK_IN,
  type Step,
  STEPS,
} from "./draft.ts";

export interface CheckInFlow {
  readonly draft: CheckInDraft;
  readonly change: (change: Partial<CheckInDraft>) => void;
  /** Keeps what the page answered. False when the device could not keep it. */
  readonly leave: (step: Step) => Promise<boolean>;
}

interface Kept {
  readonly id: string;
  readonly text: string;
}

/** What to write when a page is left again with other answers: the first is taken back, never edited. */
function rewritten(
  kept: Kept | undefined,
  body: EntryBody | null,
): readonly EntryBody[] {
  if (JSON.stringify(body) === (kept?.text ?? "null")) return [];
  const retracted: readonly EntryBody[] =
    kept === undefined ? [] : [{ kind: "retract", entry: kept.id }];
  return body === null ? retracted : [...retracted, body];
}

/** Keeps each page as an entry of its own as soon as it is left: nothing told is lost when she stops half-way. */
export function useCheckInFlow(app: App): CheckInFlow {
  const [draft, setDraft] = useState(NEW_CHECK_IN);
  const [kept, setKept] = useState<Partial<Record<Step, Kept>>>({});
  return {
    draft,
    change: (change) => setDraft((before) => ({ ...before, ...change })),
    async leave(step) {
      let after = kept;
      for (const page of pagesOf(step)) {
        const now = await keepPage(
          app,
          after[page],
          bodyOf(page, draft, app.program),
        );
        if (now === "failed") return false;
        const { [page]: _before, ...others } = after;
        after = now === null ? others : { ...others, [page]: now };
      }
      setKept(after);
      return true;
    },
  };
}

/** A pain may have answered a warning question too. */
function pagesOf(step: Step): readonly Step[] {
  return step === "pain" ? ["warnings", "pain"] : [step];
}

async function keepPage(
  app: App,
  before: Kept | undefined,
  body: EntryBody | null,
): Promise<Kept | null | "failed"> {
  const bodies = rewritten(before, body);
  if (bodies.length === 0) return before ?? null;
  const entries = await app.write(...bodies);
  if (entries === null) return "failed";
  const written = entries.find((entry) => entry.kind === "check-in");
  return written === undefined
    ? null
    : { id: written.id, text: JSON.stringify(body) };
}

/** The step of a route's detail; null for the first page. */
export function stepOf(detail: string): Step | null {
  return STEPS.find((step) => step === detail) ?? null;
}

/** The page after a step; null after the last. */
export function stepAfter(step: Step): Step | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}

/** The page before a step; null before the first. */
export function stepBefore(step: Step): Step | null {
  return STEPS[STEPS.indexOf(step) - 1] ?? null;
}
