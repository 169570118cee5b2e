import type { Criterion } from "@restride/engine";
import type { Book } from "./book.ts";
import { criteriaTree } from "./gate.ts";
import { factIds, groundWords } from "./grounds.ts";
import { code, paragraphs, table, wrapped } from "./markdown.ts";

/** Families with their rungs, doses, walks and the walk-run ladder. */

type Program = Book["program"];
type Family = Program["families"][number];
type Movement = Program["movements"][number];

export function ladderSections(book: Book): string {
  return paragraphs(
    book.program.families.flatMap((family) => familySection(book, family)),
  );
}

function familySection(book: Book, family: Family): readonly string[] {
  const movements = book.program.movements.filter(
    (movement) => movement.family === family.id,
  );
  const rows = movements.map((movement) => rungRow(book, family, movement));
  return [
    `### ${book.say.family(family.id).name} (${code(family.id)})`,
    table(
      ["rung", "movement", "opens with", "dose class", "impact", "equipment"],
      rows,
    ),
    opensWords(book, family.opens),
  ];
}

function opensWords(book: Book, opens: readonly Criterion[]): string {
  if (opens.length === 0) return "";
  return paragraphs([
    "Offered only when these hold too:",
    criteriaTree(book, opens),
  ]);
}

function rungRow(
  book: Book,
  family: Family,
  movement: Movement,
): readonly string[] {
  const doses = book.program.gates.flatMap(({ gate }) => {
    const dose = movement.dose[gate];
    if (dose === undefined) return [];
    return [gate === movement.phase ? dose : `${dose} from ${gate}`];
  });
  const rung = movement.rung === null ? "" : String(movement.rung);
  const optional = family.optional.includes(movement.id) ? " (optional)" : "";
  return [
    `${rung}${optional}`,
    `${book.say.movement(movement.id).name} (${code(movement.id)})`,
    movement.phase,
    doses.join(", "),
    movement.impact === 0 ? "" : String(movement.impact),
    movement.equipment.join(", "),
  ];
}

export function doseSection(book: Book): string {
  const rows = Object.entries(book.program.doses).map(([id, dose]) => {
    const origin = book.provenance.doses[id];
    const equals = Object.entries(origin?.equals ?? {}).map(
      ([field, fact]) => `${field} = ${factIds(book, [fact])}`,
    );
    return [
      code(id),
      String(dose.sets),
      blank(dose.reps),
      blank(dose.seconds),
      blank(dose.restSeconds),
      blank(dose.effortMax),
      equals.join(", "),
      origin?.house ?? "",
    ];
  });
  const head = [
    "class",
    "sets",
    "reps",
    "hold (s)",
    "rest (s)",
    "effort at most",
    "equals",
    "house rule",
  ];
  return table(head, rows);
}

function blank(value: number | null): string {
  return value === null || value === 0 ? "" : String(value);
}

export function walkSection(book: Book): string {
  const rows = book.program.walkSteps.map((step, place) => {
    const { fact, leansOn, house } = book.provenance.walkSteps[place] ?? {};
    const leans = leansOn ?? [];
    return [
      String(place),
      `${step.minutes} min${step.brisk ? ", brisk" : ""}`,
      step.phase,
      fact == null ? "" : factIds(book, [fact]),
      [
        house ?? "",
        leans.length === 0 ? "" : `Leans on ${factIds(book, leans)}.`,
      ]
        .join(" ")
        .trim(),
    ];
  });
  return table(["step", "walk", "opens with", "equals", "house rule"], rows);
}

const MINUTE = 60;

/** Seconds as `m:ss`, for a table. */
function clock(seconds: number): string {
  const rest = String(seconds % MINUTE).padStart(2, "0");
  return `${Math.floor(seconds / MINUTE)}:${rest}`;
}

export function runSection(book: Book): string {
  const { numbers, runSteps } = book.program;
  const rows = runSteps.map(({ step, bouts, runSeconds, walkSeconds }) => {
    const around = numbers.runWarmupSeconds + numbers.runCooldownSeconds;
    const running = bouts * runSeconds;
    const whole = around + running + (bouts - 1) * walkSeconds;
    return [
      String(step),
      String(bouts),
      clock(runSeconds),
      clock(walkSeconds),
      clock(running),
      clock(whole),
    ];
  });
  const { leansOn, house } = book.provenance.runSteps;
  return paragraphs([
    table(
      [
        "step",
        "bouts",
        "run",
        "walk between",
        "running in all",
        "session with warm-up and cool-down",
      ],
      rows,
    ),
    wrapped(
      `Minutes and seconds. Step 0 is only on the way back (R-STEP-ZERO). ${groundWords(book, { house })} Leans on ${factIds(book, leansOn)}.`,
    ),
  ]);
}
