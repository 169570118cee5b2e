import { type Speaker, wholeSpeaker } from "@restride/words";
import { useApp } from "./app-context.ts";

/** All that can be said in her voice, for what is fetched after the first page. */
export function useSpeaker(): Speaker {
  return wholeSpeaker(useApp().speaker.value);
}
