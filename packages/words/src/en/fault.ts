import { assuming } from "../message.ts";

/** What a decision still misses, and what to do about it. */
export const MISSING = assuming([], {
  "missing.check-in": "Today's check-in.",
  "missing.check-in:warnings": "The warning signs in today's check-in.",
  "missing.check-in:signs": "The body signs in today's check-in.",
  "missing.check-in:pain": "The question about pain in today's check-in.",
  "missing.screen": "Some of the health questions.",
  "missing.screen:healed":
    "Whether any wound, scar or tear is healed and comfortable.",
  "missing.profile:birth":
    "The kind of birth or treatment. Until it is known, the longer wait counts.",
  "missing.profile:tear":
    "Whether there was a tear. Until it is known, the longer wait counts.",
  "missing.profile:history":
    "What happened before, such as a prolapse or a back-to-back birth. Until it is known, the longer wait counts.",
  "missing.profile:policy":
    "The policy for running: this Restride does not know the one that is set. Until another is chosen, the strictest counts.",
  "missing.clock":
    "A new check-in: something in your journal carries a later time than this day. Look whether this device's clock is right.",
  "missing.asked-signs":
    "Three questions before running: pain during sex, trouble emptying, a gap along the midline.",
  "missing.RF-10": "The question about heavy bleeding, now.",
  "missing.RF-11": "The question about clots, now.",
  "missing.RF-12": "The question about bleeding while resting, now.",
  "missing.warning": "A warning question, now: “{sign}”",
  "missing.confirm-ended":
    "Whether the date is right: it lies a long way back.",
  "missing.unread":
    "A complete check-in, because something in the journal could not be read.",
  "missing.other": "An answer: {id}",
});

/** Why something was not taken in; `.mend` says what to do. One code, the same words, whether read or typed. */
export const FAULTS = assuming([], {
  "fault.where.line": "Line {line}: {what}",
  "fault.where.path": "{path}: {what}",
  "fault.not-json": "This line is not JSON.",
  "fault.not-json.mend":
    "Compare it with a line that works; a comma, quote or brace may be missing.",
  "fault.not-utf8": "The text is not UTF-8.",
  "fault.not-utf8.mend": "Save the file as UTF-8 and read it again.",
  "fault.not-an-object": "An entry has to be an object in braces.",
  "fault.not-an-object.mend": "Put one entry in braces on each line.",
  "fault.too-long": "The entry is too long[: {length} of at most {max}].",
  "fault.too-long.mend": "Shorten its notes, or split it into several entries.",
  "fault.unknown-version":
    "The entry is of a version that this Restride does not know[: {value}].",
  "fault.unknown-version.mend":
    "A newer Restride wrote it. It is kept; update to read it.",
  "fault.unknown-kind": "No entry has this kind[: “{value}”].",
  "fault.unknown-kind.mend":
    "[Did you mean “{nearest}”?|Look up the kinds of entries, and write one of them.]",
  "fault.missing-field": "Something is missing here.",
  "fault.missing-field.mend": "Add this field and write the entry again.",
  "fault.unknown-field": "Nothing has this name here.",
  "fault.unknown-field.mend":
    "[Did you mean “{nearest}”?|Take it out, or correct its name.]",
  "fault.wrong-type":
    "[This should be {expected}|This should be of another kind][, not {got}].",
  "fault.wrong-type.mend": "Write [{expected}|what belongs here] instead.",
  "fault.not-allowed": "[“{value}” does not belong|This does not belong] here.",
  "fault.not-allowed.mend":
    "[Use one of these: {allowed}.|Use what the entry's kind allows.]",
  "fault.not-allowed.twice": "The same thing stands here twice.",
  "fault.not-allowed.twice.mend": "Keep one of them.",
  "fault.not-allowed.contradiction":
    "This cannot be true together with [{other}|what else this entry says].",
  "fault.not-allowed.contradiction.mend":
    "One of the two is a slip. Correct it, or leave out what is not known.",
  "fault.not-allowed.lone-surrogate": "The text holds half a character.",
  "fault.not-allowed.lone-surrogate.mend": "Type the text again.",
  "fault.out-of-range":
    "[{value} is|{length} characters are|It is] outside what fits here.",
  "fault.out-of-range.mend":
    "[Give something from {min} to {max}.|Go in steps of {step}.|Give a smaller or a larger one.]",
  "fault.bad-date": "[“{value}” is|This is] not a date.",
  "fault.bad-date.mend":
    "Write the year, month and day with hyphens, like YYYY-MM-DD.",
  "fault.bad-instant": "[“{value}” is|This is] not a time with its offset.",
  "fault.bad-instant.mend":
    "Write date, time and offset, like YYYY-MM-DDThh:mm:ss+hh:mm.",
  "fault.bad-id": "[“{value}” is|This is] not an entry's id.",
  "fault.bad-id.mend":
    "Leave the id out and it is made for you, or write a UUID of version seven in lower case.",
  "fault.from-the-future": "It is about a day after the one it was written on.",
  "fault.from-the-future.mend":
    "Correct the date, or the clock of the device that wrote it.",
  "fault.conflicting-copies": "Two entries share one id but not their content.",
  "fault.conflicting-copies.mend":
    "All copies are set aside. Write what is right as a new entry.",
  "fault.unknown-movement": "No movement has this name[: “{value}”].",
  "fault.unknown-movement.mend":
    "[Did you mean “{nearest}”?|Use the id of one of the plan's movements.]",
  "fault.unknown-check": "No check has this name[: “{value}”].",
  "fault.unknown-check.mend":
    "[Did you mean “{nearest}”?|Use the id of one of the plan's checks.]",
  "fault.unknown-warning": "No warning sign has this id[: “{value}”].",
  "fault.unknown-warning.mend":
    "[Did you mean “{nearest}”?|Use an id from the list of warning signs.] If it is urgent, do not wait for this: call.",
  "fault.unknown-topic": "No health question has this id[: “{value}”].",
  "fault.unknown-topic.mend":
    "[Did you mean “{nearest}”?|Use the id of one of the health questions.]",
  "fault.unverified": "The signature does not fit the entry.",
  "fault.unverified.mend":
    "It changes nothing. Ask your coach to send it again.",
  "fault.not-hers": "Someone else wrote it, and it is not theirs to change.",
  "fault.not-hers.mend":
    "It changes nothing. Only the writer of an entry can take it back.",
  "fault.other": "It could not be read ({reason}).",
  "fault.other.mend": "It is kept. Write what is right as a new entry.",
});

