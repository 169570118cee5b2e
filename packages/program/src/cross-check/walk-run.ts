import type { Finding } from "../fault.ts";
import type { Content } from "../read/content.ts";

/** A regrouping may lose this much of the total (program.md §6). */
const REGROUP_LOSS_SECONDS = 5;

type Step = Content["run"]["steps"][number];

/** The run ladder is numbered from 0 and changes one thing a step, by a tenth at most; the walk ladder names real movements. */
export function walkRunFindings(content: Content): readonly Finding[] {
  const { steps } = content.run;
  const numbered = steps.flatMap((step, index) =>
    step.step === index
      ? []
      : [
          fault(
            index,
            `Step ${step.step} stands in place ${index}.`,
            "Number the steps from 0 upwards.",
          ),
        ],
  );
  const grown = steps.flatMap((step, index) => {
    const below = steps[index - 1];
    if (below === undefined || below.step === 0) return [];
    const wrong = stepFault(below, step);
    return wrong === null
      ? []
      : [
          fault(
            index,
            wrong,
            "Grow the total by a tenth at most, or regroup it, or shorten the walk: one of the three.",
          ),
        ];
  });
  return [...numbered, ...grown, ...beyondLast(content)];
}

function fault(index: number, message: string, mend: string): Finding {
  return { file: "run.yaml", at: ["steps", index], message, mend };
}

function stepFault(below: Step, step: Step): string | null {
  const [before, after] = [
    below.bouts * below.runSeconds,
    step.bouts * step.runSeconds,
  ];
  const sameBouts = below.bouts === step.bouts;
  const sameWalk = below.walkSeconds === step.walkSeconds;
  if (10 * after > 11 * before)
    return `The total grows from ${before} to ${after} seconds, by more than a tenth.`;
  if (after > before)
    return sameBouts && sameWalk
      ? null
      : "It grows and regroups or changes the walk at once.";
  if (sameBouts)
    return after === before && step.walkSeconds < below.walkSeconds
      ? null
      : "Nothing grows and the walk is not shorter.";
  const lastWalkGone = step.bouts === 1 && step.walkSeconds === 0;
  if (before - after > REGROUP_LOSS_SECONDS)
    return `Regrouping loses ${before - after} seconds.`;
  return sameWalk || lastWalkGone
    ? null
    : "It regroups and changes the walk at once.";
}

/** `run-step-clean` asks for the whole ladder: an earlier step would open more than the words say. */
function beyondLast(content: Content): readonly Finding[] {
  const last = content.run.steps.length - 1;
  return content.gates.gates.flatMap(({ opens }, index) =>
    opens.flatMap((node, place) =>
      "test" in node && node.test === "run-step-clean" && node.step !== last
        ? [
            {
              file: "gates.yaml",
              at: ["gates", index, "opens", place, "step"],
              message: `Step ${node.step} is not the last of run.yaml.`,
              mend: `Give step ${last}.`,
            },
          ]
        : [],
    ),
  );
}
