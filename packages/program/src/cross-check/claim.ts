import type { Finding, PathPart } from "../fault.ts";
import { equalsFact, factText } from "../quantity.ts";
import type { Content } from "../read/content.ts";

/** A number of the program and the fact that it says it equals. */
export interface Claim {
  readonly file: string;
  readonly at: readonly PathPart[];
  readonly value: number;
  readonly unit: string;
  readonly fact: string;
}

const DOSE_UNITS = [
  ["sets", "set"],
  ["reps", "repetition"],
  ["seconds", "second"],
] as const;
const CHECK_UNITS = {
  reps: "repetition",
  seconds: "second",
  minutes: "minute",
  count: "repetition",
} as const;

/** Every number equals the fact or the other number that it names. */
export function claimFindings(content: Content): readonly Finding[] {
  return [
    ...claims(content).flatMap((one) => equalityFindings(content, one)),
    ...policyNumberFindings(content),
    ...tooEarlyFindings(content),
  ];
}

/** Every number that says which fact it equals. */
export function claims(content: Content): readonly Claim[] {
  const numbers = Object.entries(content.numbers).flatMap(
    ([key, { value, unit, fact }]) =>
      claim("numbers.yaml", [key, "value"], { value, unit }, fact),
  );
  const walks = content.walk.flatMap(({ minutes, equals }, index) =>
    claim(
      "walk.yaml",
      [index, "minutes"],
      { value: minutes, unit: "minute" },
      equals,
    ),
  );
  const checks = content.checks.flatMap(({ file, value: { measure, dose } }) =>
    claim(
      file,
      ["dose", "value"],
      { value: dose.value, unit: CHECK_UNITS[measure] },
      dose.fact,
    ),
  );
  const policies = floors(content).flatMap(({ at, floor }) =>
    claim(
      "policies.yaml",
      [...at, "fromDay"],
      { value: floor.fromDay, unit: "day" },
      floor.fact,
    ),
  );
  return [...numbers, ...doseClaims(content), ...walks, ...checks, ...policies];
}

function doseClaims(content: Content): readonly Claim[] {
  return Object.entries(content.doses).flatMap(([id, dose]) =>
    DOSE_UNITS.flatMap(([field, unit]) =>
      claim(
        "doses.yaml",
        [id, field],
        { value: dose[field] ?? 0, unit },
        dose.equals?.[field],
      ),
    ),
  );
}

function claim(
  file: string,
  at: readonly PathPart[],
  quantity: { readonly value: number; readonly unit: string },
  fact: string | undefined,
): readonly Claim[] {
  return fact === undefined ? [] : [{ file, at, ...quantity, fact }];
}

function equalityFindings(
  content: Content,
  { file, at, value, unit, fact }: Claim,
): readonly Finding[] {
  const row = content.facts.facts[fact];
  if (row === undefined) return [unknownFact(file, at, fact)];
  if (equalsFact(value, unit, row)) return [];
  return [
    {
      file,
      at,
      message: `${value} ${unit} does not equal the fact \`${fact}\` (${factText(row)}).`,
      mend: "Correct the number, or make it a house number with its reason.",
    },
  ];
}

type Policy = Content["policies"][number];

/** A run floor and where it stands in policies.yaml. */
export interface PlacedFloor {
  readonly at: readonly [number, "runFloors" | "earlyLossRunFloors", number];
  readonly floor: Policy["runFloors"][number];
}

/** The run floors of every policy, with their places. */
export function floors(content: Content): readonly PlacedFloor[] {
  return content.policies.flatMap((policy, index) =>
    (["runFloors", "earlyLossRunFloors"] as const).flatMap((key) =>
      policy[key].map((floor, place) => ({
        at: [index, key, place] as const,
        floor,
      })),
    ),
  );
}

/** The fault of a name that no fact bears. */
export function unknownFact(
  file: string,
  at: readonly PathPart[],
  id: string,
): Finding {
  return {
    file,
    at,
    message: `There is no fact \`${id}\`.`,
    mend: "Transcribe the row into facts.yaml, or name one that is there.",
  };
}

/** Days before which no policy, forked or not, may let anybody run: by herself, after an early loss, with a go-ahead. */
const LEAST_FLOOR = { runFloors: 84, earlyLossRunFloors: 42, goAhead: 21 };

function tooEarlyFindings(content: Content): readonly Finding[] {
  return floors(content).flatMap(({ at, floor }) => {
    const least = floor.goAhead ? LEAST_FLOOR.goAhead : LEAST_FLOOR[at[1]];
    if (floor.fromDay >= least) return [];
    return [
      {
        file: "policies.yaml",
        at: [...at, "fromDay"],
        message: `${floor.fromDay} is before day ${least}.`,
        mend: "A policy may only be later: choose that day, or one after it.",
      },
    ];
  });
}

function policyNumberFindings(content: Content): readonly Finding[] {
  return floors(content).flatMap(({ at, floor }) => {
    const want =
      floor.number === undefined
        ? undefined
        : content.numbers[floor.number].value;
    if (want === undefined || want === floor.fromDay) return [];
    return [
      {
        file: "policies.yaml",
        at: [...at, "fromDay"],
        message: `${floor.fromDay} is not \`${floor.number}\` (${want}).`,
        mend: "Make the two agree.",
      },
    ];
  });
}
