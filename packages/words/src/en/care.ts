import { assuming } from "../message.ts";

/**
 * What to do at a warning sign. Short and plain: read by someone frightened, at night, in a hurry.
 * The number comes first; nothing here speaks of exercise at the emergency level.
 */
export const EMERGENCY = assuming([], {
  "care.emergency.title":
    "[{number}: call now.|Call your local emergency number now.]",
  "care.emergency.say": "Say first: I was pregnant within the last year.",
  "care.emergency.say-later":
    "Say first: I have been pregnant, and when it ended.",
  "care.emergency.say-pregnant":
    "Say first: I may be pregnant, or was within the last year.",
  "care.emergency.then": "Then say what you feel, and when it began.",
  "care.emergency.date": "It ended on {date}.",
  "care.emergency.with": "Stay near someone if you can.",
  "care.emergency.harm":
    "You matter. Talk to a person now. Stay with someone until help is there.",
});

export const CALL_NOW = assuming([], {
  "care.call-now.title":
    "[{number}: call now, at any hour.|Call now, at any hour.]",
  "care.call-now.say": "Say first: I was pregnant within the last year.",
  "care.call-now.say-later":
    "Say first: I have been pregnant, and when it ended.",
  "care.call-now.say-pregnant":
    "Say first: I may be pregnant, or was within the last year.",
  "care.call-now.then": "Then say what you feel, and when it began.",
  "care.call-now.no-answer":
    "Nobody answers? [Call {emergency}.|Call your local emergency number.]",
  "care.call-now.rest": "No exercise today.",
});

export const CALL_SOON = assuming([], {
  "care.call-soon.title":
    "Contact someone within a day or two (as BC Women’s Hospital advises for signs like this).",
  "care.call-soon.then":
    "Say what you noticed, and that you are planning to exercise.",
  "care.call-soon.worse": "If it gets worse, or you feel worried, call now.",
  "care.call-soon.meanwhile":
    "Breath goes on meanwhile, with pelvic floor and an easy, painless walk where today lists them.",
  "care.call-soon.opens":
    "Their go-ahead, written down with its date, opens what waits.",
});

/** Numbers and people to call. */
export const CONTACTS = assuming([], {
  "contact.local": "Your local emergency number",
  "contact.call": "Call {number}",
  "contact.text": "Text {number}",
  "contact.stale":
    "Nobody has tried this number for us yet. Look it up now, while there is time.",
  "contact.checked": "Last tried on {date}.",
  "contact.region": "Numbers for {region}",
  "contact.region.wrong":
    "Somewhere else? Use the emergency number of the country you are in.",
});

/** The help screen. It works before set-up, offline and in every voice. */
export const HELP = assuming([], {
  "help.title": "Help",
  "help.now":
    "If you think you need help now, call. You do not have to be sure.",
  "help.signs.title": "Signs that mean: call",
  "help.signs.intro":
    "The lists we follow say that one sign is enough. It counts for a year after a pregnancy (CDC), however it ended.",
  "help.signs.sources":
    "Restated from published lists in our own words. They say to call; we name no illness.",
  "help.not-right": "Something is not right",
  "help.not-right.line":
    "You do not have to know what it is. Call, and say just that.",
  "help.not-all-clear": "No sign on this list is not an all-clear.",
  "help.numbers.title": "Numbers",
  "help.talk.title": "Someone to talk to",
  "help.talk.line":
    "For a hard day or a hard night, you need no reason to call.",
  "help.harm":
    "Thoughts of hurting yourself or anyone else, or of not wanting to be alive: call now. You are not alone with this.",
  "help.partner.title": "A card for someone close to you",
  "help.partner.line":
    "Show it or save it for a partner, friend or relative. They may see what you cannot.",
  "help.app":
    "This app calls nobody and tells nobody. The call is yours to make.",
  "help.go-ahead":
    "A go-ahead from a clinician, with its date, opens what a sign has closed.",
  "help.go-ahead.add": "Write down a go-ahead",
  "help.support.title": "Other support",
  "help.support.line":
    "For when a pregnancy went otherwise than hoped. “Gentler words”, under More, put one more text into Learn.",
  "help.support.who": "Someone where you live",
  "help.support.words":
    "The hospital team that looked after you, your doctor or midwife, or a support charity. Any of them can say who listens near you.",
  "help.support.fallback":
    "In a crisis, call the crisis line or the emergency number.",
});
