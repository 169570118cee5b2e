import ICAL from "ical.js";
import { decide, formatDay, parseDay } from "@restride/engine";
import { program } from "@restride/program";
import { afterEach, describe, expect, it } from "vitest";
import { makeFile, type MakeOptions, type Subject } from "../src/index.ts";
import { screened } from "../../engine/test/kit/story.ts";
import { lifeOf, subjectOf } from "./people.ts";

async function calendarOf(
  subject: Subject,
  options: Partial<MakeOptions> = {},
): Promise<string> {
  const made = await makeFile("ics", subject, {
    source: async () => new Uint8Array(),
    ...options,
  });
  return made.ok ? new TextDecoder().decode(made.bytes) : made.refusal.code;
}

interface Read {
  readonly uid: string;
  readonly day: string;
  readonly isWholeDay: boolean;
  readonly title: string;
  readonly text: string | null;
}

/** A calendar as another reader understands it. */
function read(text: string): readonly Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      isWholeDay: event.startDate.isDate,
      title: event.summary,
      text: event.description,
    };
  });
}

const ENDED = formatDay(parseDay("2026-02-01") ?? 0);
const home = process.env["TZ"];
afterEach(() => {
  if (home === undefined) delete process.env["TZ"];
  else process.env["TZ"] = home;
});

describe("a calendar", () => {
  it("holds what is due in two weeks, each a whole day that stays free", async () => {
    const text = await calendarOf(lifeOf("running"));
    const events = read(text);
    expect(events.length).toBeGreaterThan(5);
    expect(events.every(({ isWholeDay }) => isWholeDay)).toBe(true);
    const { day } = lifeOf("running");
    const last = new Date(Date.parse(day) + 13 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    for (const event of events) {
      expect(event.day >= day && event.day <= last).toBe(true);
      expect(event.title).toMatch(/^(Strength|Impact|Run), \d+ min$/);
      expect(event.text).toContain("The day itself decides");
    }
    expect(events.some(({ title }) => title.startsWith("Run"))).toBe(true);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(
      Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line))),
    ).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it("names no run and no landing before today opens them, whatever the plan expects", async () => {
    // From here on the plan comes to impact within these weeks.
    const subject = lifeOf("load");
    const titles = read(await calendarOf(subject, { weeks: 8 })).map(
      ({ title }) => title,
    );
    expect(titles.length).toBeGreaterThan(10);
    expect(
      titles.filter(
        (title) =>
          !title.startsWith("Strength") && !title.startsWith("Readiness"),
      ),
    ).toEqual([]);
    expect(await calendarOf(lifeOf("now"))).toBe("nothing-planned");
    expect(await calendarOf(lifeOf("first"))).toBe("nothing-planned");
  });

  it("says nothing of a body or of exercise where that is asked for, anywhere in the file", async () => {
    const text = await calendarOf(lifeOf("running"), { isNeutral: true });
    const events = read(text);
    expect(
      new Set(events.map(({ title }) => title.replace(/\d+/, "20"))),
    ).toEqual(new Set(["Time set aside, 20 min"]));
    expect(events.every((event) => event.text === null)).toBe(true);
    expect(text).not.toMatch(
      /restride|run|strength|impact|check|pregnan|today/i,
    );
    const plain = read(await calendarOf(lifeOf("running")));
    expect(events.map(({ uid }) => uid)).toEqual(plain.map(({ uid }) => uid));
  });

  it("gives a session the same id tomorrow, and no two people's sessions one", async () => {
    const story = screened({}).forward(0, 46).checkIn(46);
    const idsOf = async (
      subject: Subject,
    ): Promise<ReadonlyMap<string, string>> =>
      new Map(
        read(await calendarOf(subject)).map(({ day, title, uid }) => [
          `${day} ${title.split(",")[0]}`,
          uid,
        ]),
      );
    const today = await idsOf(subjectOf(story, story.date(46)));
    const later = await idsOf(subjectOf(story, story.date(47)));
    const both = [...today.keys()].filter((key) => later.has(key));
    expect(both.length).toBeGreaterThan(3);
    for (const key of both) expect(later.get(key)).toBe(today.get(key));
    const other = story.journal().entries.map((entry) => ({
      ...entry,
      id: entry.id.replace(/^01/, "02"),
    }));
    const hers = await idsOf({
      ...subjectOf(story, story.date(46)),
      journal: { entries: other, unread: [] },
    });
    const taken = new Set(today.values());
    expect([...hers.values()].filter((uid) => taken.has(uid))).toEqual([]);
  });

  it("is the same in every zone, on both sides of a summer hour", async () => {
    // Three weeks over the last Sunday of March.
    const story = screened({}, ENDED).forward(0, 48).checkIn(48);
    const subject = subjectOf(story, story.date(48));
    const result = decide(program, subject.journal, subject.day);
    expect(result.ok && result.decision.day).toBe("2026-03-21");
    const texts = new Set<string>();
    for (const zone of [
      "UTC",
      "Europe/Berlin",
      "America/St_Johns",
      "Pacific/Kiritimati",
      "Africa/Cairo",
    ]) {
      process.env["TZ"] = zone;
      texts.add(await calendarOf(subject, { weeks: 3 }));
    }
    expect(texts.size).toBe(1);
    const [text = ""] = texts;
    expect(text).toMatch(/DTSTART;VALUE=DATE:202604\d\d/);
  });
});
