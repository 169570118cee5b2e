import {
  type JournalLine,
  type JournalStore,
  joinLines,
  lineTexts,
} from "../journal-store.ts";
import {
  type Database,
  databaseFault,
  type LineRecord,
  openDatabase,
} from "./database.ts";

export interface IndexedDbJournalStore extends JournalStore {
  /** True when a readable entry of this id is kept; for synchronisation, which is handed the same entry again and again. */
  has(id: string): Promise<boolean>;
}

export interface IndexedDbOptions {
  /** Name of the database; one journal each. */
  readonly name: string;
  /** How long to wait for other tabs to give way. */
  readonly openLimitMs?: number;
}

const OPEN_LIMIT_MS = 10_000;
/** What a transaction ends with when its connection goes away: it could not begin, or nothing of it was kept. */
const GONE_WITH_IT: ReadonlySet<string> = new Set([
  "InvalidStateError",
  "AbortError",
]);

function idOf(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("id" in value))
      return null;
    return typeof value.id === "string" ? value.id : null;
  } catch (error) {
    // A line that is no JSON is kept all the same: it is set aside, not lost.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function record(text: string): LineRecord {
  const id = idOf(text);
  return id === null ? { text } : { text, id };
}

/** The line of a record. What something else has put here becomes a line too: set aside by whoever reads it, never lost. */
function textOf(kept: unknown): string {
  if (typeof kept === "object" && kept !== null && "text" in kept) {
    const { text } = kept;
    if (typeof text === "string") return text;
  }
  return JSON.stringify(kept) ?? "null";
}

/** One connection, opened when first needed and again after another tab took it away. */
class Connection {
  readonly #name: string;
  readonly #limitMs: number;
  #database: Promise<Database> | null = null;
  #isOpen = true;

  constructor(name: string, limitMs: number) {
    this.#name = name;
    this.#limitMs = limitMs;
  }

  #current(): Promise<Database> {
    if (!this.#isOpen) throw new TypeError("the journal store is closed");
    if (this.#database !== null) return this.#database;
    const forget = (): void => {
      if (this.#database === opening) this.#database = null;
    };
    const opening = openDatabase(this.#name, forget, this.#limitMs);
    this.#database = opening;
    // A failed opening must not be remembered: the next call tries afresh.
    opening.catch(forget);
    return opening;
  }

  /** Runs one transaction; begins it again on a new connection where the old one went away before it was kept. */
  async run<T>(begin: (database: Database) => Promise<T>): Promise<T> {
    const first = await this.#current();
    try {
      return await begin(first);
    } catch (error) {
      const isGone =
        error instanceof DOMException && GONE_WITH_IT.has(error.name);
      if (!isGone) throw databaseFault(error);
      this.#database = null;
    }
    const second = await this.#current();
    try {
      return await begin(second);
    } catch (error) {
      throw databaseFault(error);
    }
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    const opening = this.#database;
    this.#database = null;
    if (opening === null) return;
    // One that never opened has nothing to close, and its caller was told.
    const settled = await Promise.allSettled([opening]);
    for (const result of settled)
      if (result.status === "fulfilled") result.value.close();
  }
}

async function add(
  database: Database,
  records: readonly LineRecord[],
): Promise<void> {
  const transaction = database.transaction("line", "readwrite", {
    durability: "strict",
  });
  const adding = records.map((item) => transaction.store.add(item));
  // `done` waits for the commit; all lines of the transaction are kept or none.
  await Promise.all([...adding, transaction.done]);
}

/** A journal in the browser. Works in tabs and workers; tabs may share one journal. */
export function indexedDbJournalStore(
  options: IndexedDbOptions,
): IndexedDbJournalStore {
  const connection = new Connection(
    options.name,
    options.openLimitMs ?? OPEN_LIMIT_MS,
  );
  return {
    async append(lines: readonly JournalLine[]): Promise<void> {
      const records = lineTexts(lines).map(record);
      await connection.run((database) => add(database, records));
    },
    async read(): Promise<string> {
      const records = await connection.run((database) =>
        database.getAll("line"),
      );
      return joinLines(records.map(textOf));
    },
    async has(id: string): Promise<boolean> {
      const key = await connection.run((database) =>
        database.getKeyFromIndex("line", "id", id),
      );
      return key !== undefined;
    },
    close: () => connection.close(),
  };
}
