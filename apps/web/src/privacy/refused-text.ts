import type { DaySpeaker } from "@restride/words";

/** What a try that did not open is told. */
export function refusedText(speaks: DaySpeaker, waitMs: number): string {
  if (waitMs === 0) return speaks.text("lock.wrong");
  const seconds = Math.ceil(waitMs / 1000);
  return speaks.text("lock.wait", { time: speaks.duration(seconds) });
}
