import { assuming } from "../../message.ts";

/** The page in front of a sealed journal; it names nothing that lies behind it. */
export const LOCK = assuming([], {
  "lock.title": "Locked",
  "lock.pin": "PIN",
  "lock.open": "Open",
  "lock.busy": "One moment…",
  "lock.wrong": "That is not the PIN.",
  "lock.wait": "Not yet: try again in {time}.",
  "lock.forgotten": "Forgotten?",
  "lock.forgotten.line":
    "Nobody can open it without the PIN. Wrong tries only make the next one wait; nothing is ever deleted. To begin anew, clear what the browser keeps for this page; a backup file can then be put back.",
});
