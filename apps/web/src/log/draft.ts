import type {
  CivilDate,
  Item,
  PainReport,
  Session,
  SessionEntry,
  SessionItem,
  SignId,
} from "@restride/engine";
import {
  type PainDraft,
  painAnswer,
  type SignDraft,
} from "../check-in/draft.ts";
import type { EntryBody } from "../store/entry-body.ts";
import { known } from "../store/known.ts";
import type { SignMap } from "../store/sign-map.ts";
import { partsBody, type RunPart } from "./run-part.ts";
import { checkOf, inPlaceOfWalk, placementOf } from "./session-id.ts";

const SECONDS_PER_MINUTE = 60;

/** How one item went: not done, as shown, or changed. */
export interface ItemLog {
  readonly isDone: boolean;
  readonly sets: number;
  readonly reps: number | null;
  readonly seconds: number | null;
  readonly kg: number | null;
}

/** What she says about a session. Signs of `null` are unanswered: it then counts for gaps and caps alone. */
export interface LogDraft {
  readonly items: readonly ItemLog[];
  readonly minutes: number;
  /** Runs: bouts done. Checks: what each side, or the whole, reached. */
  readonly bouts: number;
  /** Runs: what one had in it; unanswered it counts as nothing. */
  readonly parts: readonly RunPart[] | null;
  readonly left: number | null;
  readonly right: number | null;
  readonly value: number | null;
  readonly effort: number | null;
  readonly signs: "none" | SignDraft | null;
  readonly pain: readonly PainDraft[];
  /** Warnings that a pain's place asked about and that were there. */
  readonly warnings: readonly string[];
  /** Movement at which doming was seen. */
  readonly domingAt: string | null;
  /** Movement that felt wrong. */
  readonly wrongAt: string | null;
  readonly wrongWhy: string;
}

/** What she noticed during it: one part of what is said of a session, whoever asks. */
export type Noticed = Pick<
  LogDraft,
  "signs" | "pain" | "warnings" | "domingAt"
>;

/** The items of a session in the order of its blocks. */
export function itemsOf(session: Session): readonly Item[] {
  return session.blocks.flatMap((block) => block.items);
}

/** A session before anything was said: each item at its dose, none done. */
export function newLog(session: Session): LogDraft {
  return {
    items: itemsOf(session).map(({ sets, reps, seconds, kg }) => ({
      isDone: false,
      sets,
      reps,
      seconds,
      kg,
    })),
    minutes: session.minutes,
    bouts: session.run?.bouts ?? 0,
    parts: null,
    left: null,
    right: null,
    value: null,
    effort: null,
    signs: null,
    pain: [],
    warnings: [],
    domingAt: null,
    wrongAt: null,
    wrongWhy: "",
  };
}

/** Why a log cannot be kept yet; the key of the sentence is `log.problem.<problem>`. */
export type LogProblem = "nothing" | "number" | "sign";

/** What is missing before anything could be kept. */
export function logProblem(
  session: Session,
  draft: LogDraft,
): LogProblem | null {
  return saysWhich(draft) ? doneProblem(session, draft) : "sign";
}

/** "Yes, a sign" without one, or one without its strength, is no answer, and must not be read as none. */
export function saysWhich({ signs, pain, warnings }: Noticed): boolean {
  if (signs === null || signs === "none") return true;
  const isScored =
    pain.every(({ score }) => score !== null) &&
    Object.values(signs).every((severity) => severity !== null);
  return (
    isScored && Object.keys(signs).length + pain.length + warnings.length > 0
  );
}

function doneProblem(session: Session, draft: LogDraft): LogProblem | null {
  switch (session.kind) {
    case "walk":
      return draft.minutes > 0 ? null : "number";
    case "run":
      return draft.bouts > 0 ? null : "nothing";
    case "check":
      return checkNumbers(session, draft) === null ? "number" : null;
    default:
      return draft.items.some((item) => item.isDone) || draft.wrongAt !== null
        ? null
        : "nothing";
  }
}

type CheckNumbers =
  | { readonly left: number; readonly right: number }
  | { readonly value: number };

function checkNumbers(session: Session, draft: LogDraft): CheckNumbers | null {
  const isEach = itemsOf(session)[0]?.side === "each";
  if (!isEach) return draft.value === null ? null : { value: draft.value };
  const { left, right } = draft;
  return left === null || right === null ? null : { left, right };
}

/** The marked signs by their strength. `saysWhich` has seen to it that each has one. */
export function strengths(signs: LogDraft["signs"]): "none" | SignMap | null {
  if (signs === null || signs === "none") return signs;
  return Object.fromEntries(
    Object.entries(signs).filter(([, severity]) => severity !== null),
  );
}

