function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener("success", () => resolve());
    request.addEventListener("error", () =>
      reject(request.error ?? new Error(name)),
    );
  });
}

/** Deletes databases for good. Rejects when the browser refuses one. */
export async function forget(names: readonly string[]): Promise<void> {
  await Promise.all(names.map(deleted));
}
