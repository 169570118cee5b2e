import { assuming } from "../../message.ts";

/** Where her data is, and how it is saved, brought back and deleted. */
export const DATA = assuming([], {
  "data.title": "Your data",
  "data.lead":
    "What you write is kept in this browser on this device. Another browser, or a private window, has its own. There is no copy elsewhere unless you save one.",
  "data.kept": "What is kept",
  "data.entries": "Entries",
  "data.aside": "Set aside",
  "data.promise": "Promise to keep it",
  "data.promise.yes":
    "Given: the browser will not clear it to make room for others.",
  "data.promise.no":
    "Not given: the browser may clear it when the device is full, or after weeks without a visit.",
  "data.promise.unknown": "This browser does not say.",
  "data.promise.ask": "Ask the browser to keep it",
  "data.promise.refused":
    "It did not promise. Some browsers do once the app is on the home screen. Save a backup now and then.",
  "data.room": "Room",
  "data.room.known":
    "About {used} used, the app itself included. About {left} left.",
  "data.room.mb": "{n} MB",
  "data.room.gb": "{n} GB",
  "data.room.unknown": "This browser does not say.",
  "data.backup.last": "Last backup",
  "data.backup.never": "None yet",
  "data.backup.since": "{date}, and {n#line} written since",
  "data.more": "Last backup: {when}",
});

/** Lines that nothing can read. */
export const DATA_ASIDE = assuming([], {
  "data.aside.title": "Set aside, because it could not be read",
  "data.aside.means":
    "It is kept to the letter and counts for nothing. The plan stays careful until you have written a complete check-in after it.",
  "data.aside.newer":
    "What a newer version wrote is read as soon as this app is that new.",
  "data.aside.others": "And more of them: {n}.",
  "data.aside.save": "Save these lines as a file",
});

/** Saving the journal to a file. */
export const DATA_BACKUP = assuming([], {
  "data.backup": "Save a backup",
  "data.backup.line":
    "One file with every line of your journal. Keep it where only you look.",
  "data.backup.how": "Who may read the file?",
  "data.backup.sealed": "Only someone with a passphrase",
  "data.backup.sealed.hint":
    "Sealed in the open age format: any age tool opens it too.",
  "data.backup.plain": "Anyone who has the file",
  "data.backup.plain.hint": "Plain lines of text, to look into or to move on.",
  "data.passphrase": "Passphrase",
  "data.passphrase.again": "The same once more",
  "data.passphrase.show": "Show what I type",
  "data.passphrase.make": "Make one up for me",
  "data.passphrase.lost":
    "Write it down and keep it apart from the file. We cannot get it back, and neither can anyone else.",
  "data.passphrase.short": "Too short: eight letters or more.",
  "data.passphrase.weak":
    "Easy to guess for someone who has the file. Several words that do not belong together hold far longer.",
  "data.passphrase.fair":
    "Holds off someone curious. A word or two more, and it holds off anyone.",
  "data.passphrase.strong": "Hard to guess, as long as you chose it by chance.",
  "data.passphrase.differs": "The two are not the same.",
  "data.backup.save": "Save the file",
  "data.backup.sealing": "Being sealed. This takes some seconds.",
  "data.backup.saved":
    "Handed to your browser as {name}. Look whether it is where you want it.",
  "data.backup.failed":
    "This device could not seal it; it may lack the memory. Nothing was saved.",
  "data.file": "journal",
  "data.file.aside": "journal-set-aside",
});

/** Bringing a journal back. */
export const DATA_RESTORE = assuming([], {
  "data.restore": "Bring back a journal",
  "data.restore.line":
    "From a backup file of yours, plain or sealed. You see what it holds before anything is written.",
  "data.restore.choose": "Choose the file",
  "data.restore.reading": "Being read.",
  "data.restore.sealed": "This file is sealed. Its passphrase opens it.",
  "data.restore.open": "Open the file",
  "data.restore.opening": "Being opened. This takes some seconds.",
  "data.restore.plan": "What is in {name}",
  "data.restore.added": "New here: {n#entry}. They are added.",
  "data.restore.known": "Here already: {n#entry}. Nothing changes about them.",
  "data.restore.unread":
    "Not readable: {n#line} ([line {lines}|see below]). Kept to the letter and set aside; the plan stays careful until a complete check-in.",
  "data.restore.newer":
    "Of these from a newer version of this app: {n#line}. They are read as soon as this app is that new.",
  "data.restore.contested":
    "Told in two ways under one id: {n#entry}. All copies are set aside, those here too, and count for nothing.",
  "data.restore.cut":
    "The file ends in the middle of a line. It may not have been saved whole.",
  "data.restore.beside":
    "It joins the {n#entry} that are here. If the file is somebody else's, stop now.",
  "data.restore.final": "This cannot be undone.",
  "data.restore.nothing":
    "Everything in this file is here already. There is nothing to add.",
  "data.restore.add": "Add it to this journal",
  "data.restore.done": "Added: {n#line}.",
  "data.restore.go-on": "Go on",
  "data.restore.empty": "This file is empty. Nothing was changed.",
  "data.restore.too-large":
    "This file is larger than any journal, so it was not read. Nothing was changed.",
  "data.restore.newer-only":
    "A newer version of this app wrote this file. Update the app, then bring it back. Nothing was changed.",
  "data.restore.not-a-journal":
    "There is no entry of a journal in this file. Nothing was changed. A backup ends in .jsonl or .age.",
  "data.restore.wrong-passphrase":
    "This passphrase does not open it. Nothing was changed. Capital letters and spaces count.",
  "data.restore.not-by-passphrase":
    "This file is sealed for a key, not with a passphrase. Open it with the tool that sealed it. Nothing was changed.",
  "data.restore.too-costly":
    "Opening this file would take more than a phone has. Nothing was changed.",
  "data.restore.damaged":
    "Part of this sealed file is missing or was changed, so it does not open. Nothing was changed. Try another copy.",
  "data.restore.not-read":
    "The browser could not read this file. Nothing was changed. Choose it again.",
  "data.restore.failed":
    "This device could not open it; it may lack the memory. Nothing was changed.",
});

/** Leaving nothing behind. */
export const DATA_DELETE = assuming([], {
  "delete.title": "Delete everything",
  "delete.line":
    "Your journal, your answers and your settings go from this browser, for good. Files that you saved stay where they are.",
  "delete.ask": "Delete everything on this device",
  "delete.sure":
    "Going now: {n#line}. This cannot be undone. There is no copy unless you saved one.",
  "delete.stays":
    "The app's own files stay, the same for everyone, so that Help works without a network. Your browser's settings remove those too.",
  "delete.save": "Save a plain backup first",
  "delete.yes": "Yes, delete it all",
  "delete.held":
    "Not all of it is gone: another tab or window holds on to it. Close the others and try again.",
});
