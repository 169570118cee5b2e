import type { Finding } from "../fault.ts";
import type { Content, Filed } from "../read/content.ts";
import type { MovementFile } from "../schema/movement.ts";
import { PHASES } from "../schema/text.ts";

type Filing = Filed<MovementFile>;

/** Families form ladders: rungs without holes, phases in order, neighbours that agree. */
export function ladderFindings(content: Content): readonly Finding[] {
  const byId = new Map(
    content.movements.map((filing) => [filing.value.id, filing]),
  );
  return [
    ...content.families.flatMap((family) =>
      rungFindings(content, family.id, family.kind),
    ),
    ...content.families.flatMap((family, index) =>
      optionalFindings(content, family, index),
    ),
    ...content.movements.flatMap((filing) => [
      ...familyFindings(content, filing),
      ...neighbourFindings(byId, filing),
    ]),
  ];
}

function rungFindings(
  content: Content,
  family: string,
  kind: string,
): readonly Finding[] {
  const members = content.movements.filter(
    ({ value }) => value.family === family,
  );
  if (members.length === 0) {
    return [
      {
        file: "families.yaml",
        at: [],
        message: `The family \`${family}\` has no movement.`,
        mend: `Write one below movement/${family}/.`,
      },
    ];
  }
  if (kind === "cross-training") {
    return members.flatMap(({ file, value }) =>
      value.rung === null
        ? []
        : [
            {
              file,
              at: ["rung"],
              message: "Cross-training has no rungs.",
              mend: "Give null.",
            },
          ],
    );
  }
  const ladder = members.toSorted(
    (one, other) => (one.value.rung ?? 0) - (other.value.rung ?? 0),
  );
  return ladder.flatMap((filing, index) => [
    ...(filing.value.rung === index + 1
      ? []
      : [
          {
            file: filing.file,
            at: ["rung"],
            message: `Rung ${filing.value.rung ?? "null"} stands where rung ${index + 1} of \`${family}\` belongs.`,
            mend: "Number the family from 1 upwards without a hole or a double.",
          },
        ]),
    ...phaseOrder(ladder[index - 1], filing),
  ]);
}

function phaseOrder(
  below: Filing | undefined,
  filing: Filing,
): readonly Finding[] {
  if (
    below === undefined ||
    phaseIndex(below.value.phase) <= phaseIndex(filing.value.phase)
  )
    return [];
  return [
    {
      file: filing.file,
      at: ["phase"],
      message: `It opens in \`${filing.value.phase}\`, before the rung below it (\`${below.value.id}\`, \`${below.value.phase}\`).`,
      mend: "A rung never opens in an earlier phase than the one below it.",
    },
  ];
}

function optionalFindings(
  content: Content,
  family: Content["families"][number],
  index: number,
): readonly Finding[] {
  return family.optional.flatMap((id, place) =>
    content.movements.some(
      ({ value }) => value.id === id && value.family === family.id,
    )
      ? []
      : [
          {
            file: "families.yaml",
            at: [index, "optional", place],
            message: `\`${id}\` is not a movement of \`${family.id}\`.`,
            mend: "Name a movement of this family.",
          },
        ],
  );
}

function familyFindings(
  content: Content,
  { file, value }: Filing,
): readonly Finding[] {
  const family = content.families.find(({ id }) => id === value.family);
  if (family === undefined)
    return [
      {
        file,
        at: ["family"],
        message: `There is no family \`${value.family}\`.`,
        mend: "Name one of families.yaml.",
      },
    ];
  const jolts = value.impact > 0;
  const found: Finding[] = [];
  if (jolts !== (family.kind === "impact")) {
    found.push({
      file,
      at: ["impact"],
      message: `Impact ${value.impact} in a family of kind \`${family.kind}\`.`,
      mend: "Only families of kind impact hold movements that jolt, and only those.",
    });
  }
  if (jolts !== (value.role === "impact")) {
    found.push({
      file,
      at: ["role"],
      message: `Role \`${value.role}\` at impact ${value.impact}.`,
      mend: "Movements that jolt, and only those, have the role impact.",
    });
  }
  return found;
}

function neighbourFindings(
  byId: ReadonlyMap<string, Filing>,
  { file, value }: Filing,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const [side, back, step] of [
    ["easier", "harder", -1],
    ["harder", "easier", 1],
  ] as const) {
    const id = value[side];
    if (id === null) {
      if (
        value.rung !== null &&
        [...byId.values()].some(
          ({ value: other }) =>
            other.family === value.family &&
            other.rung === (value.rung ?? 0) + step,
        )
      ) {
        found.push({
          file,
          at: [side],
          message: `\`${side}\` is null, but there is such a rung.`,
          mend: "Name the neighbouring rung.",
        });
      }
      continue;
    }
    const neighbour = byId.get(id);
    if (neighbour === undefined) {
      found.push({
        file,
        at: [side],
        message: `There is no movement \`${id}\`.`,
        mend: "Name a movement of the program, or null.",
      });
      continue;
    }
    if (neighbour.value.family !== value.family) continue;
    if (value.rung !== null && neighbour.value.rung !== value.rung + step) {
      found.push({
        file,
        at: [side],
        message: `\`${id}\` is rung ${neighbour.value.rung ?? "null"}, not ${value.rung + step}.`,
        mend: "Name the neighbouring rung.",
      });
    } else if (neighbour.value[back] !== value.id) {
      found.push({
        file,
        at: [side],
        message: `\`${id}\` names \`${neighbour.value[back] ?? "null"}\` as its ${back} neighbour.`,
        mend: `Make the two agree.`,
      });
    }
  }
  return found;
}

function phaseIndex(phase: string): number {
  return (PHASES as readonly string[]).indexOf(phase);
}
