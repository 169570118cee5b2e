import { isBaseName, BASES } from "../pose/base.ts";
import { HAND_PLACES, isHandPlace } from "../pose/hand-place.ts";
import {
  type FigureSpec,
  PROP_KINDS,
  type PropKind,
  type PropSpec,
} from "./type.ts";

/** What is wrong with a figure as written, and where: `keys.1.right leg.knee`. */
export interface SpecFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Check = (value: unknown, path: Path, faults: SpecFault[]) => void;
type Path = readonly (string | number)[];
type Shape = Readonly<Record<string, Check>>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function within(low: number, high: number): Check {
  return (value, path, faults) => {
    if (typeof value === "number" && value >= low && value <= high) return;
    faults.push({ path, message: `a number from ${low} to ${high}` });
  };
}

function numbers(...counts: readonly number[]): Check {
  return (value, path, faults) => {
    const isFit =
      Array.isArray(value) &&
      counts.includes(value.length) &&
      value.every((item) => typeof item === "number" && Math.abs(item) <= 300);
    if (!isFit)
      faults.push({
        path,
        message: `${counts.join(" or ")} numbers in brackets`,
      });
  };
}

function oneOf(names: readonly string[]): Check {
  return (value, path, faults) => {
    if (typeof value !== "string" || !names.includes(value))
      faults.push({ path, message: `one of ${names.join(", ")}` });
  };
}

function map(shape: Shape): Check {
  return (value, path, faults) => {
    if (!isRecord(value)) {
      faults.push({ path, message: "a map of names and values" });
      return;
    }
    for (const [name, item] of Object.entries(value)) {
      const check = Object.hasOwn(shape, name) ? shape[name] : undefined;
      if (check === undefined)
        faults.push({
          path: [...path, name],
          message: `not a name used here; known are ${Object.keys(shape).join(", ")}`,
        });
      else check(item, [...path, name], faults);
    }
  };
}

function list(check: Check, least: number, most: number): Check {
  return (value, path, faults) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) {
      faults.push({ path, message: `a list of ${least} to ${most}` });
      return;
    }
    for (const [index, item] of value.entries())
      check(item, [...path, index], faults);
  };
}

const yes: Check = (value, path, faults) => {
  if (value !== true) faults.push({ path, message: "true, or left out" });
};

const turn = within(-180, 180);
const length = within(-120, 120);

const BEND = map({ bend: turn, side: turn, turn });

const HAND: Check = (value, path, faults) => {
  if (typeof value !== "string")
    map({
      on: oneOf(["floor", "wall", "side wall", "air"]),
      at: numbers(3),
      turn,
      palm: oneOf(["down", "up"]),
      tips: yes,
    })(value, path, faults);
  else if (!isHandPlace(value))
    faults.push({
      path,
      message: `one of ${Object.keys(HAND_PLACES).join(", ")}, or a place in the room`,
    });
};

const ARM = map({
  raise: turn,
  out: turn,
  roll: turn,
  elbow: turn,
  palm: turn,
  wrist: turn,
  fingers: turn,
  reach: within(-4, 8),
  shrug: within(-4, 8),
  hand: HAND,
});

const LEG = map({
  lift: turn,
  out: turn,
  roll: turn,
  knee: turn,
  ankle: turn,
  toes: turn,
  arch: within(0, 1),
  knees: turn,
  foot: map({
    at: numbers(2),
    up: within(-20, 150),
    turn,
    heel: within(-40, 100),
    rest: oneOf(["flat", "kneel", "tucked", "wall", "air"]),
  }),
});

const POSE: Shape = {
  forward: length,
  down: length,
  aside: length,
  knees: within(0, 160),
  sit: within(-40, 110),
  elbows: within(0, 120),
  lean: turn,
  list: turn,
  turn,
  tilt: within(-30, 30),
  weight: within(0, 1),
  waist: BEND,
  ribs: BEND,
  head: BEND,
  arms: ARM,
  legs: LEG,
  "right arm": ARM,
  "left arm": ARM,
  "right leg": LEG,
  "left leg": LEG,
};

