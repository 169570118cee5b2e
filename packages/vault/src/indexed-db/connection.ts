import { databaseFault, openDatabase } from "./database.ts";

/** What a transaction ends with when its connection goes away: it could not begin, or nothing of it was kept. */
const GONE_WITH_IT: ReadonlySet<string> = new Set([
  "InvalidStateError",
  "AbortError",
]);

/** One connection, opened when first needed and again after another tab took it away. */
export class Connection {
  readonly #name: string;
  readonly #limitMs: number;
  #database: Promise<IDBDatabase> | null = null;
  #isOpen = true;

  constructor(name: string, limitMs: number) {
    this.#name = name;
    this.#limitMs = limitMs;
  }

  #current(): Promise<IDBDatabase> {
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
  async run<T>(begin: (database: IDBDatabase) => Promise<T>): Promise<T> {
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
