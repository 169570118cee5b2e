/**
 * An ear for tests: it hears samples of a WAV file, finds where sound begins and ends, and tells cues apart by the number
 * and the length of their notes alone. It knows no pitch, and nothing of how the file was made.
 */

export interface Heard {
  /** Seconds at which the first note begins. */
  readonly at: number;
  readonly kind: string;
  readonly n: number | null;
  readonly of: number | null;
}

interface Sound {
  readonly at: number;
  readonly seconds: number;
}

const MIDDLE = 128;
/** A sample as far from the middle as this is sound. */
const THRESHOLD = 12;
/** A tone crosses the middle many times; silence as long as this ends a note. */
const NOTE_GAP = 0.02;
/** Notes closer than this to the next belong to one cue; ticks a second apart belong together too. */
const CUE_GAP = 1.05;

/** Where sound is, note by note, in bytes of eight unsigned bits. */
export function soundsIn(bytes: Uint8Array, rate: number): readonly Sound[] {
  const sounds: Sound[] = [];
  let from: number | null = null;
  let last = 0;
  const gap = NOTE_GAP * rate;
  for (const [index, byte] of bytes.entries()) {
    const isLoud = Math.abs(byte - MIDDLE) >= THRESHOLD;
    if (from !== null && !isLoud && index - last > gap) {
      sounds.push({ at: from / rate, seconds: (last - from) / rate });
      from = null;
    }
    if (!isLoud) continue;
    from ??= index;
    last = index;
  }
  if (from !== null)
    sounds.push({ at: from / rate, seconds: (last - from) / rate });
  return sounds;
}

type Length = "tick" | "short" | "half" | "long" | "held";

function lengthOf({ seconds }: Sound): Length {
  if (seconds < 0.06) return "tick";
  if (seconds < 0.22) return "short";
  if (seconds < 0.35) return "half";
  return seconds < 0.7 ? "long" : "held";
}

/** Cues as they are heard. A pattern that no cue has is heard as `?` with its lengths. */
export function cuesIn(bytes: Uint8Array, rate: number): readonly Heard[] {
  const groups: Sound[][] = [];
  for (const sound of soundsIn(bytes, rate)) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isNear =
      before !== undefined && sound.at - before.at - before.seconds < CUE_GAP;
    // Three ticks end a warning: what follows them is the change.
    const isWarned =
      group?.length === 3 && group.every((one) => lengthOf(one) === "tick");
    if (group !== undefined && isNear && !isWarned) group.push(sound);
    else groups.push([sound]);
  }
  return groups.map(heard);
}

const PATTERNS: Readonly<Record<string, string>> = {
  held: "begin",
  half: "half",
  "tick tick tick": "soon",
  "long long": "walk",
  "long long held": "cool-down",
  "long long long held": "done",
};

function heard(group: readonly Sound[]): Heard {
  const at = group[0]?.at ?? Number.NaN;
  const lengths = group.map(lengthOf);
  const pattern = lengths.join(" ");
  const kind = PATTERNS[pattern];
  if (kind !== undefined) return { at, kind, n: null, of: null };
  const calls = callsIn(group);
  const pips = lengths.slice(calls * 4);
  const n = pips.filter((length) => length === "short").length;
  if (calls === 0 || !isCount(pips))
    return { at, kind: `? ${pattern}`, n: null, of: null };
  const of = pips.length === 0 ? 1 : pips.length;
  return { at, kind: calls === 2 ? "last" : "run", n: n === 0 ? 1 : n, of };
}

/** How often four quick notes come: a quick note begins less than a fifth of a second after the one before. */
function callsIn(group: readonly Sound[]): number {
  let calls = 0;
  while (isCall(group.slice(calls * 4, calls * 4 + 4))) calls++;
  return calls;
}

function isCall(notes: readonly Sound[]): boolean {
  const gaps = notes
    .slice(1)
    .map(({ at }, index) => at - (notes[index]?.at ?? 0));
  return notes.length === 4 && gaps.every((gap) => gap < 0.2);
}

/** Long pips, then ticks: never a long one after a tick. */
function isCount(pips: readonly Length[]): boolean {
  const first = pips.indexOf("tick");
  const rest = first < 0 ? [] : pips.slice(first);
  return (
    pips.every((pip) => pip === "tick" || pip === "short") &&
    rest.every((pip) => pip === "tick")
  );
}
