import {
  type CivilDate,
  type Entry,
  type EntryFault,
  type Journal,
  journalOf,
  mergeJournals,
  readJournal,
  validateEntry,
  type Vocabulary,
} from "@restride/engine";
import type { JournalStore } from "@restride/vault";
import { type ReadonlySignal, signal } from "@preact/signals";
import { type Clock, civilDateOf, instantTextOf } from "./clock.ts";
import type { EntryBody } from "./entry-body.ts";

/** The journal on this device: read once, written through the engine's validator, shared between tabs. */
export interface JournalModel {
  readonly journal: ReadonlySignal<Journal>;
  /** Reads everything again: at the start, and when another tab has written. Throws the store's Fault. */
  readonly load: () => Promise<void>;
  /** Every line as it is kept. Throws the store's Fault. */
  readonly text: () => Promise<string>;
  /** Validates and keeps the entries, all or none, and gives them back. Throws the store's Fault, or a bug. */
  append(bodies: readonly EntryBody[]): Promise<readonly Entry[]>;
}

export interface JournalParts {
  readonly store: JournalStore;
  readonly vocabulary: Vocabulary;
  readonly clock: Clock;
  readonly newId: (epochMs: number) => string;
  /** Told after every write, so that other tabs can read again. */
  readonly announce: () => void;
}

/** A screen made an entry that the engine refuses: a bug of ours, never a message for her. */
export class EntryRefused extends Error {
  readonly faults: readonly EntryFault[];

  constructor(kind: string, faults: readonly EntryFault[]) {
    super(
      `refused ${kind}: ${faults.map((fault) => `${fault.path} ${fault.reason}`).join(", ")}`,
    );
    this.name = "EntryRefused";
    this.faults = faults;
  }
}

function completed(body: EntryBody, parts: JournalParts): Entry {
  const now = parts.clock.now();
  const value = {
    on: civilDateOf(now),
    ...body,
    v: 1,
    id: parts.newId(now.getTime()),
    at: instantTextOf(now),
    by: "runner",
  };
  const validation = validateEntry(value, parts.vocabulary);
  if (!validation.ok) throw new EntryRefused(body.kind, validation.faults);
  return validation.entry;
}

/**
 * Opens no storage by itself: call `load` first. What is written here joins what was read, without reading years again;
 * readings and writings take turns, so that none undoes another.
 */
export function journalModel(parts: JournalParts): JournalModel {
  const { store, vocabulary } = parts;
  const journal = signal(readJournal("", { vocabulary }));
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = turn.then(task, task);
    turn = done;
    return done;
  };
  return {
    journal,
    text: () => store.read(),
    load: () =>
      inTurn(async () => {
        journal.value = readJournal(await store.read(), { vocabulary });
      }),
    append: (bodies) =>
      inTurn(async () => {
        const entries = bodies.map((body) => completed(body, parts));
        await store.append(entries);
        journal.value = mergeJournals(journal.value, journalOf(entries));
        parts.announce();
        return entries;
      }),
  };
}

/** The civil date of the clock, kept current while the page is open. */
export function todaySignal(clock: Clock): {
  readonly today: ReadonlySignal<CivilDate>;
  readonly refresh: () => void;
} {
  const today = signal(civilDateOf(clock.now()));
  const refresh = (): void => {
    today.value = civilDateOf(clock.now());
  };
  return { today, refresh };
}
