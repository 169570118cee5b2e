import { describe, expect, it } from "vitest";
import { makeFile, type Subject } from "../src/index.ts";
import { lifeOf, livesOf, saidIn } from "./people.ts";

const NONE = async (): Promise<Uint8Array> => new Uint8Array();

async function pageOf(
  kind: "card" | "report",
  subject: Subject,
): Promise<string> {
  const made = await makeFile(kind, subject, { source: NONE });
  return made.ok ? new TextDecoder().decode(made.bytes) : made.refusal.code;
}

describe("a printed page", () => {
  it("stands by itself: nothing runs, nothing is fetched, no style but its own sheet", async () => {
    for (const kind of ["card", "report"] as const)
      for (const subject of livesOf("unsaid").values()) {
        const page = await pageOf(kind, subject);
        expect(page).not.toMatch(
          /<script|<link|<img|<iframe|\son\w+=|javascript:/i,
        );
        expect(page).not.toMatch(/\s(?:style|src|href)=|@import|url\((?!#)/i);
        expect(page).toContain("default-src 'none'; style-src 'sha256-");
      }
  });
});

describe("a card", () => {
  it("holds the day's movements with drawings, doses and a box for each set", async () => {
    const page = await pageOf("card", lifeOf("load"));
    expect(page.match(/<svg/g)?.length).toBeGreaterThan(4);
    const said = saidIn(page);
    expect(said).toContain("Plan of Fri, 20 Feb 2026");
    expect(said).toContain("Standing reach and breathe");
    expect(said).toContain("☐☐");
  });

  it("tells a run by the minute, from the walk before it to the walk home", async () => {
    const page = saidIn(await pageOf("card", lifeOf("running")));
    expect(page).toMatch(/<td>0:00<\/td><td>Walk, easy<\/td><td>5 min<\/td>/);
    expect(page).toMatch(/<td>Run 1 of \d+<\/td>/);
    expect(page).toMatch(/, the last<\/td>/);
    expect(page).toContain("Walk home");
  });

  it("holds nothing but what to do at the two highest levels", async () => {
    for (const life of ["now", "emergency"] as const) {
      const page = await pageOf("card", lifeOf(life));
      expect(page).toContain("999");
      expect(page).not.toMatch(/<svg|Breath|Walk/);
    }
  });

  it("says when nothing was told of the day yet", async () => {
    const line = "No check-in is written down for this day yet.";
    for (const [life, is] of [
      ["unanswered", true],
      ["load", false],
    ] as const) {
      const page = await pageOf("card", lifeOf(life));
      expect([life, page.includes(line)]).toEqual([life, is]);
    }
  });
});

describe("a report", () => {
  it("tells what was reported, what is held, and what is and is needed, with sources", async () => {
    const page = await pageOf("report", lifeOf("held"));
    expect(page).toContain("<td>Pain (knee)</td><td>4 of 10, at night</td>");
    expect(page).toContain("<td>Leaking</td><td>moderate</td>");
    expect(page).toMatch(/for leaking<\/li>/);
    expect(page).toMatch(/<h3>Impact: not open<\/h3>/);
    expect(page).toMatch(
      /<td>\d+ weeks<\/td><td>12 weeks<\/td><td class="brief">Not yet<\/td>/,
    );
    expect(page).toMatch(/<ul class="sources">\n<li>/);
  });

  it("hazard H-25: says that it was a loss only where she wants it said", async () => {
    const line = "Stillborn, or died afterwards.";
    const told = async (subject: Subject, tellsLoss?: boolean) => {
      const made = await makeFile("report", subject, {
        source: NONE,
        tellsLoss,
      });
      return made.ok ? new TextDecoder().decode(made.bytes) : "";
    };
    const loss = lifeOf("held", "loss");
    expect(await told(loss, true)).toContain(`<dd>${line}</dd>`);
    expect(await told(loss)).not.toContain(line);
    expect(await told(loss, false)).not.toContain(line);
    for (const voice of ["unsaid", "living-baby"] as const)
      expect(await told(lifeOf("held", voice), true)).not.toMatch(
        /To know before you ask/,
      );
  });

  it("marks what was taken back instead of leaving it out", async () => {
    const subject = lifeOf("held");
    const told = subject.journal.entries.findLast(
      (entry) => entry.kind === "check-in" && entry.signs !== "none",
    );
    if (told === undefined) throw new TypeError("nothing told");
    const entries = [
      ...subject.journal.entries,
      {
        ...told,
        kind: "retract" as const,
        id: `${told.id.slice(0, -4)}9999`,
        entry: told.id,
      },
    ];
    const page = await pageOf("report", {
      ...subject,
      journal: { ...subject.journal, entries },
    });
    expect(page).toContain("<td>Leaking (taken back later)</td>");
  });
});