/** What a wrong type is called. */
export const TYPES = assuming([], {
  "type.number": "a number",
  "type.string": "a text",
  "type.boolean": "true or false",
  "type.list": "a list",
  "type.object": "an object in braces",
  "type.null": "nothing",
  "type.undefined": "nothing",
  "type.uuid-v7": "a UUID of version seven",
});

/** Why no decision can be given at all. */
export const REFUSALS = assuming([], {
  "refusal.journal-empty": "This journal has nothing in it yet.",
  "refusal.journal-empty.mend":
    "Begin with the date on which the pregnancy ended.",
  "refusal.no-ended": "The date on which the pregnancy ended is not known.",
  "refusal.no-ended.mend": "Add it to the profile, as “ended”.",
  "refusal.ended-after-day":
    "The pregnancy ended after this day[: {ended}|], as the journal has it.",
  "refusal.ended-after-day.mend":
    "Correct the date in the profile, or ask for a later day.",
  "refusal.unknown-policy": "No plan goes by this name[: “{policy}”].",
  "refusal.unknown-policy.mend":
    "[Did you mean “{nearest}”?|Choose one of these: {known}.|Choose one of those that the program has.]",
  "refusal.bad-minutes":
    "That is no number of minutes to plan for[: {minutes}].",
  "refusal.bad-minutes.mend":
    "[Give a whole number from {min} to {max}.|Give a whole number within the range of the profile.]",
  "refusal.bad-day": "This is not a date[: “{day}”].",
  "refusal.bad-day.mend":
    "Write the year, month and day with hyphens, like YYYY-MM-DD.",
  "refusal.other": "No decision can be given ({code}).",
  "refusal.other.mend": "Look at this field: {field}",
});
