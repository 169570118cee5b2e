import type { Grounds } from "./output.ts";

/** What a text takes for granted; packages/words knows which voice bears it. */
export type ArticleAssumption =
  | "livingBaby"
  | "lactating"
  | "partner"
  | "pregnant"
  | "loss";
export type Shelf =
  | "body-change"
  | "strategy"
  | "running"
  | "care"
  | "afterwards";
export type BodyChangeId =
  | "core-canister"
  | "pelvic-tilt"
  | "mid-stance"
  | "rib-flare";

/** A body change side by side: what often happens, what helps, and the names of its numbered parts. */
export interface ChangeDrawing {
  readonly kind: "change";
  readonly id: BodyChangeId;
  readonly shows: string;
  readonly often: string;
  readonly helps: string;
  readonly parts: readonly string[];
}
export interface MovementDrawing {
  readonly kind: "movement";
  readonly id: string;
  readonly shows: string;
}
export interface BreathDrawing {
  readonly kind: "breath";
  readonly shows: string;
}
export type Drawing = ChangeDrawing | MovementDrawing | BreathDrawing;

/** A paragraph with its grounds. */
export interface Passage extends Grounds {
  readonly heading: string | null;
  readonly text: string;
  readonly assumes: readonly ArticleAssumption[];
  /** The article that says more about it; null for none. */
  readonly see: string | null;
}

/** One article of Learn. */
export interface Article {
  readonly id: string;
  readonly shelf: Shelf;
  readonly title: string;
  /** What it is about, in one sentence. */
  readonly line: string;
  readonly assumes: readonly ArticleAssumption[];
  /** Only in these voices; null: in every one that its tags allow. */
  readonly voices:
    | readonly ("unsaid" | "living-baby" | "loss" | "pregnant")[]
    | null;
  /** Listed only after she has asked for it. */
  readonly onRequest: boolean;
  /** Weeks of the pregnancy from which it is listed unasked after a loss; null: never. */
  readonly afterLossFromWeeks: number | null;
  readonly strategy: number | null;
  readonly drawings: readonly Drawing[];
  readonly body: readonly Passage[];
  readonly movements: readonly string[];
  readonly reviewedBy: string;
}

/** All articles, in the order in which they are listed. */
export interface Articles {
  readonly schema: 1;
  readonly program: string;
  readonly language: "en";
  readonly articles: readonly Article[];
}
