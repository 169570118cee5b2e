import {
  type EntryFault,
  type Finding,
  finding,
  shownValue,
  wrongType,
} from "./entry/fault.ts";
import type { RawObject } from "./entry/shape.ts";

/** Note: versions. Released entries never change; an older one is lifted, step by step, to the version that is read today. */

export const CURRENT_VERSION = 1;

/** Lifts an entry by one version. Pure; what it gives carries the next `v`. */
export type Upcaster = (raw: RawObject) => RawObject;

/** The step from each version to the next one. Version 1 is the first. */
const UPCASTERS: ReadonlyMap<number, Upcaster> = new Map();

export type Lifted =
  | { readonly ok: true; readonly raw: RawObject }
  | { readonly ok: false; readonly fault: EntryFault };

/** An entry as the current version has it. A version that is newer, or that no step leads from, is refused. */
export function upcast(raw: RawObject): Lifted {
  return upcastBy(UPCASTERS, CURRENT_VERSION, raw);
}

/** The same by a given chain, so that a chain can be proven before there is a second version. */
export function upcastBy(
  steps: ReadonlyMap<number, Upcaster>,
  current: number,
  raw: RawObject,
): Lifted {
  const written = raw["v"];
  if (!Object.hasOwn(raw, "v")) return refused(finding("missing-field"));
  if (typeof written !== "number") return refused(versionFinding(written));
  let lifted = raw;
  for (let version = written; version !== current; version += 1) {
    const step = version < current ? steps.get(version) : undefined;
    if (step === undefined) return refused(versionFinding(written));
    lifted = step(lifted);
  }
  return { ok: true, raw: lifted };
}

/** The finding against a `v` that is not one that is read today. */
export function versionFinding(value: unknown): Finding {
  if (typeof value !== "number") return wrongType("number", value);
  const params = { value: shownValue(value), current: CURRENT_VERSION };
  return finding("unknown-version", params);
}

function refused(found: Finding): Lifted {
  return { ok: false, fault: { path: "v", ...found } };
}
