import { assuming } from "../../message.ts";

/** The player of a run, and its card. */
export const RUN = assuming([], {
  "run.cool-down": "Walk to end with",
  "run.run-of": "Run {n} of {of}",
  "run.picture":
    "The way of it: {list}. Low stretches are walked, high ones are run.",
  "run.stretch": "{name}, {time}",
  "run.length": "{time} in all",
  "run.steps": "Step by step",
  "run.card": "A card to print",
  "run.sound": "How should it sound?",
  "run.sound.track": "One sound for all of it",
  "run.sound.track.line":
    "Keeps time with the screen off, with buttons on the lock screen. Other sound, such as music, may stop.",
  "run.sound.mixed": "Beside my own music",
  "run.sound.mixed.line":
    "Each cue over whatever else plays. No buttons on the lock screen, and the screen has to stay on.",
  "run.sound.off": "No sound",
  "run.sound.off.line":
    "The screen tells each change, and a buzz where the phone has one.",
  "run.hear.run": "Hear “run”",
  "run.hear.walk": "Hear “walk”",
  "run.making": "One moment",
  "run.no-sound":
    "The sound cannot be played here. The time goes on by the clock: watch the screen, or feel for the buzz where the phone has one.",
  "run.so-far": "{at} of {of}",
  "run.left": "{time} left",
  "run.then": "Then: {what}",
  "run.then-done": "Then it is done",
  "run.stood": "It stood still at {time}. What came after is not counted.",
  "run.home": "Stop and walk home",
  "run.home.title": "Walking home",
  "run.home.line": "Do not run on. As slowly as you like.",
  "run.home.there": "I am there",
  "run.home.back": "Go on with it after all",
  "run.end.title": "That was the run",
  "run.end.some": "That was the part of it that you ran",
  "run.end.walked": "That was a walk",
  "run.end.nothing": "Nothing was run yet.",
  "run.end.what": "{run} of running, {walk} of walking",
  "run.end.what-walk": "{walk} of walking",
  "run.end.metres": "Distance, if you know it",
  "run.end.metres.unit": "km",
  "run.end.other": "It was another time than that",
  "run.end.other.field": "Minutes of running",
  "run.wrong.line":
    "Stand still or walk. Do not run on. What you answer decides what is still there.",
  "run.gone":
    "The plan has changed since, or the day is over. What stands below is what you had run; it can be written down.",
  "run.card.title": "A run on paper",
  "run.card.at": "At",
  "run.card.what": "What",
  "run.card.for": "For",
  "run.card.end": "Done",
  "run.card.easy": "Slowly enough to talk in whole sentences.",
  "run.card.stop":
    "If something feels wrong: stop running, walk home, write it down.",
  "run.card.print": "Print it",
});
