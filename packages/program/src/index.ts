import type { Program } from "@restride/engine";
import rawCatalogue from "../generated/catalogue.unsaid.json" with {
  type: "json",
};
import rawProgram from "../generated/program.json" with { type: "json" };
import rawProvenance from "../generated/provenance.json" with { type: "json" };
import rawRegions from "../generated/regions.json" with { type: "json" };
import rawSources from "../generated/sources.json" with { type: "json" };
import type { Catalogue, Provenance, Regions, Sources } from "./type/output.ts";

/** The default program, compiled: what the engine reads. */
export const program: Program = /* @__PURE__ */ checked(rawProgram, isProgram);
/** The words of the base voice, which assumes nothing. */
export const catalogue: Catalogue = /* @__PURE__ */ checked(
  rawCatalogue,
  isCatalogue,
);
/** Where every number, dose and rule comes from. */
export const provenance: Provenance = /* @__PURE__ */ checked(
  rawProvenance,
  isProvenance,
);
/** Source records by id. */
export const sources: Sources = /* @__PURE__ */ checked(rawSources, isSources);
/** Whom to call, by region. */
export const regions: Regions = /* @__PURE__ */ checked(rawRegions, isRegions);

// A JSON module types strings as `string`, not as the literals that they are. The compiler wrote each file from a value
// of its type, and a test compares the file with a fresh compilation, so one key is enough to tell which file it is.
function checked<Value>(
  value: unknown,
  isValue: (value: unknown) => value is Value,
): Value {
  if (isValue(value)) return value;
  throw new Error(
    "a generated file is not what it should be: run npm run program",
  );
}

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && key in value;
}

function isProgram(value: unknown): value is Program {
  return has(value, "hash");
}

function isCatalogue(value: unknown): value is Catalogue {
  return has(value, "voice");
}

function isProvenance(value: unknown): value is Provenance {
  return has(value, "facts");
}

function isSources(value: unknown): value is Sources {
  return has(value, "SEED2025");
}

function isRegions(value: unknown): value is Regions {
  return has(value, "roles");
}

export type {
  Catalogue,
  CheckWords,
  Contact,
  Cue,
  Fact,
  FloorOrigin,
  Grounds,
  MovementWords,
  NumberOrigin,
  Provenance,
  Regions,
  RuleOrigin,
  SignWords,
  Source,
  Sources,
  WarningWords,
  Words,
} from "./type/output.ts";
