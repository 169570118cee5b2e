import { Fault } from "@restride/vault";
import type { Keeper } from "../frame/app-context.ts";

/** What the app keeps, for a browser that does not list the databases of an origin. */
const KNOWN_DATABASES = ["restride-journal", "restride-device"] as const;
/** The app's own files, the same for everybody, so that Help goes on without a network. */
const OWN_FILES = /^workbox-precache/;
/** How long other tabs have to let go. */
const LET_GO_MS = 5000;

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    const timer = setTimeout(
      () => reject(new Fault("locked", `another tab holds ${name}`)),
      LET_GO_MS,
    );
    request.addEventListener("success", () => {
      clearTimeout(timer);
      resolve();
    });
    request.addEventListener("error", () => {
      clearTimeout(timer);
      reject(new Fault("io", name, request.error));
    });
  });
}

async function databases(): Promise<ReadonlySet<string>> {
  const listed = "databases" in indexedDB ? await indexedDB.databases() : [];
  return new Set([
    ...listed.flatMap(({ name }) => name ?? []),
    ...KNOWN_DATABASES,
  ]);
}

/**
 * Deletes for good all that the app has kept in this browser, and tells the other tabs. What stays are the app's own
 * files. Rejects with a Fault where another tab does not let go or the browser refuses; what was deleted until then is.
 */
export async function forget({ tabs }: Keeper): Promise<void> {
  // Open connections, this tab's too, give way by themselves.
  await Promise.all([...(await databases())].map(deleted));
  localStorage.clear();
  sessionStorage.clear();
  const others = (await caches.keys()).filter((name) => !OWN_FILES.test(name));
  await Promise.all(others.map((name) => caches.delete(name)));
  tabs.postMessage("forgotten");
}
