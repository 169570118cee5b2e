import { describe, expect, test } from "vitest";
import {
  dueTopics,
  isAsked,
  topicStanding,
  unansweredSince,
} from "../src/sign/topic.ts";
import {
  checkIn,
  dateOf,
  ENDED,
  goAhead,
  holdIds,
  index,
  newRunner,
  screen,
  type SignDay,
  type SignDays,
  theHold,
  wellRunner,
} from "./kit/sign-day.ts";
import { NO_TOPICS } from "./kit/story.ts";

const TOPICS = [...index.topics.keys()];
const BLEEDING = "GP-p";
const OTHERS = TOPICS.filter((topic) => topic !== BLEEDING);
const DAY = 30;
const SHUT = ["rebuild", "load", "impact", "run", "beyond", "brisk"];

/** The topics that are asked on a day. */
function askedOn(days: SignDays, day: number): readonly string[] {
  return TOPICS.filter((topic) =>
    isAsked(index, days.state, topic, ENDED + day),
  );
}

describe("when topics are asked", () => {
  test("S-TOPIC-UNANSWERED all from day 14, but bleeding from day 56", () => {
    const days = newRunner();
    expect(askedOn(days, 13)).toEqual([]);
    expect(askedOn(days, 14)).toEqual(OTHERS);
    expect(askedOn(days, 55)).toEqual(OTHERS);
    expect(askedOn(days, 56)).toEqual(TOPICS);
  });

  test("S-TOPIC-UNANSWERED after a loss under twenty weeks bleeding from day 21", () => {
    for (const weeks of [6, 19]) {
      const days = newRunner({ gestationWeeks: weeks });
      expect(askedOn(days, 20)).toEqual(OTHERS);
      expect(askedOn(days, 21)).toEqual(TOPICS);
    }
    expect(askedOn(newRunner({ gestationWeeks: 20 }), 55)).toEqual(OTHERS);
  });

  test("S-TOPIC-UNANSWERED none where no end of the pregnancy is known", () => {
    expect(askedOn(newRunner({ ended: undefined }), 60)).toEqual([]);
  });
});

describe("topics that nobody has answered", () => {
  test("S-TOPIC-UNANSWERED hold brisk walking, loading, impact and running from the day they are asked", () => {
    const days = newRunner();
    const before = days.on(13, checkIn());
    expect(before.topics).toEqual({ asked: 0, unanswered: [], unsure: [] });
    expect(holdIds(before)).toEqual([]);
    expect(before.shut).toEqual([]);
    const first = days.on(14, checkIn());
    expect(first.topics).toEqual({
      asked: OTHERS.length,
      unanswered: OTHERS,
      unsure: [],
    });
    expect(theHold(first, "topics-unanswered")).toEqual({
      hold: "topics-unanswered",
      scope: ["brisk", "load", "impact", "run", "beyond"],
      since: dateOf(14),
      entries: [],
      exits: [
        expect.objectContaining({ rule: "X-ANSWER", met: false, of: [] }),
      ],
    });
    expect(first.shut).toEqual(["load", "impact", "run", "beyond", "brisk"]);
    const later = days.on(20, checkIn());
    expect(theHold(later, "topics-unanswered").since).toBe(dateOf(14));
  });

  test("S-TOPIC-UNANSWERED one left out keeps all of it, and answering it ends it", () => {
    const days = newRunner();
    const { "GP-k": _left, ...rest } = NO_TOPICS;
    const day = days.on(14, screen(rest));
    expect(day.topics.unanswered).toEqual(["GP-k"]);
    expect(holdIds(day)).toEqual(["topics-unanswered"]);
    expect(day.shut).toEqual(["load", "impact", "run", "beyond", "brisk"]);
    const end = days.on(15, screen({ "GP-k": "no" }));
    expect(holdIds(end)).toEqual([]);
    expect(end.shut).toEqual([]);
  });

  test("S-TOPIC-UNANSWERED an answer holds ninety days, is asked again, and counts for fourteen more", () => {
    const days = wellRunner();
    const due = (day: number): number => {
      days.on(day);
      return dueTopics(index, days.state).length;
    };
    expect(due(14 + 90)).toBe(0);
    expect(due(14 + 91)).toBe(TOPICS.length);
    const last = days.on(14 + 104);
    expect(last.topics.unanswered).toEqual([]);
    expect(last.shut).toEqual([]);
    const over = days.on(14 + 105);
    expect(over.topics.unanswered).toEqual(TOPICS);
    expect(theHold(over, "topics-unanswered").since).toBe(dateOf(14 + 105));
    const later = days.on(14 + 120);
    expect(theHold(later, "topics-unanswered").since).toBe(dateOf(14 + 105));
  });

  test("S-TOPIC-UNANSWERED since when is told by the first of them; today where none waits", () => {
    const days = wellRunner();
    days.on(14 + 110);
    const { state } = days;
    const since = (...topics: readonly string[]): number =>
      unansweredSince(index, state, topics) - ENDED;
    expect(since()).toBe(124);
    expect(since("GP-a")).toBe(119);
    days.on(125, screen({ "GP-a": "no" }));
    days.on(126);
    state.topics.delete("GP-b");
    state.topics.delete(BLEEDING);
    expect(since("GP-a", "GP-c")).toBe(119);
    expect(since("GP-a")).toBe(126);
    expect(since("GP-b")).toBe(14);
    expect(since(BLEEDING)).toBe(56);
    expect(since("GP-c", BLEEDING, "GP-b")).toBe(14);
  });

  test("S-TOPIC-UNANSWERED an answer from before it was asked waits from the day on which it is", () => {
    const days = newRunner({ ended: dateOf(-200) });
    days.on(1, screen(NO_TOPICS));
    days.state.body.ended = { value: ENDED + 100, at: 0, id: "e" };
    days.on(118);
    const { state } = days;
    expect(unansweredSince(index, state, ["GP-a"])).toBe(ENDED + 114);
  });

  test("S-TOPIC-UNANSWERED where no end is known nothing waits", () => {
    const days = newRunner({ ended: undefined });
    days.on(60);
    expect(topicStanding(index, days.state)).toEqual({
      asked: 0,
      unanswered: [],
      unsure: [],
    });
    expect(dueTopics(index, days.state)).toEqual([]);
  });
});

