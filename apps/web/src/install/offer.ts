import { type ReadonlySignal, signal } from "@preact/signals";

/** The browser's readiness to install, where it has one (Chromium; no standard). */
export interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

function isOffer(event: Event): event is InstallOffer {
  return "prompt" in event;
}

/** Keeps the offer for when she asks; nothing pops up by itself. The browser makes it once, soon after the page came. */
export function keptOffer(page: Window): ReadonlySignal<InstallOffer | null> {
  const offer = signal<InstallOffer | null>(null);
  page.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    if (isOffer(event)) offer.value = event;
  });
  return offer;
}
