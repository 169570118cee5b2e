import type { EntryBody } from "../store/entry-body.ts";

/** One tap: everything answered, nothing found. */
export const NOTHING: EntryBody = {
  kind: "check-in",
  warnings: "none",
  signs: "none",
  pain: [],
};
