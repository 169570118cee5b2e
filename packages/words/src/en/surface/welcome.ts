import { assuming } from "../../message.ts";

export const WELCOME = assuming([], {
  "app.name": "Restride",
  "app.name.neutral": "Steps",
  "app.tagline": "Back to running after a pregnancy, one small step at a time.",
  "welcome.what":
    "Restride plans strength, breath and walking, and in time running, from what you tell it each day.",
  "welcome.how":
    "It says why for everything, and what opens the next thing. There is no behind, and rest counts as done.",
  "welcome.private":
    "No account and no e-mail. What you write stays on this device unless you share it.",
  "welcome.start": "Start",
  "welcome.already-ran": "I already ran",
  "welcome.sample": "Look around with a sample",
  "welcome.restore": "Bring back a journal",
});

export const NOTICE = assuming([], {
  "notice.title": "Before you begin",
  "notice.adults":
    "For adults of 18 and over, after a pregnancy of any length, however it ended.",
  "notice.what":
    "It helps to plan gentle exercise from published guidance and our own rules, and shows which is which.",
  "notice.device":
    "It is not a medical device and gives no medical advice. It names no illness, watches over no condition and does not take the place of a clinician.",
  "notice.urgent":
    "When a listed warning sign is there, follow your local emergency or maternity advice. The list is under Help, always.",
  "notice.reviewed":
    "No clinician has signed the program off yet. Each rule shows its sources.",
  "notice.agree": "I am 18 or over and have read this",
  "notice.under-age":
    "This is not made for people under 18. Please talk to a doctor or midwife about exercise.",
  "notice.again": "This page has changed since you last read it.",
});

export const SCOPE = assuming([], {
  "scope.not-after-pregnancy":
    "The plan is built around a pregnancy that has ended. Without one it has nothing to offer you.",
  "scope.pregnant":
    "While you are pregnant, a midwife or doctor comes first. One quiet breath is here, and the warning signs are under Help.",
  "scope.long-ago":
    "However long ago it was, the way is the same: it starts from what your body does now.",
});

export const COMMON = assuming([], {
  "nav.title": "Places",
  "nav.today": "Today",
  "nav.path": "Path",
  "nav.progress": "Progress",
  "nav.learn": "Learn",
  "nav.more": "More",
  "common.next": "Next",
  "common.back": "Back",
  "common.skip": "Skip for now",
  "common.save": "Save",
  "common.done": "Done",
  "common.cancel": "Cancel",
  "common.undo": "Undo",
  "common.close": "Close",
  "common.why": "Why",
  "common.yes": "Yes",
  "common.no": "No",
  "common.not-sure": "Not sure",
  "common.now": "Now",
  "common.past": "In the past",
  "common.rather-not": "I would rather not say",
  "common.change": "Change",
  "common.more": "More",
  "common.less": "Less",
  "common.help": "Help",
  "common.offline": "Offline. Everything here works without a network.",
  "common.saved": "Saved.",
  "common.not-saved": "Not saved: {what}",
  "common.source": "Who says so",
  "common.house": "Our own rule",
  "common.reviewed-by": "Reviewed by: none yet",
  "common.language.fallback":
    "Shown in English: this language has not been reviewed yet.",
});
