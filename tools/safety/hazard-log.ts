import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { REPOSITORY } from "../tree-files.ts";

/** A test by its file and its title. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

/** What could go wrong for somebody, what stands against it, and what proves that it does. */
export interface Hazard {
  readonly id: string;
  readonly hazard: string;
  readonly cause: string;
  readonly harm: string;
  /** 5 death or serious, 4 permanent, 3 needs care, 2 distress or short harm, 1 nuisance. */
  readonly severity: number;
  /** Rules of the program and conditions of the guard. */
  readonly rules: readonly string[];
  /** Files and folders, from the root. */
  readonly code: readonly string[];
  readonly proofs: readonly Proof[];
  readonly residual: string;
  /** Ids of the evidence; `house` where the hazard is our own thought. */
  readonly sources: readonly string[];
}

export const HAZARD_LOG = "docs/safety/hazards.yaml";
/** Between the file and the title of a proof. */
const MARK = " › ";

const TEXT = v.pipe(v.string(), v.nonEmpty());
const PROOF = v.pipe(
  v.string(),
  v.includes(MARK),
  v.transform((text): Proof => {
    const at = text.indexOf(MARK);
    return { file: text.slice(0, at), title: text.slice(at + MARK.length) };
  }),
);
const HAZARDS = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^H-\d\d$/)),
    hazard: TEXT,
    cause: TEXT,
    harm: TEXT,
    severity: v.picklist([1, 2, 3, 4, 5]),
    rules: v.array(TEXT),
    code: v.pipe(v.array(TEXT), v.minLength(1)),
    proofs: v.array(PROOF),
    residual: TEXT,
    sources: v.pipe(v.array(TEXT), v.minLength(1)),
  }),
);

/** Reads a hazard log. Throws on another shape, naming the place. */
export function readHazards(text: string): readonly Hazard[] {
  return v.parse(HAZARDS, parse(text));
}

/** The hazard log of the house. */
export function houseHazards(): readonly Hazard[] {
  return readHazards(readFileSync(join(REPOSITORY, HAZARD_LOG), "utf8"));
}
