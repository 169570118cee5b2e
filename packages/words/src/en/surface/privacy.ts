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
  "privacy.pin.title": "A PIN for your journal",
  "privacy.pin.line":
    "It seals what you have written down, and what you have begun. Without the PIN the app opens none of it, and we do not either.",
  "privacy.pin.lost":
    "A forgotten PIN cannot be made good: without a backup the journal is lost then.",
  "privacy.pin.short":
    "It keeps out somebody with your phone in the hand. Somebody who copies all that the phone holds, and has time, can try every short PIN; each digit more takes ten times as long. Leave out dates that others know: the wait between tries goes by this device’s clock, which can be set.",
  "privacy.pin.open":
    "While the app is open, the screen lies open too, and so does a picture taken of it.",
  "privacy.pin.beside":
    "How many entries there are and when each was written can still be seen, and so can your settings. What you wrote before there was a PIN may stay in the phone’s memory for a while, as deleted photographs do: set one early.",
  "privacy.pin.on": "Your journal is sealed.",
  "privacy.pin.now": "Your PIN now",
  "privacy.pin.new": "New PIN, 6 to 12 digits",
  "privacy.pin.again": "The new PIN once more",
  "privacy.pin.set": "Seal the journal",
  "privacy.pin.change": "Change the PIN",
  "privacy.pin.remove": "Take the PIN away",
  "privacy.pin.digits": "Six to twelve digits, and nothing else.",
  "privacy.pin.differ": "The two are not the same.",
  "privacy.pin.failed":
    "Nothing was changed: this device could not do it. Try again.",
  "privacy.pin.lock": "Lock again, once it is out of sight",
  "privacy.pin.lock.0": "At once",
  "privacy.pin.lock.1": "After 1 min",
  "privacy.pin.lock.5": "After 5 min",
  "privacy.pin.lock.15": "After 15 min",
  "privacy.pin.lock.line":
    "A session under way goes on with the screen off; it locks when you leave it.",
  "privacy.not.title": "What this does not hide",
  "privacy.not.address":
    "The browser’s history and its list of sites keep the addresses of this app’s pages, which name what they are, and the titles of pages that were open before.",
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
