import type {
  CivilDate,
  Earliest,
  Entry,
  GateId,
  Journal,
  Past,
  Program,
  TypicalSpan,
} from "@restride/engine";
import type { WeekDay } from "../today/week-around.ts";

/** What passes between the page and the worker that looks far back or ahead. */

/** What is asked: what has been, the days around one, or when gates may open. */
export type Question = "past" | "week" | "forecast";

/** A journal comes in parts: to hand over years at once would hold the page up. */
export type Request =
  | { readonly type: "program"; readonly program: Program }
  | { readonly type: "entries"; readonly entries: readonly Entry[] }
  | {
      readonly type: Question;
      readonly day: CivilDate;
      readonly unread: Journal["unread"];
    };

/** A forecast comes in two parts: the first is quick. */
export type Answer =
  | { readonly type: "past"; readonly past: Past }
  | { readonly type: "week"; readonly days: readonly WeekDay[] }
  | { readonly type: "earliest"; readonly earliest: Earliest }
  | {
      readonly type: "typical";
      readonly spans: ReadonlyMap<GateId, TypicalSpan>;
    };