/** What was noticed; doming at a known movement goes to that item and steps down nothing else. */
export function noticed(draft: Noticed): {
  readonly signs?: "none" | SignMap;
  readonly pain?: readonly PainReport[];
} {
  const { domingAt } = draft;
  const signs = strengths(draft.signs);
  const pain = painAnswer(draft.pain);
  if (signs === null) return {};
  if (signs === "none" || domingAt === null) return known({ signs, pain });
  const { doming: _atItem, ...others } = signs;
  return known({
    signs: Object.keys(others).length === 0 ? ("none" as const) : others,
    pain,
  });
}

/** Where she stopped because something felt wrong; nothing where nothing did. */
export function stoppedOf({
  wrongAt,
  wrongWhy,
}: Pick<LogDraft, "wrongAt" | "wrongWhy">): Pick<SessionEntry, "stopped"> {
  if (wrongAt === null) return {};
  return {
    stopped: { movement: wrongAt, why: wrongWhy === "" ? "-" : wrongWhy },
  };
}

function itemBody(item: Item, log: ItemLog, draft: LogDraft): SessionItem {
  const signs = strengths(draft.signs);
  const doming =
    draft.domingAt === item.movement && signs !== null && signs !== "none"
      ? signs.doming
      : undefined;
  return {
    movement: item.movement,
    sets: log.sets,
    ...(log.reps === null ? {} : { reps: log.reps }),
    ...(log.seconds === null ? {} : { seconds: log.seconds }),
    ...(log.kg === null ? {} : { kg: log.kg }),
    ...(draft.effort === null ? {} : { effort: draft.effort }),
    ...(doming === undefined ? {} : { signs: { doming } }),
  };
}

function sessionBody(session: Session, draft: LogDraft): EntryBody {
  const items = itemsOf(session);
  const done = items.flatMap((item, index) => {
    const log = draft.items[index];
    return log?.isDone === true ? [itemBody(item, log, draft)] : [];
  });
  const placement = placementOf(session);
  return {
    kind: "session",
    session: session.id,
    minutes: draft.minutes,
    items: done,
    ...(placement === null ? {} : { placement }),
    ...stoppedOf(draft),
    ...noticed(draft),
  };
}

/** Cross-training is written down as a session of its movement: as a walk it would count as one. */
function insteadBody(
  session: Session,
  movement: string,
  draft: LogDraft,
): EntryBody {
  const { minutes } = draft;
  return {
    kind: "session",
    session: session.id,
    minutes,
    items: [{ movement, sets: 1, seconds: minutes * SECONDS_PER_MINUTE }],
    ...noticed(draft),
  };
}

function runBody(session: Session, draft: LogDraft): EntryBody {
  const { runSeconds = 0, walkSeconds = 0 } = session.run ?? {};
  return {
    kind: "run",
    session: session.id,
    source: "manual",
    runSeconds: runSeconds * draft.bouts,
    longestSeconds: runSeconds,
    walkSeconds: walkSeconds * Math.max(0, draft.bouts - 1),
    ...(draft.effort === null ? {} : { effort: draft.effort }),
    ...partsBody(draft.parts ?? []),
    ...noticed(draft),
  };
}

/** Everything that the log writes about a day; nothing while `logProblem` names one. */
export function logBodies(
  session: Session,
  draft: LogDraft,
  on: CivilDate,
): readonly EntryBody[] {
  if (logProblem(session, draft) !== null) return [];
  const done = doneBody(session, draft, on);
  const { warnings } = draft;
  return warnings.length === 0
    ? [done]
    : [done, { kind: "check-in", warnings }];
}

function doneBody(session: Session, draft: LogDraft, on: CivilDate): EntryBody {
  const check = checkOf(session);
  const numbers = checkNumbers(session, draft);
  if (check !== null && numbers !== null)
    return { on, kind: "check", check, ...numbers, ...noticed(draft) };
  if (session.kind === "run") return { on, ...runBody(session, draft) };
  const instead = inPlaceOfWalk(session);
  if (instead !== null) return { on, ...insteadBody(session, instead, draft) };
  if (session.kind === "walk") {
    const isBrisk = itemsOf(session).some(
      (item) => item.movement === "brisk-walk",
    );
    return {
      on,
      kind: "walk",
      session: session.id,
      minutes: draft.minutes,
      ...(isBrisk ? { brisk: true } : {}),
      ...noticed(draft),
    };
  }
  return { on, ...sessionBody(session, draft) };
}

/** Signs asked after exercise: the daily ones that exercise can bring on. */
export const LOG_SIGNS: readonly SignId[] = [
  "leak",
  "urgency",
  "heaviness",
  "bulge",
  "pelvic-pain",
  "scar-pain",
  "bleeding-up",
  "doming",
];
