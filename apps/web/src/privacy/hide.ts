/**
 * Note: quick hide. The page goes, and with it all that it held in memory; a page of notes with nothing in it takes its
 * place in the history. Until somebody taps that one away every address of the app leads to it, in every tab.
 */

const NOTES = "/notes.html";
/** Kept where it can be read before anything is drawn. */
const HIDDEN = "hidden";
const TWICE_MS = 700;

function leave(): void {
  // Should a browser bring this very page back, it shows nothing.
  document.body.hidden = true;
  location.replace(NOTES);
}

/** Hides the app in every tab, at once. */
export function hide(): void {
  try {
    localStorage[HIDDEN] = "";
  } finally {
    leave();
  }
}

/** Hides it in this tab where it was hidden before; tells whether it was. Throws where the browser keeps nothing. */
export function staysHidden(): boolean {
  const isHidden = HIDDEN in localStorage;
  if (isHidden) leave();
  return isHidden;
}

/** Hides with another tab, and at Escape pressed twice. */
export function watchHiding(page: Window): void {
  let last = -TWICE_MS;
  page.addEventListener("storage", leave);
  page.addEventListener("keydown", ({ key, timeStamp }) => {
    if (key !== "Escape") return;
    if (timeStamp - last < TWICE_MS) hide();
    last = timeStamp;
  });
}

/** The way back. */
export function openAgain(): void {
  localStorage.removeItem(HIDDEN);
  location.replace("/");
}
