import { type Habits, Life, NO_TOPICS } from "./life.ts";

/** The example journals: who, when, what happens. README.md of `examples/` tells them in words. */

const STEADY: Habits = { checksIn: 0.95, does: 0.95, strolls: 0.6 };
const BUSY: Habits = { checksIn: 0.85, does: 0.8, strolls: 0.4 };
const KIT = {
  equipment: ["chair", "step", "band", "weight"],
  weightsKg: [4, 8, 12],
};
const SCREEN = { answers: NO_TOPICS };

/** Topic answers and the healed question on their usual days. */
function screened(life: Life, first: number, healed: number): Life {
  return life
    .write(first, "screen", SCREEN, 8)
    .write(healed, "screen", { answers: NO_TOPICS, healed: "yes" }, 8);
}

/** Answers again when they have held their time. */
function screenAgain(life: Life, ...days: readonly number[]): Life {
  for (const day of days)
    life.write(day, "screen", { answers: NO_TOPICS, healed: "yes" }, 8);
  return life;
}

const askedSigns = {
  signs: {
    leak: 0,
    urgency: 0,
    heaviness: 0,
    bulge: 0,
    "pelvic-pain": 0,
    "scar-pain": 0,
    "bleeding-up": 0,
    bleeding: 0,
    doming: 0,
    ill: 0,
    "sex-pain": 0,
    emptying: 0,
    separation: 0,
  },
} as const;

export function steady(): Life {
  const life = new Life("2026-01-05", "+01:00", 11);
  life.write(0, "profile", {
    ended: "2026-01-05",
    outcome: "living-baby",
    babyBorn: "2026-01-05",
    gestationWeeks: 40,
    birth: "vaginal",
    tear: "first-second",
    feeding: "yes",
    runningBefore: "regular",
    history: [],
    days: [1, 3, 5],
    minutes: 20,
    region: "UK",
    policy: "guideline-2019",
    ...KIT,
  });
  screened(life, 14, 40);
  life.live(0, 70, STEADY).checkIn(70, askedSigns);
  screenAgain(life, 125);
  return life.live(70, 215, STEADY);
}

export function caesarean(): Life {
  const life = new Life("2026-02-10", "+00:00", 23);
  life.write(0, "profile", {
    ended: "2026-02-10",
    outcome: "living-baby",
    gestationWeeks: 38,
    birth: "caesarean",
    tear: "none",
    feeding: "unsaid",
    runningBefore: "some",
    history: ["multiple"],
    days: [2, 4, 6],
    minutes: 20,
    region: "US",
    ...KIT,
  });
  screened(life, 20, 58);
  life.live(0, 34, BUSY).checkIn(34, {
    signs: { ...askedSigns.signs, "scar-pain": 0 },
    pain: [{ site: "scar", score: 2 }],
  });
  life.live(34, 80, STEADY).checkIn(80, askedSigns);
  screenAgain(life, 140);
  return life.live(80, 200, STEADY);
}

export function thirdDegreeTear(): Life {
  const life = new Life("2026-01-20", "+11:00", 37);
  life.write(0, "profile", {
    ended: "2026-01-20",
    outcome: "living-baby",
    gestationWeeks: 41,
    birth: "assisted",
    tear: "third-fourth",
    feeding: "yes",
    runningBefore: "regular",
    history: ["long-pushing"],
    days: [1, 2, 4, 6],
    minutes: 20,
    region: "AU",
    ...KIT,
  });
  screened(life, 16, 62);
  life
    .live(0, 30, BUSY)
    .checkIn(30, { signs: { ...askedSigns.signs, leak: 1 } });
  life.live(31, 75, STEADY).checkIn(75, askedSigns);
  life.write(
    96,
    "go-ahead",
    {
      from: "pelvic-physio",
      for: ["impact"],
      note: "Seen today; impact work may begin.",
    },
    12,
  );
  screenAgain(life, 150);
  return life.live(76, 210, STEADY);
}

export function afterStillbirth(): Life {
  const life = new Life("2026-03-01", "+00:00", 41);
  life.write(33, "profile", {
    ended: "2026-03-01",
    outcome: "died",
    gestationWeeks: 37,
    birth: "vaginal",
    tear: "first-second",
    runningBefore: "regular",
    history: [],
    days: [1, 3, 5],
    minutes: 10,
    region: "UK",
    voice: "loss",
    equipment: ["chair"],
  });
  screened(life, 33, 60);
  life.checkIn(33, { mood: { low: "yes", interest: "yes" }, sleepHours: 5 });
  life.live(
    33,
    66,
    { checksIn: 0.7, does: 0.6, strolls: 0.8 },
    { mood: { low: "yes", interest: "no" } },
  );
  life
    .write(66, "pause", {}, 20)
    .write(87, "resume", {}, 8)
    .checkIn(88, askedSigns);
  return screenAgain(life, 150).live(87, 200, {
    checksIn: 0.85,
    does: 0.85,
    strolls: 0.8,
  });
}