const KEY = map({
  ...POSE,
  go: within(0.05, 12),
  hold: within(0, 30),
  breath: oneOf(["in", "out"]),
  floor: within(0, 1),
  flight: yes,
});

export const VIEWS = [
  "side",
  "left side",
  "front",
  "back",
  "three-quarter",
  "three-quarter back",
  "above",
  "front above",
] as const;

export const FEEL_PARTS = [
  "ribs",
  "belly",
  "pelvic floor",
  "low back",
  "seat",
  "outer hip",
  "front thigh",
  "back thigh",
  "inner thigh",
  "calf",
  "foot",
  "shoulder",
  "upper back",
  "chest",
  "neck",
] as const;

const ARROWS = [
  "up",
  "down",
  "forward",
  "back",
  "right",
  "left",
  "turn right",
  "turn left",
  "press down",
  "press back",
  "pull down",
  "reach forward",
  "knee back",
  "knee up",
] as const;
const SHOWN = [
  "breath",
  "long breath out",
  "floor",
  "quick lifts",
  "load",
  "weight",
  "clock",
] as const;

const PROP_DETAIL = map({
  at: numbers(1, 2, 3),
  height: within(1, 220),
  size: within(1, 200),
});

const PROP: Check = (value, path, faults) => {
  if (typeof value === "string") {
    oneOf(PROP_KINDS)(value, path, faults);
    return;
  }
  const names = isRecord(value) ? Object.keys(value) : [];
  const [name] = names;
  if (!isRecord(value) || name === undefined || names.length !== 1) {
    faults.push({ path, message: "a prop, or one prop with its place" });
    return;
  }
  oneOf(PROP_KINDS)(name, path, faults);
  const detail = value[name];
  if (typeof detail !== "number") PROP_DETAIL(detail, [...path, name], faults);
};

const FIGURE: Shape = {
  view: list(oneOf(VIEWS), 1, 2),
  base: oneOf(Object.keys(BASES)),
  with: map(POSE),
  keys: list(KEY, 1, 12),
  alternate: yes,
  travel: within(0, 400),
  pace: oneOf(["settle", "flow"]),
  shoes: yes,
  close: yes,
  props: list(PROP, 0, 6),
  feel: list(oneOf(FEEL_PARTS), 0, 3),
  arrows: list(oneOf(ARROWS), 0, 2),
  show: list(oneOf(SHOWN), 0, 3),
};

/** Every fault of a figure as written: unknown names, numbers out of bounds, missing parts. */
export function specFaults(value: unknown): readonly SpecFault[] {
  const faults: SpecFault[] = [];
  if (typeof value === "object" && value !== null)
    for (const name of ["view", "base", "keys"])
      if (!Object.hasOwn(value, name))
        faults.push({ path: [name], message: "is missing" });
  map(FIGURE)(value, [], faults);
  return faults;
}

function isPropKind(name: string): name is PropKind {
  return PROP_KINDS.some((kind) => kind === name);
}

function readProp(value: unknown): readonly PropSpec[] {
  if (typeof value === "string")
    return isPropKind(value) ? [{ kind: value }] : [];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(
    ([name, detail]): readonly PropSpec[] => {
      if (!isPropKind(name)) return [];
      if (typeof detail === "number") return [{ kind: name, at: [detail] }];
      return isRecord(detail) ? [{ ...detail, kind: name }] : [];
    },
  );
}

function isFigure(value: unknown): value is FigureSpec {
  return (
    specFaults(value).length === 0 &&
    isRecord(value) &&
    isBaseName(String(value["base"]))
  );
}

/** A figure as written, ready to be built; null when it has faults (`specFaults` says which). */
export function readFigure(value: unknown): FigureSpec | null {
  if (!isFigure(value)) return null;
  const props: unknown = value.props;
  return {
    ...value,
    props: Array.isArray(props) ? props.flatMap(readProp) : [],
  };
}
