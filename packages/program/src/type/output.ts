import type { Program } from "@restride/engine";

/** What a source or fact is shown with: nothing for P, "as reported by …" for S, "transcribed, to be verified" for T. */
export type Shown = string | null;

export interface Source {
  readonly cite: string;
  readonly url: string | null;
  readonly doi: string | null;
  readonly year: number | null;
  readonly tag: "P" | "T" | "S" | "D";
  readonly strength: string;
  readonly via: string | null;
  readonly note: string | null;
  readonly shown: Shown;
}
/** By movement or check id (`check:` before it): the figure as written, for packages/figures to read. */
export type Figures = Readonly<Record<string, unknown>>;

export type Sources = Readonly<Record<string, Source>>;

/** Where a statement comes from: sources, or a reason of our own, or both (the ground is theirs, the exact rule ours). */
export interface Grounds {
  readonly sources: readonly string[];
  readonly house: string | null;
}

export interface Cue {
  readonly kind: "do" | "feel" | "not";
  readonly text: string;
}

export interface MovementWords extends Grounds {
  readonly name: string;
  readonly family: string;
  readonly strategy: readonly number[];
  readonly answers: string;
  readonly setUp: readonly string[];
  readonly cues: readonly Cue[];
  readonly breath: string;
  readonly compensation: { readonly seen: string; readonly fix: string };
  readonly care: string | null;
  /** Everything that it is done with, the always-there wall, towel and cushion included. */
  readonly equipment: readonly string[];
  /** By equipment id: what from the house does the same job. */
  readonly substitutes: Readonly<Record<string, string>>;
  readonly easier: string | null;
  readonly harder: string | null;
  readonly reviewedBy: string;
}

export interface CheckWords extends Grounds {
  readonly name: string;
  readonly about: string;
  readonly setUp: readonly string[];
  readonly do: readonly string[];
  /** Counts, of a second each, that the parts of one repetition take; empty where the check states no tempo. */
  readonly counts: readonly number[];
  readonly pass: string;
  readonly equipment: readonly string[];
  readonly withoutEquipment: string;
  readonly reviewedBy: string;
}

export interface WarningWords extends Grounds {
  readonly text: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  /** By region id, where a comparison differs by country. */
  readonly regions: Readonly<Record<string, string>>;
}

export interface SignWords extends Grounds {
  readonly text: string;
  /** The words for 0, 1, 2 and 3. */
  readonly severity: readonly string[];
}

export interface Words extends Grounds {
  readonly text: string;
}

/** The words of one voice and language; `unsaid` is the base voice, which assumes nothing. */
export interface Catalogue {
  readonly schema: 1;
  readonly program: string;
  readonly voice: "unsaid";
  readonly language: "en";
  readonly reviewedBy: string;
  readonly families: Readonly<
    Record<
      string,
      { readonly name: string; readonly strategy: readonly number[] }
    >
  >;
  readonly movements: Readonly<Record<string, MovementWords>>;
  readonly checks: Readonly<Record<string, CheckWords>>;
  readonly warnings: Readonly<Record<string, WarningWords>>;
  readonly topics: Readonly<Record<string, Words>>;
  readonly signs: Readonly<Record<string, SignWords>>;
  readonly sites: Readonly<Record<string, Words>>;
  readonly history: Readonly<Record<string, Words>>;
  readonly policies: Readonly<
    Record<string, Words & { readonly name: string }>
  >;
  /** The rule card: one plain sentence for every stable id. */
  readonly rules: Readonly<Record<string, string>>;
}

export interface Fact {
  readonly value:
    | number
    | string
    | { readonly from: number; readonly to: number };
  readonly unit: string;
  readonly tag: "P" | "T" | "S" | "D";
  readonly source: string;
  readonly via: string | null;
  readonly derivedFrom: readonly string[];
  readonly says: string;
  readonly shown: Shown;
}

export interface NumberOrigin {
  readonly value: number;
  readonly unit: string;
  /** The fact that the value equals; null for a house number. */
  readonly fact: string | null;
  /** Facts that informed a house number. */
  readonly leansOn: readonly string[];
  readonly house: string | null;
  readonly sources: readonly string[];
}

export interface RuleOrigin extends Grounds {
  readonly kind: Program["rules"][string]["kind"];
  readonly says: string;
  readonly numbers: readonly string[];
  readonly facts: readonly string[];
}

/** Where everything comes from, for `why`, the rule card and docs. */
export interface Provenance {
  readonly schema: 1;
  readonly program: string;
  readonly reviewedBy: string;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly numbers: Readonly<Record<string, NumberOrigin>>;
  /** By dose class, then by field; fields without an entry of their own share `house`. */
  readonly doses: Readonly<
    Record<
      string,
      {
        readonly equals: Readonly<Record<string, string>>;
        readonly leansOn: readonly string[];
        readonly house: string;
      }
    >
  >;
  readonly walkSteps: readonly {
    readonly fact: string | null;
    readonly leansOn: readonly string[];
    readonly house: string | null;
  }[];
  readonly runSteps: {
    readonly leansOn: readonly string[];
    readonly house: string;
  };
  readonly checks: Readonly<
    Record<
      string,
      { readonly fact: string | null; readonly house: string | null }
    >
  >;
  readonly policies: Readonly<Record<string, readonly FloorOrigin[]>>;
  readonly goAheads: readonly (Grounds & { readonly for: readonly string[] })[];
  readonly care: readonly (Grounds & { readonly level: string })[];
  readonly rules: Readonly<Record<string, RuleOrigin>>;
}

export interface FloorOrigin {
  readonly when: "any" | "early-loss";
  readonly fromDay: number;
  readonly goAhead: boolean;
  readonly fact: string | null;
  readonly number: string | null;
  readonly leansOn: readonly string[];
  readonly house: string | null;
}

export interface Contact {
  readonly role: string;
  readonly label: string;
  readonly number: string | null;
  readonly kind: "call" | "text";
  readonly hours: string | null;
  readonly note: string | null;
  readonly source: string | null;
  readonly grade: "P" | "S" | null;
  /** Null until someone has tried the number; null counts as stale. */
  readonly lastVerified: string | null;
  readonly fallback: string;
}

/** Whom to call, by region. */
export interface Regions {
  readonly schema: 1;
  readonly roles: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string;
    readonly fallback: string;
  }[];
  readonly regions: readonly {
    readonly id: string;
    readonly label: string;
    readonly contacts: readonly Contact[];
    readonly onRequest: readonly Contact[];
  }[];
}
