import type { Hazard, Proof } from "./hazard-log.ts";

/** What the log is held against. */
export interface House {
  /** Ids of rules and of the guard's conditions. */
  readonly rules: ReadonlySet<string>;
  /** Ids of the evidence, and `house`. */
  readonly sources: ReadonlySet<string>;
  readonly hasPath: (path: string) => boolean;
  /** The text of a test file; null where there is none. */
  readonly textOf: (path: string) => string | null;
  /** Tests that have passed, by file; null where nothing was run. */
  readonly passed: ReadonlyMap<string, ReadonlySet<string>> | null;
}

/** How many hazards the evidence lists. */
const HAZARDS = 46;

/** Everything in which a log does not fit the house: a hazard left out, a rule, file or test that is gone, no test that passed. */
export function hazardFaults(
  hazards: readonly Hazard[],
  house: House,
): readonly string[] {
  return [
    ...numberFaults(hazards),
    ...hazards.flatMap((hazard) =>
      faultsOf(hazard, house).map((fault) => `${hazard.id}: ${fault}`),
    ),
  ];
}

function numberFaults(hazards: readonly Hazard[]): readonly string[] {
  const wanted = Array.from(
    { length: HAZARDS },
    (_, place) => `H-${String(place + 1).padStart(2, "0")}`,
  );
  const ids = hazards.map(({ id }) => id);
  return [
    ...wanted
      .filter((id) => !ids.includes(id))
      .map((id) => `${id}: not in the log`),
    ...ids
      .filter((id, place) => ids.indexOf(id) !== place)
      .map((id) => `${id}: in the log twice`),
  ];
}

function faultsOf(
  { rules, code, proofs, sources }: Hazard,
  house: House,
): readonly string[] {
  const faults = [
    ...rules
      .filter((rule) => !house.rules.has(rule))
      .map((rule) => `there is no rule ${rule}`),
    ...code
      .filter((path) => !house.hasPath(path))
      .map((path) => `there is no ${path}`),
    ...sources
      .filter((source) => !house.sources.has(source))
      .map((source) => `the source ${source} has no record`),
    ...proofs.flatMap((proof) => proofFaults(proof, house)),
  ];
  return proofs.length === 0 ? [...faults, "no test proves it"] : faults;
}

function proofFaults(
  { file, title }: Proof,
  { textOf, passed }: House,
): readonly string[] {
  const text = textOf(file);
  if (text === null) return [`there is no test file ${file}`];
  if (!text.includes(title)) return [`${file} has no test "${title}"`];
  if (passed !== null && passed.get(file)?.has(title) !== true)
    return [`"${title}" of ${file} has not passed`];
  return [];
}
