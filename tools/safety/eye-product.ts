import type { Fact } from "@restride/program";
import type { Book } from "../rule-doc/book.ts";

/** Figures of the compiled program, each by the name that the second reading gives it. */
export function productFigures(book: Book): ReadonlyMap<string, string> {
  const { program, provenance } = book;
  const figures: (readonly [string, string | number])[] = [
    ...Object.entries(provenance.numbers).map(
      ([key, { value }]) => [key, value] as const,
    ),
    ...program.warnings.flatMap(({ id, level, qualifiers }) => [
      [`level:${id}`, level] as const,
      ...Object.entries(qualifiers).map(
        ([qualifier, at]) => [`level:${id}.${qualifier}`, at] as const,
      ),
    ]),
    ...program.topics.map(({ id, now }) => [`topic:${id}`, now] as const),
    ...program.checks.map(({ id, need }) => [`check:${id}`, need] as const),
    ...program.policies.map(
      (policy) => [`policy:${policy.id}`, floorsOf(policy)] as const,
    ),
    ...Object.entries(program.doses).flatMap(([id, dose]) =>
      Object.entries(dose).flatMap(([field, value]) =>
        value === null ? [] : [[`dose:${id}.${field}`, value] as const],
      ),
    ),
    ...program.walkSteps.map(
      ({ minutes, brisk }, step) =>
        [`walk:${step}`, brisk ? `${minutes} brisk` : minutes] as const,
    ),
    ...program.runSteps.map(
      ({ step, bouts, runSeconds, walkSeconds }) =>
        [`run:${step}`, `${bouts}x${runSeconds}/${walkSeconds}`] as const,
    ),
  ];
  return new Map(figures.map(([name, value]) => [name, String(value)]));
}

type Policy = Book["program"]["policies"][number];

/** The run floors of a policy: days, `early` after an early loss, and whether they ask for a go-ahead. */
function floorsOf({ runFloors, earlyLossRunFloors }: Policy): string {
  const words = (floors: Policy["runFloors"], early: string): string[] =>
    floors.map(
      ({ fromDay, goAhead }) =>
        `${early}${fromDay}${goAhead ? " go-ahead" : ""}`,
    );
  return [...words(runFloors, ""), ...words(earlyLossRunFloors, "early ")].join(
    "; ",
  );
}

/** A figure of the evidence as the second reading writes it: `10`, or `8-12` for a range. */
export function factFigure({ value }: Fact): string {
  return typeof value === "object"
    ? `${value.from}-${value.to}`
    : String(value);
}

/** Rules that must be in the table: those with a source and a figure of their own, or a level. */
export function rulesToRead(book: Book): readonly string[] {
  const { program, provenance } = book;
  const behind = Object.entries(provenance.rules)
    .filter(
      ([, { sources, numbers, facts }]) =>
        sources.length > 0 && (numbers.length > 0 || facts.length > 0),
    )
    .map(([id]) => id);
  return [
    ...behind,
    ...[...program.warnings, ...program.topics]
      .map(({ id }) => id)
      .filter((id) => (provenance.rules[id]?.sources.length ?? 0) > 0),
    ...Object.entries(provenance.checks)
      .filter(([, { fact }]) => fact !== null)
      .map(([id]) => `CK-${id}`),
    ...program.policies.map(({ id }) => `PO-${id}`),
  ];
}

/** Numbers that equal a fact or lean on one. */
export function numbersToRead({ provenance }: Book): readonly string[] {
  return Object.entries(provenance.numbers)
    .filter(([, { fact, leansOn }]) => fact !== null || leansOn.length > 0)
    .map(([key]) => key);
}
