/** What the browser says about the room it gives; null for what it does not say. */
export interface StorageFacts {
  /** Whether it promised not to clear it to make room for others. */
  readonly isPromised: boolean | null;
  readonly usedBytes: number | null;
  readonly roomBytes: number | null;
}

/** The browser's side of it, as far as it is used. Absent where a page is not served securely. */
export type Storage = Pick<
  StorageManager,
  "persisted" | "persist" | "estimate"
>;

/** Asks the browser. Never rejects: what it refuses to say is not known. */
export async function storageFacts(
  storage: Storage | undefined,
): Promise<StorageFacts> {
  const [promise, estimate] = await Promise.allSettled([
    storage?.persisted(),
    storage?.estimate(),
  ]);
  const told = estimate.status === "fulfilled" ? estimate.value : undefined;
  const used = told?.usage ?? null;
  const quota = told?.quota ?? null;
  return {
    isPromised: promise.status === "fulfilled" ? (promise.value ?? null) : null,
    usedBytes: used,
    roomBytes: quota === null ? null : Math.max(0, quota - (used ?? 0)),
  };
}

const MEGABYTE = 1_000_000;
const GIGABYTE = 1_000_000_000;

/** A size as people read it: two digits that mean something, never nothing for something. */
export function roomSize(bytes: number): {
  readonly n: number;
  readonly unit: "mb" | "gb";
} {
  const unit = bytes < GIGABYTE ? "mb" : "gb";
  const size = bytes / (unit === "mb" ? MEGABYTE : GIGABYTE);
  if (size >= 10) return { n: Math.round(size), unit };
  return {
    n: Math.max(bytes === 0 ? 0 : 0.1, Math.round(size * 10) / 10),
    unit,
  };
}