/** What an answer to one topic comes to on a day, all others answered no. */
function answered(topic: string, answer: string, day = DAY): SignDay {
  return wellRunner().on(day, screen({ [topic]: answer }));
}

describe("a topic answered with yes", () => {
  test("S-TOPIC-OPEN past is a call soon until a go-ahead, whichever topic", () => {
    for (const topic of OTHERS) {
      const day = answered(topic, "past");
      expect(theHold(day, `topic:${topic}`)).toMatchObject({
        scope: ["brisk", "rebuild", "load", "impact", "run", "beyond"],
        since: dateOf(DAY),
        exits: [{ rule: "X-GO-AHEAD", need: topic }],
      });
      expect(theHold(day, `topic:${topic}`).entries).toHaveLength(1);
      expect(day.level.care).toBe("call-soon");
      expect(day.shut).toEqual(SHUT);
    }
  });

  test("S-TOPIC-NOW has the level of its topic", () => {
    for (const { id, now } of index.program.topics) {
      const day = answered(id, "now", 60);
      expect(day.level.care).toBe(now);
      expect(holdIds(day)).toEqual([`topic:${id}`]);
      const [hold] = day.holds;
      expect(hold?.scope[0]).toBe(now === "call-soon" ? "brisk" : "reconnect");
    }
  });

  test("S-TOPIC-OPEN a later no ends neither past nor now", () => {
    for (const answer of ["past", "now"]) {
      const days = wellRunner();
      days.on(DAY, screen({ "GP-k": answer }));
      expect(holdIds(days.on(DAY + 1, screen({ "GP-k": "no" })))).toEqual([
        "topic:GP-k",
      ]);
    }
  });

  test("S-TOPIC-OPEN after a go-ahead the same past does not lock again, a now does", () => {
    const days = wellRunner();
    days.on(DAY, screen({ "GP-k": "past" }));
    expect(holdIds(days.on(DAY + 1, goAhead("doctor", ["GP-k"])))).toEqual([]);
    expect(holdIds(days.on(DAY + 2, screen({ "GP-k": "past" })))).toEqual([]);
    expect(days.state.topics.get("GP-k")?.answeredOn).toBe(ENDED + DAY + 2);
    expect(holdIds(days.on(DAY + 3, screen({ "GP-k": "now" })))).toEqual([
      "topic:GP-k",
    ]);
    expect(days.on(DAY + 4, screen({ "GP-l": "past" })).level.care).toBe(
      "call-soon",
    );
  });

  test("S-TOPIC-OPEN a past beside a now that is open adds nothing to it", () => {
    const days = wellRunner();
    days.on(DAY, screen({ "GP-b": "now" }));
    const day = days.on(DAY + 1, screen({ "GP-b": "past" }));
    expect(day.level.care).toBe("call-now");
    expect(days.state.cares.get("topic:GP-b")).toMatchObject({
      rule: "S-TOPIC-NOW",
      day: ENDED + DAY,
    });
  });

  test("S-TOPIC-OPEN names its rule, and a now its own", () => {
    const days = wellRunner();
    days.on(DAY, screen({ "GP-k": "past", "GP-a": "now" }));
    expect(days.state.cares.get("topic:GP-k")).toMatchObject({
      rule: "S-TOPIC-OPEN",
      level: "call-soon",
    });
    expect(days.state.cares.get("topic:GP-a")).toMatchObject({
      rule: "S-TOPIC-NOW",
      level: "emergency",
    });
  });
});

