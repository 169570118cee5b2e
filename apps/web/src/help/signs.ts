import type { CareLevel, Program, Warning } from "@restride/engine";

/** One line of the list: a sign, with the qualifiers that belong to its level. */
export interface HelpSign {
  readonly id: string;
  /** Qualifier ids at this level; empty where the sign has only one. */
  readonly qualifiers: readonly string[];
  /** Ids beside which it rises to the emergency number. */
  readonly rises: readonly string[];
}

export const HELP_LEVELS: readonly CareLevel[] = [
  "emergency",
  "call-now",
  "call-soon",
];

function signAt(warning: Warning, level: CareLevel): HelpSign | null {
  const qualifiers = Object.entries(warning.qualifiers)
    .filter(([, own]) => own === level)
    .map(([qualifier]) => qualifier);
  const isPlain = Object.keys(warning.qualifiers).length === 0;
  if (qualifiers.length === 0 && !(isPlain && warning.level === level))
    return null;
  const rises =
    level === "emergency"
      ? []
      : warning.with
          .filter((rule) => rule.level === "emergency")
          .flatMap((rule) => rule.any);
  return { id: warning.id, qualifiers, rises };
}

/** Every warning at the level that it calls for; a sign that splits stands at each of its levels. */
export function signsByLevel(
  program: Program,
  isPregnant: boolean,
): ReadonlyMap<CareLevel, readonly HelpSign[]> {
  const asked = program.warnings.filter(
    ({ pregnantOnly }) => isPregnant || !pregnantOnly,
  );
  return new Map(
    HELP_LEVELS.map((level) => [
      level,
      asked.flatMap((warning) => signAt(warning, level) ?? []),
    ]),
  );
}
