/** What the page links to under either name. The file names say as little as the pictures. */
const LINKS = [
  ["manifest", "/manifest.webmanifest", "/notes.webmanifest"],
  ["icon", "/icon.svg", "/notes.svg"],
  ["apple-touch-icon", "/icon-180.png", "/notes-180.png"],
] as const;

/** Gives the page the neutral name and icon, also for an installation from now on; `null` takes them back. */
export function wearAlias(page: Document, alias: string | null): void {
  for (const [rel, own, neutral] of LINKS)
    for (const link of page.querySelectorAll(`link[rel="${rel}"]`))
      link.setAttribute("href", alias === null ? own : neutral);
}

/** Names the tab at once; every screen names it when it comes. */
export function nameTab(title: string): void {
  document.title = title;
}
