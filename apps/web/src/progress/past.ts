import type { Past } from "@restride/engine";
import { remembered } from "../background/remembered.ts";

/** What has been, once it is gathered. */
export interface Gathered {
  readonly past: Past | null;
  readonly hasFailed: boolean;
}

const NOTHING_YET: Gathered = { past: null, hasFailed: false };

/** What has been until a day, gathered beside the page. */
export const pastIn = remembered("past", {
  begin: NOTHING_YET,
  heard: (known, answer): Gathered =>
    answer.type === "past" ? { ...known, past: answer.past } : known,
  failed: (known) => ({ ...known, hasFailed: true }),
});
