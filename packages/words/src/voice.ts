/** How the words speak. Plan, gates and signs are the same in every voice. */
export type Voice = "unsaid" | "living-baby" | "loss" | "pregnant";

/** What a string takes for granted about the person it speaks to. */
export type Assumption =
  | "livingBaby"
  | "lactating"
  | "partner"
  | "pregnant"
  | "loss";

/** What of a profile decides the voice. */
export interface VoiceProfile {
  readonly outcome?:
    | "living-baby"
    | "died"
    | "ended-early"
    | "unsaid"
    | "pregnant";
  readonly voice?: Voice;
}

export const VOICES: readonly Voice[] = [
  "unsaid",
  "living-baby",
  "loss",
  "pregnant",
];

const VOICE_ASSUMES: Readonly<Record<Voice, readonly Assumption[]>> = {
  unsaid: [],
  "living-baby": ["livingBaby"],
  loss: ["loss"],
  pregnant: ["pregnant"],
};

/** Facts that a surface may add, each only in a voice that can bear it. */
const BEARABLE: Readonly<Record<Voice, readonly Assumption[]>> = {
  unsaid: ["partner"],
  "living-baby": ["lactating", "partner"],
  loss: ["partner"],
  pregnant: ["partner"],
};

/**
 * The voice of a profile. A voice she chose wins, unless it claims what her outcome does not say:
 * an old choice never outlives a changed outcome.
 */
export function voiceFor(profile: VoiceProfile): Voice {
  const { outcome, voice } = profile;
  if (voice !== undefined && isBorneBy(voice, outcome)) return voice;
  if (outcome === "living-baby" || outcome === "pregnant") return outcome;
  return outcome === "died" || outcome === "ended-early" ? "loss" : "unsaid";
}

function isBorneBy(voice: Voice, outcome: VoiceProfile["outcome"]): boolean {
  if (voice === "living-baby" || voice === "pregnant") {
    return outcome === undefined || outcome === voice;
  }
  return true;
}

/** All that strings may assume: what the voice says, and those facts that it can bear. */
export function allowedAssumptions(
  voice: Voice,
  facts: readonly Assumption[] = [],
): ReadonlySet<Assumption> {
  const borne = facts.filter((fact) => BEARABLE[voice].includes(fact));
  return new Set([...VOICE_ASSUMES[voice], ...borne]);
}
