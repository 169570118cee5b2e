import type { KeptPlay } from "../store/device.ts";

/** Set before the session's id, so that nothing else takes what is kept for something that could go on. */
const MARK = "check:";

/** What the device keeps of a check under way: that it was begun, and nothing of it. */
export function begunMark(session: string): KeptPlay {
  return { session: `${MARK}${session}`, done: [] };
}

/** Whether this very check was begun and neither written down nor begun again since. */
export function wasBegun(kept: KeptPlay | null, session: string): boolean {
  return kept?.session === `${MARK}${session}`;
}
