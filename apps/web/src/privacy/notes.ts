import { hide, openAgain } from "./hide.ts";

/** The script of the plain pages: the way back from the notes, and the way to them from Help. Help needs none of it. */

function onTap(id: string, act: () => void): void {
  document.querySelector(id)?.addEventListener("click", (event) => {
    event.preventDefault();
    act();
  });
}

onTap("#open", openAgain);
onTap("#hide", hide);
