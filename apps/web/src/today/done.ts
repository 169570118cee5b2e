import type {
  CivilDate,
  Entry,
  Program,
  SessionEntry,
  SessionKind,
} from "@restride/engine";
import { standing } from "../store/profile.ts";

/** One thing that was written down about a day. */
export interface Done {
  readonly id: string;
  readonly kind: SessionKind;
  readonly minutes: number | null;
  /** Cross-training goes by the name of its movement. */
  readonly movement: string | null;
}

function crossTraining(entry: SessionEntry, program: Program): string | null {
  const families = new Set(
    program.families
      .filter(({ kind }) => kind === "cross-training")
      .map(({ id }) => id),
  );
  const [first] = entry.items;
  const movement = program.movements.find(({ id }) => id === first?.movement);
  return movement !== undefined && families.has(movement.family)
    ? movement.id
    : null;
}

function sessionKind(entry: SessionEntry, program: Program): SessionKind {
  const movements = program.movements.filter(({ id }) =>
    entry.items.some((item) => item.movement === id),
  );
  if (movements.some(({ impact }) => impact > 0)) return "impact";
  const kinds = program.families
    .filter(({ id }) => movements.some(({ family }) => family === id))
    .map(({ kind }) => kind);
  return kinds.includes("strength") ? "strength" : "breath";
}

/** The exercise written down about a day, in the order of writing. */
export function doneToday(
  entries: readonly Entry[],
  day: CivilDate,
  program: Program,
): readonly Done[] {
  const isOfDay = (entry: Entry): entry is Entry => entry.on === day;
  return standing(entries, day, isOfDay).flatMap((entry): readonly Done[] => {
    switch (entry.kind) {
      case "session":
        return [
          {
            id: entry.id,
            kind: sessionKind(entry, program),
            minutes: entry.minutes,
            movement: crossTraining(entry, program),
          },
        ];
      case "walk":
        return [
          {
            id: entry.id,
            kind: "walk",
            minutes: entry.minutes,
            movement: null,
          },
        ];
      case "run":
        return [
          {
            id: entry.id,
            kind: "run",
            minutes: Math.round(entry.runSeconds / 60),
            movement: null,
          },
        ];
      case "check":
        return [{ id: entry.id, kind: "check", minutes: null, movement: null }];
      default:
        return [];
    }
  });
}
