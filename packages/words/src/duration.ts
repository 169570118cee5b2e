import type { Talk } from "./talk.ts";

const SECONDS_PER_MINUTE = 60;

/** Seconds in short form: `45 s`, `10 min`, `10 min 30 s`. */
export function durationWords(talk: Talk, seconds: number): string {
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE);
  const rest = seconds - minutes * SECONDS_PER_MINUTE;
  if (minutes === 0) return talk.say("dose.seconds", { n: rest });
  if (rest === 0) return talk.say("dose.minutes", { n: minutes });
  return talk.say("dose.minutes-seconds", { minutes, seconds: rest });
}
