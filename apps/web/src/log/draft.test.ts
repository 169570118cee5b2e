import { decide, type RunEntry, type Session } from "@restride/engine";
import { program } from "@restride/program";
import { describe, expect, it } from "vitest";
import { NOTHING } from "../check-in/nothing.ts";
import { decisionWith, TODAY } from "../../test/sample.ts";
import { partsOf } from "../../../../packages/engine/src/run/parameter.ts";
import { type LogDraft, logBodies, logProblem, newLog } from "./draft.ts";
import { partsBody, RUN_PARTS } from "./run-part.ts";

async function sessionOf(kind: Session["kind"]): Promise<Session> {
  const decision = await decisionWith(NOTHING);
  const found = decision.sessions.find((session) => session.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} today`);
  return found;
}

function doneLog(session: Session, change: Partial<LogDraft> = {}): LogDraft {
  const log = newLog(session);
  return {
    ...log,
    items: log.items.map((item) => ({ ...item, isDone: true })),
    effort: 5,
    signs: "none",
    ...change,
  };
}

const RIDE: Session = {
  id: "2026-11-22/walk-easy-cycling",
  kind: "walk",
  minutes: 20,
  optional: true,
  blocks: [],
  run: null,
};

const RUN: Session = {
  id: "2026-11-22/run",
  kind: "run",
  minutes: 30,
  optional: false,
  blocks: [],
  run: {
    step: 1,
    bouts: 8,
    runSeconds: 60,
    walkSeconds: 90,
    warmupSeconds: 300,
    cooldownSeconds: 300,
  },
};

describe("writing down what was done", () => {
  it("needs something that was done, and takes an unfinished number for none", async () => {
    const session = await sessionOf("strength");
    expect(logProblem(session, newLog(session))).toBe("nothing");
    expect(logBodies(session, newLog(session), TODAY)).toEqual([]);
    expect(logProblem(session, doneLog(session))).toBeNull();
    expect(logProblem(session, doneLog(session, { signs: {} }))).toBe("sign");
    expect(
      logProblem(session, doneLog(session, { signs: { leak: null } })),
    ).toBe("sign");
    expect(
      logProblem(
        session,
        doneLog(session, { signs: {}, pain: [{ site: "knee", score: null }] }),
      ),
    ).toBe("sign");
  });

  it("is not offered again once it is written down", async () => {
    for (const kind of ["strength", "walk", "breath"] as const) {
      const session = await sessionOf(kind);
      const [body] = logBodies(session, doneLog(session), TODAY);
      expect(body).toMatchObject({
        session: session.id,
        on: TODAY,
        signs: "none",
      });
      if (body === undefined) throw new Error("nothing written");
      const after = await decisionWith(NOTHING, body);
      expect(after.sessions.map(({ id }) => id)).not.toContain(session.id);
    }
  });

  it("keeps what was left out as left out: no effort, no answer to the signs", async () => {
    const session = await sessionOf("strength");
    const [body] = logBodies(
      session,
      doneLog(session, { effort: null, signs: null }),
      TODAY,
    );
    expect(body).not.toHaveProperty("signs");
    expect(body).not.toHaveProperty("pain");
    expect(JSON.stringify(body)).not.toContain("effort");
  });

  it("gives doming to its own movement, and the other signs to the session", async () => {
    const session = await sessionOf("strength");
    const movement = session.blocks.at(-1)?.items[0]?.movement ?? "";
    const [alone] = logBodies(
      session,
      doneLog(session, { signs: { doming: 2 }, domingAt: movement }),
      TODAY,
    );
    expect(alone).toMatchObject({ signs: "none" });
    expect(JSON.stringify(alone)).toContain('"signs":{"doming":2}');
    const [both] = logBodies(
      session,
      doneLog(session, { signs: { doming: 2, leak: 1 }, domingAt: movement }),
      TODAY,
    );
    expect(both).toMatchObject({ signs: { leak: 1 } });
    const [unknown] = logBodies(
      session,
      doneLog(session, { signs: { doming: 2 } }),
      TODAY,
    );
    expect(unknown).toMatchObject({ signs: { doming: 2 } });
  });

  it("tells what felt wrong, also when nothing else was done", async () => {
    const session = await sessionOf("strength");
    const log = {
      ...newLog(session),
      wrongAt: session.blocks[0]?.items[0]?.movement ?? "",
      wrongWhy: "a pull",
    };
    expect(logBodies(session, log, TODAY)[0]).toMatchObject({
      items: [],
      stopped: { why: "a pull" },
    });
    const silent = logBodies(session, { ...log, wrongWhy: "" }, TODAY)[0];
    expect(silent).toMatchObject({ stopped: { movement: log.wrongAt } });
    if (silent === undefined) throw new Error("nothing written");
    await expect(decisionWith(silent)).resolves.toBeDefined();
  });

  it("writes cross-training down as its movement and never as a walk", async () => {
    const [body] = logBodies(
      RIDE,
      { ...newLog(RIDE), minutes: 25, signs: "none" },
      TODAY,
    );
    expect(body).toEqual({
      on: TODAY,
      kind: "session",
      session: RIDE.id,
      minutes: 25,
      items: [{ movement: "easy-cycling", sets: 1, seconds: 1500 }],
      signs: "none",
      pain: [],
    });
    if (body === undefined) throw new Error("nothing written");
    const after = await decisionWith(NOTHING, body);
    expect(after.sessions.map(({ kind }) => kind)).not.toContain("walk");
    expect(logProblem(RIDE, { ...newLog(RIDE), minutes: 0 })).toBe("number");
  });

  it("counts a run by its bouts, the walks between them and the longest", async () => {
    const [body] = logBodies(
      RUN,
      { ...newLog(RUN), bouts: 5, effort: 4, signs: "none" },
      TODAY,
    );
    expect(body).toMatchObject({
      kind: "run",
      source: "manual",
      runSeconds: 300,
      walkSeconds: 360,
      longestSeconds: 60,
      effort: 4,
    });
    expect(logProblem(RUN, { ...newLog(RUN), bouts: 0 })).toBe("nothing");
  });

  it("R-BEYOND-HILLS: says of a run what was in it, hills as its ground, and nothing where nothing was said", () => {
    const written = (parts: LogDraft["parts"]): unknown => {
      const [body] = logBodies(RUN, { ...newLog(RUN), parts }, TODAY);
      if (body?.kind !== "run") throw new Error("no run written");
      return { terrain: body.terrain, with: body.with };
    };
    expect(written(["hills"])).toEqual({ terrain: "hills", with: undefined });
    expect(written(["speed", "stroller"])).toEqual({
      terrain: undefined,
      with: ["speed", "stroller"],
    });
    for (const nothing of [null, []])
      expect(written(nothing)).toEqual({ terrain: undefined, with: undefined });
  });

  it("R-BEYOND-STROLLER: every word that is written for a run's parts is one that the engine reads as that part", () => {
    for (const part of RUN_PARTS) {
      const run: Pick<RunEntry, "terrain" | "with"> = partsBody([part]);
      expect(partsOf(run as RunEntry)).toEqual([part]);
    }
  });

  it("takes a check by side or as one number, and refuses half of it", () => {
    const item = {
      movement: "single-leg-stand",
      family: "balance",
      rung: 1,
      impact: 0,
      sets: 1,
      reps: null,
      seconds: 10,
      restSeconds: 0,
      tempo: null,
      side: "each",
      kg: null,
      effortMax: null,
      substitute: null,
    } as const;
    const check: Session = {
      id: "2026-11-22/check-balance",
      kind: "check",
      minutes: 5,
      optional: false,
      blocks: [{ role: "load", items: [item] }],
      run: null,
    };
    expect(logProblem(check, { ...newLog(check), left: 10 })).toBe("number");
    const [body] = logBodies(
      check,
      { ...newLog(check), left: 10, right: 9, signs: "none" },
      TODAY,
    );
    expect(body).toMatchObject({
      kind: "check",
      check: "balance",
      left: 10,
      right: 9,
    });
  });

  it("hazard H-01: a warning that a pain's place asked about is written beside the session", async () => {
    const session = await sessionOf("walk");
    const bodies = logBodies(
      session,
      doneLog(session, {
        signs: {},
        pain: [{ site: "calf", score: 4 }],
        warnings: ["RF-17"],
      }),
      TODAY,
    );
    expect(bodies).toHaveLength(2);
    expect((await decisionWith(NOTHING, ...bodies)).level).toBe("call-now");
  });

  it("marks a placement as one", async () => {
    const session = {
      ...(await sessionOf("strength")),
      id: "2026-11-22/strength-placement-squat",
    };
    expect(logBodies(session, doneLog(session), TODAY)[0]).toMatchObject({
      placement: "squat",
    });
  });

  it("changes the next day's decision", async () => {
    expect(typeof decide).toBe("function");
    const session = await sessionOf("strength");
    const [body] = logBodies(session, doneLog(session), TODAY);
    if (body === undefined) throw new Error("nothing written");
    const [before, after] = [
      await decisionWith(NOTHING),
      await decisionWith(NOTHING, body),
    ];
    expect(after.sessions).not.toEqual(before.sessions);
    expect(program.id).not.toBe("");
  });
});
