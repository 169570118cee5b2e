/** Their players go on with the screen off; what is open there is no list of what she wrote. */
const GOES_ON = /^#\/(?:session|run|checks?)(?:\/|$)/;
const MINUTE_MS = 60_000;

/** Locks the page again, by beginning it anew, once it was out of sight for so many minutes. */
export function lockWhenLeft(page: Window, minutes: number): void {
  let left = Infinity;
  let timer = 0;
  let isDue = false;
  const lock = (): void => {
    isDue = true;
    if (GOES_ON.test(page.location.hash)) return;
    page.document.body.hidden = true;
    page.location.reload();
  };
  page.addEventListener("hashchange", () => {
    if (isDue) lock();
  });
  page.document.addEventListener("visibilitychange", () => {
    page.clearTimeout(timer);
    if (page.document.hidden) {
      left = Date.now();
      timer = page.setTimeout(lock, minutes * MINUTE_MS);
      return;
    }
    // A sleeping phone runs no timers.
    if (Date.now() - left >= minutes * MINUTE_MS) lock();
  });
}
