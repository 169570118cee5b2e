/** One thing wrong in a program's content: where it is, what it is, and how to mend it. */
export interface Fault {
  /** Path of the file below the content folder. */
  readonly file: string;
  /** 1-based line, or null where no place in a file can be named. */
  readonly line: number | null;
  /** Path inside the file, e.g. `cues[2].do`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}

export type PathPart = string | number;

/** A fault before its line is looked up. */
export interface Finding {
  readonly file: string;
  readonly at: readonly PathPart[];
  /** Where the place is known and no path leads to it. */
  readonly line?: number | null;
  readonly message: string;
  readonly mend: string;
}

/** `["cues", 2, "do"]` as `cues[2].do`. */
export function pathText(at: readonly PathPart[]): string {
  return at.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? part : `${text}.${part}`;
  }, "");
}