export function earlyLoss(): Life {
  const life = new Life("2026-05-04", "-05:00", 53);
  life.write(2, "profile", {
    ended: "2026-05-04",
    outcome: "ended-early",
    gestationWeeks: 9,
    birth: "other",
    runningBefore: "regular",
    history: [],
    days: [1, 3, 5, 7],
    minutes: 20,
    region: "CA",
    voice: "loss",
    ...KIT,
  });
  for (let day = 2; day < 9; day++)
    life.checkIn(day, {
      signs: { ...askedSigns.signs, bleeding: day < 6 ? 2 : 1 },
    });
  screened(life, 15, 20);
  life.live(9, 40, STEADY).checkIn(40, askedSigns);
  return screenAgain(life, 105).live(40, 130, STEADY);
}

export function alreadyRan(): Life {
  const life = new Life("2026-02-02", "+01:00", 67);
  life.write(45, "profile", {
    ended: "2026-02-02",
    outcome: "unsaid",
    gestationWeeks: 39,
    birth: "vaginal",
    tear: "none",
    runningBefore: "regular",
    history: [],
    days: [1, 3, 5],
    minutes: 20,
    region: "EU",
    ...KIT,
  });
  life.write(45, "screen", { answers: NO_TOPICS, healed: "yes" }, 8);
  life.write(
    46,
    "run",
    {
      runSeconds: 900,
      walkSeconds: 300,
      longestSeconds: 300,
      effort: 5,
      source: "manual",
      signs: "none",
      pain: [],
    },
    18,
  );
  life.write(
    49,
    "run",
    {
      runSeconds: 1080,
      walkSeconds: 240,
      longestSeconds: 360,
      effort: 5,
      source: "manual",
      signs: "none",
      pain: [],
    },
    9,
  );
  life.live(49, 90, STEADY).checkIn(90, askedSigns);
  return screenAgain(life, 138).live(90, 190, STEADY);
}

export function leakAndBack(): Life {
  const life = new Life("2026-01-12", "+02:00", 71);
  life.write(0, "profile", {
    ended: "2026-01-12",
    outcome: "living-baby",
    gestationWeeks: 40,
    birth: "vaginal",
    tear: "first-second",
    feeding: "yes",
    runningBefore: "regular",
    history: ["leak-before"],
    days: [1, 3, 6],
    minutes: 20,
    region: "EU",
    ...KIT,
  });
  screened(life, 14, 41);
  life.live(0, 70, STEADY).checkIn(70, askedSigns);
  screenAgain(life, 122);
  life.live(70, 100, STEADY);
  let day = 100;
  while (day < 200 && !leaks(life, day)) day++;
  return life
    .checkIn(day + 1, { signs: { ...askedSigns.signs } })
    .live(day + 1, day + 70, STEADY);
}

/** One more day; true when it was the run at step 6 in which she leaked. */
function leaks(life: Life, day: number): boolean {
  life.checkIn(day);
  const run = life
    .decide(day)
    ?.sessions.find((session) => session.run?.step === 6);
  if (run === undefined) {
    life.live(day, day + 1, { checksIn: 1, does: 1, strolls: 0.4 });
    return false;
  }
  life.do(day, run, { signs: { ...askedSigns.signs, leak: 1 } });
  return true;
}

export function longGap(): Life {
  const life = new Life("2025-11-03", "+00:00", 83);
  life.write(0, "profile", {
    ended: "2025-11-03",
    outcome: "living-baby",
    gestationWeeks: 39,
    birth: "vaginal",
    tear: "none",
    feeding: "no",
    runningBefore: "some",
    history: [],
    days: [2, 4, 7],
    minutes: 35,
    region: "UK",
    ...KIT,
  });
  screened(life, 15, 40);
  life.live(0, 70, STEADY).checkIn(70, askedSigns);
  screenAgain(life, 126);
  life.live(70, 175, STEADY);
  screenAgain(life, 224);
  return life.live(224, 300, STEADY);
}

export function fourYearsOn(): Life {
  const life = new Life("2026-04-06", "+01:00", 97);
  life.write(0, "profile", {
    ended: "2022-03-14",
    outcome: "living-baby",
    gestationWeeks: 40,
    birth: "assisted",
    tear: "unknown",
    runningBefore: "regular",
    history: ["leak-before"],
    days: [1, 3, 5],
    minutes: 20,
    region: "UK",
    ...KIT,
  });
  life.write(0, "screen", { answers: NO_TOPICS, healed: "yes" }, 8);
  const heavy = { signs: { ...askedSigns.signs, heaviness: 1 } } as const;
  life.live(0, 45, STEADY, heavy);
  life.write(
    45,
    "go-ahead",
    {
      from: "pelvic-physio",
      for: ["heaviness", "impact"],
      note: "Assessed; steady.",
    },
    12,
  );
  return screenAgain(life, 95).live(45, 150, STEADY, heavy);
}

export function stillPregnant(): Life {
  const life = new Life("2026-06-01", "+02:00", 101);
  life.write(0, "profile", {
    outcome: "pregnant",
    due: "2026-09-14",
    runningBefore: "regular",
    days: [1, 3, 5],
    minutes: 10,
    region: "EU",
    equipment: ["chair"],
  });
  life.live(0, 14, STEADY);
  life.write(14, "go-ahead", { from: "midwife", for: ["exercise"] }, 11);
  life.live(14, 70, STEADY);
  return life.checkIn(70, { warnings: ["PG-tightening"] });
}
