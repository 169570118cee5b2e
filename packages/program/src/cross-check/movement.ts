import type { Finding } from "../fault.ts";
import type { Content, Filed } from "../read/content.ts";
import type { MovementFile } from "../schema/movement.ts";
import { ALWAYS_THERE, PHASES } from "../schema/text.ts";

type Filing = Filed<MovementFile>;

/** What a single movement names is there: dose classes, body sites, substitutes. */
export function movementFindings(content: Content): readonly Finding[] {
  return content.movements.flatMap((filing) => [
    ...doseFindings(content, filing),
    ...placeFindings(content, filing),
    ...equipmentFindings(filing),
  ]);
}

function doseFindings(
  content: Content,
  { file, value }: Filing,
): readonly Finding[] {
  const phases = PHASES.filter((phase) => phase in value.dose);
  const found = phases.flatMap((phase) => {
    const dose = value.dose[phase];
    return dose !== undefined && Object.hasOwn(content.doses, dose)
      ? []
      : [
          {
            file,
            at: ["dose", phase],
            message: `There is no dose class \`${dose ?? ""}\`.`,
            mend: "Name one of doses.yaml.",
          },
        ];
  });
  const early = phases.filter(
    (phase) => PHASES.indexOf(phase) < PHASES.indexOf(value.phase),
  );
  if (!(value.phase in value.dose)) {
    found.push({
      file,
      at: ["dose"],
      message: `No dose for \`${value.phase}\`, the phase that opens it.`,
      mend: "Give a dose class for that phase.",
    });
  }
  found.push(
    ...early.map((phase) => ({
      file,
      at: ["dose", phase],
      message: `A dose for \`${phase}\`, before it opens.`,
      mend: "Remove it.",
    })),
  );
  return found;
}

function placeFindings(
  content: Content,
  { file, value }: Filing,
): readonly Finding[] {
  const sites = new Set<string>(content.sites.map(({ id }) => id));
  const unknown = value.loads.flatMap((site, index) =>
    sites.has(site)
      ? []
      : [
          {
            file,
            at: ["loads", index],
            message: `There is no body site \`${site}\`.`,
            mend: "Name one of clinical/sites.yaml.",
          },
        ],
  );
  const kind = content.families.find(({ id }) => id === value.family)?.kind;
  const mayBeEmpty = kind === "breath" || kind === "pelvic-floor";
  if (value.loads.length > 0 || mayBeEmpty) return unknown;
  return [
    {
      file,
      at: ["loads"],
      message: "No body site is named.",
      mend: "Name the sites that it loads.",
    },
  ];
}

function equipmentFindings({ file, value }: Filing): readonly Finding[] {
  const missing = value.equipment
    .filter(
      (item) =>
        !ALWAYS_THERE.includes(item) &&
        !value.substitutes.some((substitute) => substitute.for === item),
    )
    .map((item) => ({
      file,
      at: ["substitutes"],
      message: `Nothing stands in for \`${item}\`.`,
      mend: "Name something from the house that does the same job.",
    }));
  const idle = value.substitutes.flatMap((substitute, index) =>
    (value.equipment as readonly string[]).includes(substitute.for)
      ? []
      : [
          {
            file,
            at: ["substitutes", index, "for"],
            message: `\`${substitute.for}\` is not among the equipment.`,
            mend: "Add it there, or remove the substitute.",
          },
        ],
  );
  return [...missing, ...idle];
}
