import {
  earliestOpenings,
  type Entry,
  type Journal,
  pastOf,
  type Program,
  typicalOpenings,
} from "@restride/engine";
import { weekAround } from "../today/week-around.ts";
import type { Answer, Question, Request } from "./message.ts";

/** Looks far back or ahead beside the page: some seconds of a phone's processor, none of them hers. */

let program: Program | null = null;
const entries: Entry[] = [];

function answer(message: Answer): void {
  globalThis.postMessage(message);
}

function look(
  known: Program,
  journal: Journal,
  { type, day }: Extract<Request, { readonly type: Question }>,
): void {
  if (type === "past") {
    answer({ type: "past", past: pastOf(known, journal, day) });
    return;
  }
  if (type === "week") {
    answer({ type: "week", days: weekAround(known, journal, day) });
    return;
  }
  const earliest = earliestOpenings(known, journal, day);
  answer({ type: "earliest", earliest });
  const spans = typicalOpenings(known, journal, day, earliest);
  answer({ type: "typical", spans });
}

globalThis.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.type === "program") program = data.program;
  else if (data.type === "entries") entries.push(...data.entries);
  else if (program === null) throw new TypeError("asked before the program");
  else look(program, { entries, unread: data.unread }, data);
});
