import {
  type CivilDate,
  type Journal,
  planForward,
  type ProfileEntry,
} from "@restride/engine";
import { catalogue, program, regions, sources } from "@restride/program";
import { speaker, type Voice } from "@restride/words";
import { screened, type Story } from "../../engine/test/kit/story.ts";
import type { Subject } from "../src/index.ts";

/** Journals for the tests of what is handed out. */

export const CONTENT = { catalogue, regions, sources };

/** The outcome that goes with a voice. */
export const OUTCOMES: Readonly<
  Record<Voice, NonNullable<ProfileEntry["outcome"]>>
> = {
  unsaid: "unsaid",
  "living-baby": "living-baby",
  loss: "died",
  pregnant: "pregnant",
};

export function subjectOf(
  story: Story,
  day: CivilDate,
  voice: Voice = "unsaid",
): Subject {
  return subjectIn(story.journal(), day, voice);
}

export function subjectIn(
  journal: Journal,
  day: CivilDate,
  voice: Voice,
): Subject {
  const say = speaker(voice, "en", { content: CONTENT });
  return { program, journal, day, say };
}

interface Life {
  readonly story: Story;
  readonly day: CivilDate;
}

function begin(): Story {
  return screened({
    outcome: "unsaid",
    gestationWeeks: 39,
    region: "UK",
    tear: "first-second",
  });
}

function at(story: Story, day: number): Life {
  return { story, day: story.date(day) };
}

const LATE = 60;

function lives(): Readonly<Record<LifeName, Life>> {
  const long = begin().forward(0, LATE);
  return {
    first: at(begin(), 0),
    load: at(begin().forward(0, 46).checkIn(46), 46),
    unanswered: at(long.copy(), LATE),
    held: at(
      long
        .copy()
        .signs(
          LATE,
          { leak: 2, doming: 1 },
          { pain: [{ site: "knee", score: 4, night: true }] },
        )
        .goAhead(LATE + 1, "pelvic-physio", ["leak"])
        .checkIn(LATE + 1),
      LATE + 1,
    ),
    soon: at(long.copy().signs(LATE, { bulge: 2 }), LATE),
    now: at(long.copy().checkIn(LATE, { warnings: ["RF-06.dizzy"] }), LATE),
    emergency: at(
      long.copy().checkIn(LATE, { warnings: ["RF-04", "RF-01"] }),
      LATE,
    ),
    running: runDay(long.copy()),
  };
}

/** The first day on which a run is due, in the morning. */
function runDay(story: Story): Life {
  const weeks = 12;
  const from = LATE;
  const { days } = planForward(program, story.journal(), story.date(from), {
    weeks,
  });
  const place = days.findIndex(({ decision }) =>
    decision.sessions.some(({ run }) => (run?.bouts ?? 0) > 1),
  );
  for (const { added } of days.slice(0, place)) story.entries.push(...added);
  return at(story.checkIn(from + place), from + place);
}

export type LifeName =
  | "first"
  | "load"
  | "unanswered"
  | "held"
  | "soon"
  | "now"
  | "emergency"
  | "running";

const LIVES = lives();
const NAMES: readonly LifeName[] = [
  "first",
  "load",
  "unanswered",
  "held",
  "soon",
  "now",
  "emergency",
  "running",
];

/** Days in a life of all that a file may have to tell, by name, told to somebody of this voice. */
export function livesOf(voice: Voice): ReadonlyMap<LifeName, Subject> {
  return new Map(NAMES.map((name) => [name, lifeOf(name, voice)]));
}

export function lifeOf(name: LifeName, voice: Voice = "unsaid"): Subject {
  const { story, day } = LIVES[name];
  const entries = story.entries.map((entry) =>
    entry.kind === "profile" ? { ...entry, outcome: OUTCOMES[voice] } : entry,
  );
  return subjectIn({ entries, unread: [] }, day, voice);
}

/** A file without its drawings and style: what it says. */
export function saidIn(text: string): string {
  return text.replaceAll(/<svg[^]*?<\/svg>|<style>[^]*?<\/style>/g, "");
}
