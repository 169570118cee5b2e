import type { Assumption, Voice } from "./voice.ts";

/**
 * One string of a catalogue. Its text may hold
 * `{name}` a value, `{name#unit}` a value counted in a unit, `{@movement id}` a name of the program, and
 * `[first|otherwise]` a part that gives way to the next when one of its values is absent.
 */
export interface Message {
  readonly text: string;
  /** What it takes for granted; an empty list fits everyone. */
  readonly assumes: readonly Assumption[];
}

/** Strings that assume the same. A string can only stand in a group, so none is untagged. */
export interface Group<Key extends string = string> {
  readonly assumes: readonly Assumption[];
  readonly strings: Readonly<Record<Key, string>>;
}

/** A group that has some of the keys. */
interface PartOf<Key extends string> {
  readonly assumes: readonly Assumption[];
  readonly strings: Readonly<Partial<Record<Key, string>>>;
}

/** The strings that everyone gets, and the lines that single voices say in another way or have for themselves. */
export interface Layer<Key extends string = string> {
  readonly base: readonly PartOf<Key>[];
  readonly overlays: Readonly<Partial<Record<Voice, readonly Group[]>>>;
}

/** The keys of a group or of several. */
export type KeyOf<Groups> = Groups extends Group<infer Key> ? Key : never;

/** Tags a group of strings with what they assume. */
export function assuming<Key extends string>(
  assumes: readonly Assumption[],
  strings: Readonly<Record<Key, string>>,
): Group<Key> {
  return { assumes, strings };
}

/** Every string of some groups with its key, in order. */
export function messagesIn(
  groups: Layer["base"],
): readonly (readonly [key: string, message: Message])[] {
  return groups.flatMap(({ assumes, strings }) =>
    Object.entries(strings).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, { text, assumes }] as const],
    ),
  );
}
