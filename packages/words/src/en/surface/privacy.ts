import { assuming } from "../../message.ts";

/** Keeping it to herself: hiding, the neutral name, what leaves the device. */
export const PRIVACY = assuming([], {
  "privacy.title": "Privacy",
  "privacy.lead":
    "There is no account. Nothing you write leaves this device by itself, and nobody counts what you do here.",
  "privacy.hide.title": "Out of sight at once",
  "privacy.hide.line":
    "“Hide”, at the top of every screen, puts an empty page of notes in place of this app, in every tab. Pressing Escape twice does the same. “Open” on that page brings you back.",
  "privacy.hide.kept":
    "What you have written down is kept, and so is a session under way. What was marked on the page you were on, and not yet sent on, is not.",
  "privacy.name.title": "A neutral name",
  "privacy.name.switch": "Call this app “{name}”",
  "privacy.name.hint":
    "In the title of every page and in the bar, with another picture.",
  "privacy.name.installed":
    "Choose it before you put the app on your home screen. An app that is there already keeps its name and picture until it is taken off and put there again.",
  "privacy.not.title": "What this does not hide",
  "privacy.not.address":
    "The browser’s history and its list of sites keep this app’s address, and the titles of pages that were open before.",
  "privacy.not.watched":
    "Somebody who watches this phone with a program of their own, or looks at it while the app is open, sees what you see.",
  "privacy.not.help":
    "Help stays Help: it names warning signs, so that anybody can read it in an emergency.",
  "privacy.alias": "Notes",
  "privacy.notes.none": "Nothing here yet.",
  "privacy.notes.open": "Open",
});

/** Putting the app on a home screen, in words. */
export const INSTALL = assuming([], {
  "install.lead":
    "It then opens like any other app, full screen, and works without a network.",
  "install.now": "Put it there now",
  "install.there": "It is open from your home screen right now.",
  "install.ios": "iPhone and iPad, in Safari",
  "install.ios.share": "Tap Share: the square with an arrow that points up.",
  "install.ios.add": "Scroll down and tap “Add to Home Screen”.",
  "install.ios.done": "Tap “Add”.",
  "install.ios.own":
    "On the home screen it keeps a journal of its own: what you wrote in Safari stays in Safari. Best put it there before you begin.",
  "install.android": "Android",
  "install.android.menu":
    "Open the browser’s menu: three dots, at the top or at the bottom.",
  "install.android.add":
    "Tap “Add to home screen” or “Install app”, and say yes.",
  "install.computer": "A computer",
  "install.computer.chrome":
    "In Chrome or Edge: the small screen with an arrow, at the end of the address line.",
  "install.computer.safari": "In Safari on a Mac: File, then “Add to Dock”.",
  "install.name":
    "It will be called “{name}” there. To change that, choose the name first.",
  "install.name.choose": "Choose the name",
});
