import type { Finding } from "../fault.ts";
import type { Content, Filed } from "../read/content.ts";

/** Fewer movements than this is not yet a whole program (program.md §3). */
const FEWEST_MOVEMENTS = 70;

/** Ids are unique, agree with their file names, and there are enough movements. */
export function identityFindings(content: Content): readonly Finding[] {
  const lists = [
    ["families.yaml", content.families],
    ["policies.yaml", content.policies],
    ["clinical/warnings.yaml", content.warnings],
    ["clinical/topics.yaml", content.topics],
    ["clinical/signs.yaml", content.signs],
    ["clinical/sites.yaml", content.sites],
    ["clinical/history.yaml", content.history],
    ["clinical/regions.yaml", content.regions.regions],
  ] as const;
  return [
    ...repeatedFiles(content.movements),
    ...repeatedFiles(content.checks),
    ...repeatedFiles(content.articles),
    ...lists.flatMap(([file, list]) => repeatedInList(file, list)),
    ...repeatedGates(content),
    ...repeatedSources(content),
    ...misplaced(content),
    ...formerIds(content),
    ...tooFew(content),
  ];
}

function repeatedFiles(
  entries: readonly Filed<{ readonly id: string }>[],
): readonly Finding[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, value }) => {
    const first = seen.get(value.id);
    if (first === undefined) seen.set(value.id, file);
    return first === undefined ? [] : [repeated(file, ["id"], value.id, first)];
  });
}

function repeatedInList(
  file: string,
  list: readonly { readonly id: string }[],
): readonly Finding[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) < index
      ? [repeated(file, [index, "id"], id, file)]
      : [],
  );
}

function repeatedGates(content: Content): readonly Finding[] {
  const gates = content.gates.gates.map(({ gate }) => ({ id: gate }));
  return repeatedInList("gates.yaml", gates).map((finding) => ({
    ...finding,
    at: ["gates"],
  }));
}

function repeatedSources(content: Content): readonly Finding[] {
  const seen = new Map<string, string>();
  return content.sources.flatMap(({ file, value }) =>
    Object.keys(value).flatMap((id) => {
      const first = seen.get(id);
      seen.set(id, file);
      return first === undefined ? [] : [repeated(file, [id], id, first)];
    }),
  );
}

function repeated(
  file: string,
  at: Finding["at"],
  id: string,
  first: string,
): Finding {
  return {
    file,
    at,
    message: `The id \`${id}\` is already taken in ${first}.`,
    mend: "Give one of them another id.",
  };
}

function misplaced(content: Content): readonly Finding[] {
  const movements = content.movements.map(({ file, value }) => ({
    file,
    want: `movement/${value.family}/${value.id}.yaml`,
  }));
  const checks = content.checks.map(({ file, value }) => ({
    file,
    want: `check/${value.id}.yaml`,
  }));
  return [...movements, ...checks].flatMap(({ file, want }) =>
    file === want
      ? []
      : [
          {
            file,
            at: ["id"],
            message: `By its id and family this file is ${want}.`,
            mend: "Rename the file, or correct id or family.",
          },
        ],
  );
}

/** A former id that lives on as another movement would make old journals lie. */
function formerIds(content: Content): readonly Finding[] {
  const living = new Set(content.movements.map(({ value }) => value.id));
  return content.movements.flatMap(({ file, value }) =>
    (value.was ?? []).flatMap((id, index) =>
      living.has(id)
        ? [
            {
              file,
              at: ["was", index],
              message: `\`${id}\` is still a movement of its own.`,
              mend: "Remove it from `was`.",
            },
          ]
        : [],
    ),
  );
}

function tooFew(content: Content): readonly Finding[] {
  const count = content.movements.length;
  if (count >= FEWEST_MOVEMENTS) return [];
  return [
    {
      file: "movement",
      at: [],
      message: `There are ${count} movements.`,
      mend: `Write at least ${FEWEST_MOVEMENTS}.`,
    },
  ];
}
