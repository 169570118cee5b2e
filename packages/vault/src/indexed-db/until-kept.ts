/**
 * Waits until all of a transaction is kept; to be called while it still runs. Rejects where nothing of it is, with the
 * browser's reason, or AbortError where the browser names none.
 */
export function untilKept(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    // Not at an error: the reason is there only once the transaction has ended.
    transaction.addEventListener("abort", () => {
      const { error } = transaction;
      reject(error ?? new DOMException("nothing was kept", "AbortError"));
    });
  });
}
