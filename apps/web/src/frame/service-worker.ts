import { type ReadonlySignal, signal } from "@preact/signals";

/** Takes the waiting version into use; null while there is none. */
export type Update = (() => void) | null;

/** Whether the service worker handed this page out: then all that belongs to it is on the device. */
export function isFromDevice(
  container: ServiceWorkerContainer | undefined,
): boolean {
  return (container?.controller ?? null) !== null;
}

/**
 * Registers the service worker and offers a version that waits. Without service workers, as in some private windows,
 * the app works as it is, with a network.
 */
export function offeredUpdates(
  container: ServiceWorkerContainer | undefined,
  reload: () => void,
): ReadonlySignal<Update> {
  const update = signal<Update>(null);
  if (container === undefined) return update;
  const offer = (waiting: ServiceWorker): void => {
    update.value = () => {
      container.addEventListener("controllerchange", reload, { once: true });
      waiting.postMessage({ type: "SKIP_WAITING" }, []);
    };
  };
  const watch = (registration: ServiceWorkerRegistration): void => {
    if (registration.waiting !== null) offer(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => {
        // The first version of all has no older one to stand in for.
        if (coming.state === "installed" && container.controller !== null)
          offer(coming);
      });
    });
  };
  container
    .register("/sw.js", { updateViaCache: "none" })
    .then(watch, () => undefined);
  return update;
}
