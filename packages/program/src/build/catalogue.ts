import type { Content } from "../read/content.ts";
import type {
  Catalogue,
  CheckWords,
  Cue,
  Grounds,
  MovementWords,
  Regions,
  Source,
  Sources,
  WarningWords,
  Words,
} from "../type/output.ts";
import type { SourceRow } from "../schema/evidence.ts";

/** The words of the base voice, which assumes nothing. */
export function buildCatalogue(content: Content): Catalogue {
  return {
    schema: 1,
    program: content.program.id,
    voice: "unsaid",
    language: "en",
    reviewedBy: content.program.reviewedBy,
    families: byId(content.families, ({ name, strategy }) => ({
      name,
      strategy,
    })),
    movements: byId(
      content.movements.map(({ value }) => value),
      movementWords,
    ),
    checks: byId(
      content.checks.map(({ value }) => value),
      checkWords,
    ),
    warnings: byId(content.warnings, warningWords),
    topics: byId(content.topics, plainWords),
    signs: byId(content.signs, (sign) => ({
      ...plainWords(sign),
      severity: sign.severityTexts,
    })),
    sites: byId(content.sites, plainWords),
    history: byId(content.history, plainWords),
    policies: byId(content.policies, ({ name, says, sources, house }) => ({
      name,
      text: says,
      sources,
      house,
    })),
    rules: Object.fromEntries(
      Object.entries(content.rules).map(([id, { says }]) => [id, says]),
    ),
  };
}

function byId<Entry extends { readonly id: string }, Result>(
  entries: readonly Entry[],
  map: (entry: Entry) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(entries.map((entry) => [entry.id, map(entry)]));
}

function plainWords({ text, sources, house }: Words): Words {
  return { text, sources, house };
}

function warningWords(warning: Content["warnings"][number]): WarningWords {
  return {
    ...plainWords(warning),
    qualifiers: warning.qualifierTexts,
    regions: warning.regionTexts ?? {},
  };
}

function grounds({ sources, house }: Grounds): Grounds {
  return { sources, house };
}

function movementWords(
  movement: Content["movements"][number]["value"],
): MovementWords {
  return {
    name: movement.name,
    family: movement.family,
    strategy: movement.strategy,
    answers: movement.answers,
    setUp: movement.setUp,
    cues: movement.cues.map(cueOf),
    breath: movement.breath,
    compensation: movement.compensation,
    care: movement.care,
    equipment: movement.equipment,
    substitutes: Object.fromEntries(
      movement.substitutes.map((substitute) => [
        substitute.for,
        substitute.use,
      ]),
    ),
    easier: movement.easier,
    harder: movement.harder,
    reviewedBy: movement.reviewedBy,
    ...grounds(movement),
  };
}

function cueOf(
  cue: Content["movements"][number]["value"]["cues"][number],
): Cue {
  if ("do" in cue) return { kind: "do", text: cue.do };
  return "feel" in cue
    ? { kind: "feel", text: cue.feel }
    : { kind: "not", text: cue.not };
}

function checkWords(check: Content["checks"][number]["value"]): CheckWords {
  return {
    name: check.name,
    about: check.about,
    setUp: check.setUp,
    do: check.do,
    counts: check.counts ?? [],
    pass: check.passText,
    equipment: check.equipment,
    withoutEquipment: check.withoutEquipment,
    reviewedBy: check.reviewedBy,
    ...grounds(check),
  };
}

/** Every source record, with the words that its tag is shown with. */
export function buildSources(content: Content): Sources {
  return Object.fromEntries(
    content.sources.flatMap(({ value }) =>
      Object.entries(value).map(([id, row]) => [id, plainSource(row)]),
    ),
  );
}

function plainSource({
  cite,
  url,
  doi,
  year,
  tag,
  strength,
  via,
  note,
}: SourceRow): Source {
  return {
    cite,
    url,
    doi,
    year,
    tag,
    strength,
    via: via ?? null,
    note,
    shown: shownFor(tag, via),
  };
}

/** What the tag of a source or fact is shown with; null for what was read in the source itself. */
export function shownFor(
  tag: SourceRow["tag"],
  via: string | undefined,
): string | null {
  if (tag === "S") return `as reported by ${via ?? "someone else"}`;
  if (tag === "T") return "transcribed, to be verified";
  return tag === "D" ? "worked out here from the sources" : null;
}

/** Contacts by region. */
export function buildRegions(content: Content): Regions {
  return { schema: 1, ...content.regions };
}
