const MINUTE_MS = 60_000;

/** A player goes on with the screen off; what is open there is no list of what she wrote. */
const UNDER_WAY = ".player";

let lockAfterMinutes = 0;

/** How long a page may be out of sight from now on. */
export function lockAfter(minutes: number): void {
  lockAfterMinutes = minutes;
}

/** Locks the page again, by beginning it anew, once it was out of sight for so many minutes; until then it only shows nothing there. */
export function lockWhenLeft(page: Window, minutes: number): void {
  lockAfter(minutes);
  let left = Infinity;
  let timer = 0;
  let isDue = false;
  const { document } = page;
  const isUnderWay = (): boolean => document.querySelector(UNDER_WAY) !== null;
  const lock = (): void => {
    isDue = true;
    if (isUnderWay()) return;
    document.body.hidden = true;
    page.location.reload();
  };
  page.addEventListener("hashchange", () => {
    if (isDue) lock();
  });
  document.addEventListener("visibilitychange", () => {
    page.clearTimeout(timer);
    // The picture that a phone keeps for its list of apps is an empty one.
    document.body.hidden = document.hidden && !isUnderWay();
    if (document.hidden) {
      left = Date.now();
      timer = page.setTimeout(lock, lockAfterMinutes * MINUTE_MS);
      return;
    }
    // A sleeping phone runs no timers.
    if (Date.now() - left >= lockAfterMinutes * MINUTE_MS) lock();
  });
}
