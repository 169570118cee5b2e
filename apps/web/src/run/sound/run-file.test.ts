import type { RunPlan } from "@restride/engine";
import { type RunCue, runCues } from "@restride/engine/timeline";
import { program } from "@restride/program";
import { describe, expect, it } from "vitest";
import { cuesIn, soundsIn } from "../../../test/ear.ts";
import { endOf, notesOf } from "./motif.ts";
import { RATE } from "./render.ts";
import { cueFile, runFile } from "./run-file.ts";
import { HEADER_BYTES } from "./wav.ts";

const WITHIN_SECONDS = 0.05;

function planOf(change: Partial<RunPlan>): RunPlan {
  const { runWarmupSeconds, runCooldownSeconds } = program.numbers;
  return {
    step: null,
    bouts: 1,
    runSeconds: 60,
    walkSeconds: 90,
    warmupSeconds: runWarmupSeconds,
    cooldownSeconds: runCooldownSeconds,
    ...change,
  };
}

const EVERY = 4;

/** Every fourth step of the ladder, a short day, and the longest run there is: each is some megabytes to listen through. */
const PLANS: readonly (readonly [string, RunPlan])[] = [
  ...program.runSteps
    .filter(({ step }) => step % EVERY === 0)
    .map(
      ({ step, bouts, runSeconds, walkSeconds }) =>
        [
          `step ${step}`,
          planOf({ step, bouts, runSeconds, walkSeconds }),
        ] as const,
    ),
  ["a short day", planOf({ bouts: 3, warmupSeconds: 180, cooldownSeconds: 0 })],
  ["an odd length", planOf({ bouts: 2, runSeconds: 331, walkSeconds: 37 })],
  [
    "beyond",
    planOf({ runSeconds: program.numbers.beyondMaxSeconds, walkSeconds: 0 }),
  ],
];

async function bytesIn(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** What a cue tells to an ear: counts are heard with a run alone. */
function told({ kind, n, of }: RunCue): object {
  const isRun = kind === "run" || kind === "last";
  return { kind, n: isRun ? n : null, of: isRun ? of : null };
}

/** How far from its time the cue is that is furthest from it, in seconds. */
async function worst(blob: Blob, cues: readonly RunCue[]): Promise<number> {
  const bytes = await bytesIn(blob);
  const heard = cuesIn(bytes.subarray(HEADER_BYTES), RATE);
  return Math.max(
    ...heard.map(({ at }, index) =>
      Math.abs(at - (cues[index]?.at ?? Number.POSITIVE_INFINITY)),
    ),
  );
}

describe("the sound of a whole run", () => {
  for (const [name, plan] of PLANS)
    it(`${name}: an ear without pitch hears the plan, each cue within 50 ms of its time`, async () => {
      const cues = runCues(plan);
      const { blob } = runFile(cues);
      const bytes = await bytesIn(blob);
      const heard = cuesIn(bytes.subarray(HEADER_BYTES), RATE);
      expect(heard.map(({ kind, n, of }) => ({ kind, n, of }))).toEqual(
        cues.map(told),
      );
      expect(await worst(blob, cues)).toBeLessThan(WITHIN_SECONDS);
    });

  it("would be found out if one cue of many came a tenth of a second late", async () => {
    const cues = runCues(planOf({ bouts: 8 }));
    const late = cues.map((cue, index) =>
      index === 7 ? { ...cue, at: cue.at + 0.1 } : cue,
    );
    const found = await worst(runFile(late).blob, cues);
    expect(found).toBeGreaterThan(WITHIN_SECONDS);
    expect(found).toBeCloseTo(0.1, 2);
  });

  it("is silent everywhere else", async () => {
    const cues = runCues(planOf({ bouts: 8 }));
    const bytes = await bytesIn(runFile(cues).blob);
    for (const { at, seconds } of soundsIn(
      bytes.subarray(HEADER_BYTES),
      RATE,
    )) {
      const cue = cues.findLast((one) => one.at <= at + 0.001);
      if (cue === undefined) throw new Error(`a sound at ${at}`);
      expect(at + seconds).toBeLessThan(cue.at + endOf(notesOf(cue)) + 0.001);
    }
  });

  it("is a WAV file that says its own length and rate", async () => {
    for (const [, plan] of PLANS) {
      const { blob, samples } = runFile(runCues(plan));
      const bytes = await bytesIn(blob);
      const view = new DataView(bytes.buffer);
      const text = (at: number, length: number): string =>
        String.fromCodePoint(...bytes.subarray(at, at + length));
      expect(blob.type).toBe("audio/wav");
      expect(text(0, 4) + text(8, 8) + text(36, 4)).toBe("RIFFWAVEfmt data");
      expect(view.getUint32(4, true)).toBe(blob.size - 8);
      expect(view.getUint32(16, true)).toBe(16);
      expect([view.getUint16(20, true), view.getUint16(22, true)]).toEqual([
        1, 1,
      ]);
      expect([view.getUint32(24, true), view.getUint32(28, true)]).toEqual([
        RATE,
        RATE,
      ]);
      expect([view.getUint16(32, true), view.getUint16(34, true)]).toEqual([
        1, 8,
      ]);
      expect(view.getUint32(40, true)).toBe(samples);
      expect(blob.size).toBe(HEADER_BYTES + samples);
      expect(samples % 2).toBe(0);
    }
  });

  it("keeps silence once: what is held is a few per cent of the file", () => {
    const sizes = PLANS.map(([name, plan]) => {
      const { blob, heldBytes } = runFile(runCues(plan));
      return { name, file: blob.size, held: heldBytes };
    });
    console.table(sizes);
    for (const { file, held } of sizes) {
      expect(held).toBeLessThan(1_200_000);
      expect(file).toBeLessThan(36_000_000);
    }
  });

  it("has no two cues that one could take for another by their rhythm", () => {
    const kinds: readonly Omit<RunCue, "at">[] = [
      { kind: "begin", n: 0, of: 8 },
      { kind: "soon", n: 1, of: 8 },
      { kind: "run", n: 1, of: 8 },
      { kind: "run", n: 3, of: 8 },
      { kind: "run", n: 1, of: 1 },
      { kind: "last", n: 8, of: 8 },
      { kind: "half", n: 1, of: 1 },
      { kind: "walk", n: 3, of: 8 },
      { kind: "cool-down", n: 8, of: 8 },
      { kind: "done", n: 8, of: 8 },
    ];
    const rhythms = kinds.map((cue) =>
      notesOf(cue)
        .map(({ seconds }) => seconds.toFixed(2))
        .join(" "),
    );
    expect(new Set(rhythms).size).toBe(kinds.length);
  });

  it("has each cue as a file of its own to listen to", async () => {
    const bytes = await bytesIn(cueFile({ kind: "run", n: 3, of: 8 }));
    expect(cuesIn(bytes.subarray(HEADER_BYTES), RATE)).toMatchObject([
      { kind: "run", n: 3, of: 8 },
    ]);
  });

  it("cuts a cue where the next one begins, and moves neither", async () => {
    const walk: RunCue = { at: 0.5, kind: "walk", n: 1, of: 1 };
    const { blob, samples } = runFile([
      { at: 0, kind: "done", n: 1, of: 1 },
      walk,
    ]);
    const bytes = await bytesIn(blob);
    const sounds = soundsIn(bytes.subarray(HEADER_BYTES), RATE);
    expect(sounds.map(({ at }) => at.toFixed(2))).toEqual([
      "0.00",
      "0.50",
      "1.25",
    ]);
    expect(samples / RATE).toBeCloseTo(walk.at + endOf(notesOf(walk)), 2);
  });
});
