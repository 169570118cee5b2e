import { type ReadonlySignal, signal } from "@preact/signals";
import { type Asked, askBackground } from "./ask.ts";
import type { Answer, Question } from "./message.ts";

/**
 * Answers of the worker as a signal. The same question about the same journal keeps its answer, so that to come back to a
 * screen costs nothing; a new one ends the work of the last.
 */
export function remembered<T>(
  question: Question,
  {
    begin,
    heard,
    failed,
  }: {
    readonly begin: T;
    readonly heard: (value: T, answer: Answer) => T;
    readonly failed: (value: T) => T;
  },
): (asked: Asked) => ReadonlySignal<T> {
  let last: {
    readonly asked: Asked;
    readonly value: ReadonlySignal<T>;
    readonly end: () => void;
  } | null = null;
  return (asked) => {
    if (last?.asked.journal === asked.journal && last.asked.day === asked.day)
      return last.value;
    last?.end();
    const value = signal(begin);
    const end = askBackground(question, asked, {
      hear: (answer) => {
        value.value = heard(value.value, answer);
      },
      fail: () => {
        value.value = failed(value.value);
      },
    });
    last = { asked, value, end };
    return value;
  };
}