describe("a topic answered unsure", () => {
  test("S-TOPIC-OPEN holds like past, by a go-ahead or another answer, and calls nobody", () => {
    const days = wellRunner();
    const day = days.on(DAY, screen({ "GP-k": "unsure" }));
    expect(day.topics.unsure).toEqual(["GP-k"]);
    expect(theHold(day, "topic:GP-k")).toMatchObject({
      scope: ["brisk", "rebuild", "load", "impact", "run", "beyond"],
      since: dateOf(DAY),
      exits: [
        { rule: "X-GO-AHEAD", need: "GP-k" },
        { rule: "X-ANSWER", unit: "answer" },
      ],
    });
    expect(theHold(day, "topic:GP-k").entries).toHaveLength(1);
    expect(day.shut).toEqual(SHUT);
    expect(day.level.care).toBe("go");
    const again = days.on(DAY + 3, screen({ "GP-k": "unsure" }));
    expect(theHold(again, "topic:GP-k").since).toBe(dateOf(DAY));
    const end = days.on(DAY + 4, screen({ "GP-k": "no" }));
    expect(holdIds(end)).toEqual([]);
    expect(end.shut).toEqual([]);
    const next = days.on(DAY + 5, screen({ "GP-k": "unsure" }));
    expect(theHold(next, "topic:GP-k").since).toBe(dateOf(DAY + 5));
  });

  test("S-TOPIC-OPEN beside a yes that is open it is told once, as the yes", () => {
    const days = wellRunner();
    days.on(DAY, screen({ "GP-k": "past" }));
    const day = days.on(DAY + 1, screen({ "GP-k": "unsure" }));
    expect(holdIds(day)).toEqual(["topic:GP-k"]);
    expect(day.topics.unsure).toEqual([]);
    const both = days.on(DAY + 2, screen({ "GP-l": "unsure" }));
    expect(both.topics.unsure).toEqual(["GP-l"]);
  });

  test("S-GO-AHEAD for it is heard where it is later than the answer, by each of its names", () => {
    const report = screen({ "GP-k": "unsure" }, { time: "12:00" });
    const given = (
      name: string,
      time: string,
      role: "doctor" | "midwife" | "pelvic-physio" = "doctor",
    ) => holdIds(wellRunner().on(DAY, report, goAhead(role, [name], { time })));
    for (const name of [
      "GP-k",
      "topic:GP-k",
      "care:GP-k",
      "topic",
      "H-TOPIC",
    ]) {
      expect(given(name, "12:01")).toEqual([]);
      expect(given(name, "12:00")).toEqual(["topic:GP-k"]);
    }
    expect(given("GP-k", "12:01", "pelvic-physio")).toEqual(["topic:GP-k"]);
    expect(given("GP-l", "12:01")).toEqual(["topic:GP-k"]);
    expect(given("exercise", "12:01")).toEqual(["topic:GP-k"]);
    const before = wellRunner();
    before.on(DAY - 1, goAhead("doctor", ["GP-k"]));
    expect(holdIds(before.on(DAY, report))).toEqual(["topic:GP-k"]);
    const after = wellRunner();
    after.on(DAY, report);
    expect(holdIds(after.on(DAY + 1, goAhead("doctor", ["GP-k"])))).toEqual([]);
  });

  test("S-GO-AHEAD for it must be later than the last time it was told", () => {
    const days = wellRunner();
    days.on(DAY, screen({ "GP-k": "unsure" }, { time: "08:00" }));
    const again = screen({ "GP-k": "unsure" }, { time: "12:00" });
    const early = goAhead("doctor", ["GP-k"], { time: "11:00" });
    expect(holdIds(days.on(DAY + 1, early, again))).toEqual(["topic:GP-k"]);
    expect(days.state.topics.get("GP-k")?.unsureSince).toBe(ENDED + DAY);
  });
});

