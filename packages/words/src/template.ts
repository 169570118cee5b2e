/** Filling of message texts: values, counted values, names of the program, and parts that may give way. */

/** `[first|otherwise]`, or `{slot}`. Sections do not nest. */
const PART = /\[([^[\]]*)\]|\{([^{}]+)\}/g;
const SLOT = /\{([^{}]+)\}/g;

export interface Slot {
  /** A parameter's name, or the kind of a reference. */
  readonly name: string;
  readonly unit: string | null;
  /** The id that a reference `{@kind id}` names. */
  readonly id: string | null;
}

/** The words for a slot, or null where there is nothing to say. */
export type Resolve = (slot: Slot) => string | null;

/** Reads what stands between the braces. */
export function readSlot(inner: string): Slot {
  if (inner.startsWith("@")) {
    const [name = "", id = ""] = inner.slice(1).split(" ");
    return { name, unit: null, id };
  }
  const [name = "", unit = null] = inner.split("#");
  return { name, unit, id: null };
}

/** A filled text. Throws a RangeError when a value outside every section is absent: a fault of ours. */
export function fill(text: string, resolve: Resolve): string {
  return text.replaceAll(PART, (_, section?: string, slot?: string) => {
    if (section !== undefined) return fillSection(section, resolve);
    const words = resolve(readSlot(slot ?? ""));
    if (words === null) throw new RangeError(`no value for {${slot}}: ${text}`);
    return words;
  });
}

/** The first of the alternatives that has all its values; nothing when none has. */
function fillSection(section: string, resolve: Resolve): string {
  for (const alternative of section.split("|")) {
    let isWhole = true;
    const filled = alternative.replaceAll(SLOT, (_, inner: string) => {
      const words = resolve(readSlot(inner));
      isWhole &&= words !== null;
      return words ?? "";
    });
    if (isWhole) return filled;
  }
  return "";
}

/** Every slot of a text, for checks of the catalogues. */
export function slotsOf(text: string): readonly Slot[] {
  return [...text.matchAll(SLOT)].map((match) => readSlot(match[1] ?? ""));
}
