import { type Speaker, wholeSpeaker } from "@restride/words";
import { useApp } from "./app-context.ts";

/** All that can be said in her voice. Not beside `useApp`: what it says beyond the day is no part of a first load. */
export function useSpeaker(): Speaker {
  return wholeSpeaker(useApp().speaker.value);
}