describe("the topic of bleeding", () => {
  test("GP-p steady loss before it is asked is no answer, a no is", () => {
    for (const answer of ["now", "past", "unsure"]) {
      const early = answered(BLEEDING, answer, 55);
      expect(holdIds(early)).toEqual([]);
      const late = answered(BLEEDING, answer, 56);
      expect(holdIds(late)).toEqual([`topic:${BLEEDING}`]);
    }
    const days = newRunner();
    days.on(20, screen({ [BLEEDING]: "now" }));
    expect(days.state.topics.get(BLEEDING)).toBeUndefined();
    days.on(21, screen({ [BLEEDING]: "no" }));
    expect(days.state.topics.get(BLEEDING)?.answer).toBe("no");
  });

  test("S-TOPIC-NOW other topics count whenever they are answered", () => {
    const day = newRunner().on(3, screen({ "GP-a": "now" }));
    expect(day.level.care).toBe("emergency");
  });

  test("a topic that the program does not know is no answer", () => {
    const days = wellRunner();
    const known = days.state.topics.size;
    const day = days.on(DAY, screen({ "GP-unheard": "now" }));
    expect(day.level.care).toBe("go");
    expect(days.state.topics.size).toBe(known);
  });
});

describe("history that counts as a topic", () => {
  test("S-TOPIC-OPEN a bone stress injury and an eating disorder are a past, others are none", () => {
    for (const [history, holds] of [
      ["bone-stress", ["topic:GP-n"]],
      ["eating-disorder", ["topic:GP-e"]],
      ["prolapse", []],
      ["multiple", []],
    ] as const) {
      const days = newRunner({ history: [history] });
      expect(holdIds(days.on(1))).toEqual(holds);
    }
    const both = newRunner({ history: ["bone-stress", "eating-disorder"] });
    expect(holdIds(both.on(1))).toEqual(["topic:GP-n", "topic:GP-e"]);
  });

  test("S-TOPIC-OPEN told so it is an answer of that day, and leaves one given before as it was", () => {
    const days = newRunner({ history: ["bone-stress"] });
    expect(days.state.topics.get("GP-n")).toMatchObject({
      answer: "past",
      answeredOn: ENDED,
      pastAccepted: false,
      unsureSince: null,
    });
    const later = wellRunner();
    const profile = { kind: "profile", history: ["bone-stress"] } as const;
    const day = later.on(DAY, profile);
    expect(holdIds(day)).toEqual(["topic:GP-n"]);
    expect(later.state.topics.get("GP-n")).toMatchObject({
      answer: "no",
      answeredOn: ENDED + 14,
    });
    expect(theHold(day, "topic:GP-n").entries).toEqual([
      later.state.body.history?.id,
    ]);
  });

  test("S-TOPIC-OPEN taken note of, the same history told again does not lock", () => {
    const days = newRunner({ history: ["bone-stress"] });
    days.on(1, goAhead("doctor", ["GP-n"]));
    const profile = { kind: "profile", history: ["bone-stress"] } as const;
    expect(holdIds(days.on(2, profile))).toEqual([]);
  });
});

describe("healed and comfortable", () => {
  test("is kept as it was last answered, and an answer to a topic says nothing of it", () => {
    const days = newRunner();
    expect(days.state.healed).toBeNull();
    days.on(20, screen({}, { healed: "no" }));
    expect(days.state.healed).toEqual({ value: "no", day: ENDED + 20 });
    days.on(21, screen({ "GP-a": "no" }));
    expect(days.state.healed).toEqual({ value: "no", day: ENDED + 20 });
    days.on(22, { kind: "screen", healed: "yes" });
    expect(days.state.healed).toEqual({ value: "yes", day: ENDED + 22 });
  });
});
