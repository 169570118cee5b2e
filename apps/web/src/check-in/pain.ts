import type { PainReport, Program } from "@restride/engine";
import type { PainDraft } from "./draft.ts";

export type PainFlag = Exclude<keyof PainReport, "site" | "score">;

/** The questions that a pain at a site opens. */
export function flagsOf(program: Program, site: string): readonly PainFlag[] {
  const rule = program.sites.find(({ id }) => id === site);
  const isMuscle = rule?.class === "muscle";
  const flags: PainFlag[] = ["limp", "worse"];
  if (!isMuscle) flags.unshift("onImpact", "night", "rest", "spot");
  if (rule?.back === true) flags.push("sudden", "heightLoss");
  return flags;
}

/** The warning question that a pain there opens (program section 4); null for most sites. */
export function warningAskedAt(program: Program, site: string): string | null {
  return program.sites.find(({ id }) => id === site)?.asks ?? null;
}

/** Adds a site with no score yet chosen, or takes it away. */
export function withSite(
  pains: readonly PainDraft[],
  site: string,
): readonly PainDraft[] {
  if (pains.some((pain) => pain.site === site))
    return pains.filter((pain) => pain.site !== site);
  return [...pains, { site, score: null }];
}

/** Changes one pain. */
export function withPain(
  pains: readonly PainDraft[],
  changed: PainDraft,
): readonly PainDraft[] {
  return pains.map((pain) => (pain.site === changed.site ? changed : pain));
}

/** Sets a flag, or takes it away. */
export function withFlag(
  pain: PainDraft,
  flag: PainFlag,
  isSet: boolean,
): PainDraft {
  const { [flag]: _before, ...rest } = pain;
  return isSet ? { ...rest, [flag]: true } : rest;
}
