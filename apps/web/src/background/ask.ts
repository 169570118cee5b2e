import type { CivilDate, Journal, Program } from "@restride/engine";
import type { Answer, Question, Request } from "./message.ts";

/** Entries handed over in one go: a few milliseconds of a slow phone. */
const AT_ONCE = 250;

export interface Asked {
  readonly program: Program;
  readonly journal: Journal;
  readonly day: CivilDate;
}

/** Where answers go; `fail` when the browser cannot run the worker, or it broke. */
export interface Ear {
  readonly hear: (answer: Answer) => void;
  readonly fail: () => void;
}

/** Asks a worker of its own about a journal. Gives back a way to end its work. */
export function askBackground(
  question: Question,
  asked: Asked,
  { hear, fail }: Ear,
): () => void {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    type: "module",
  });
  let isOver = false;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) =>
    hear(data),
  );
  worker.addEventListener("error", fail);
  void handOver(worker, question, asked, () => isOver);
  return () => {
    isOver = true;
    worker.terminate();
  };
}

async function handOver(
  worker: Worker,
  type: Question,
  { program, journal, day }: Asked,
  isOver: () => boolean,
): Promise<void> {
  const tell = (message: Request): void => worker.postMessage(message, []);
  const { entries, unread } = journal;
  await nextTask();
  tell({ type: "program", program });
  for (let from = 0; from < entries.length && !isOver(); from += AT_ONCE) {
    await nextTask();
    tell({ type: "entries", entries: entries.slice(from, from + AT_ONCE) });
  }
  tell({ type, day, unread });
}

/** Lets the page draw and answer before the next part. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
