/** What helps her through a session, as she likes it. Off until she asks for it, but a screen that stays on. */
export interface Aids {
  /** Says cues and counts, with a voice of the device itself. */
  readonly speak: boolean;
  readonly buzz: boolean;
  /** A tick for every count, where a tempo is stated. */
  readonly tick: boolean;
  readonly stayAwake: boolean;
  /** The hand that holds the phone. */
  readonly hand: "left" | "right";
  /** How a run sounds: as one track that goes on with the screen off, beside other sound, or not at all. */
  readonly sound: RunSound;
}

export const RUN_SOUNDS = ["track", "mixed", "off"] as const;
export type RunSound = (typeof RUN_SOUNDS)[number];

export const NO_AIDS: Aids = {
  speak: false,
  buzz: false,
  tick: false,
  stayAwake: true,
  hand: "right",
  sound: "track",
};

/** Aids as the device kept them; a wish that does not read as one is as if it had never been. */
export function readAids(kept: object | null): Aids {
  const wishes = new Map<string, unknown>(Object.entries(kept ?? {}));
  const wish = (name: keyof Aids, otherwise: boolean): boolean => {
    const value = wishes.get(name);
    return typeof value === "boolean" ? value : otherwise;
  };
  return {
    speak: wish("speak", NO_AIDS.speak),
    buzz: wish("buzz", NO_AIDS.buzz),
    tick: wish("tick", NO_AIDS.tick),
    stayAwake: wish("stayAwake", NO_AIDS.stayAwake),
    hand: wishes.get("hand") === "left" ? "left" : NO_AIDS.hand,
    sound:
      RUN_SOUNDS.find((sound) => sound === wishes.get("sound")) ??
      NO_AIDS.sound,
  };
}
