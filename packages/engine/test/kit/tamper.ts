import type { Decision, Entry, Hold, Item, Session } from "../../src/index.ts";
import type { Story } from "./story.ts";

/** Decisions and journals as a broken planner, or one who had not read everything, would leave them. */

/** A decision with every item of it changed. */
export function withItems(
  decision: Decision,
  change: (item: Item) => Item,
): Decision {
  return {
    ...decision,
    sessions: decision.sessions.map((session) => ({
      ...session,
      blocks: session.blocks.map((block) => ({
        ...block,
        items: block.items.map(change),
      })),
    })),
  };
}

/** A decision with its run plan changed. */
export function withRun(
  decision: Decision,
  change: Partial<NonNullable<Session["run"]>>,
): Decision {
  return {
    ...decision,
    sessions: decision.sessions.map((session) =>
      session.run === null
        ? session
        : { ...session, run: { ...session.run, ...change } },
    ),
  };
}

/** A decision with one more hold. */
export function withHold(decision: Decision, fields: Partial<Hold>): Decision {
  const exit = {
    rule: "X-RESUME",
    met: false as const,
    have: null,
    need: null,
    unit: "none",
    of: [],
    sources: ["house"],
  };
  const hold: Hold = {
    hold: "paused",
    scope: [],
    since: decision.day,
    entries: [],
    exits: [exit],
    ...fields,
  };
  return { ...decision, holds: [...decision.holds, hold] };
}

/** A gate said to be shut, for a reason. */
export function withShutGate(decision: Decision, shut: string): Decision {
  const unmet = { have: null, need: null, unit: "none", of: [], sources: [] };
  return {
    ...decision,
    gates: decision.gates.map((gate) =>
      gate.gate === shut
        ? {
            ...gate,
            open: false,
            criteria: [{ rule: "G-LOAD-HOLD", met: false, ...unmet }],
          }
        : gate,
    ),
  };
}

/** The journal of a story in which the pregnancy ended some days later: the same days, less time. */
export function endedLater(story: Story, days: number): readonly Entry[] {
  const ended = story.date(days);
  return story.entries.map((entry) =>
    entry.kind === "profile" && entry.ended !== undefined
      ? { ...entry, ended }
      : entry,
  );
}
