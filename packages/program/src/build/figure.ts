import type { Content } from "../read/content.ts";
import type { Figures } from "../type/output.ts";

/** The figures as written, by id. Movements first, then checks under `check:` and their id. */
export function buildFigures(content: Content): Figures {
  const movements = content.movements.map(
    ({ value }) => [value.id, value.figure] as const,
  );
  const checks = content.checks.map(
    ({ value }) => [`check:${value.id}`, value.figure] as const,
  );
  return Object.fromEntries(
    [...movements, ...checks].filter(([, figure]) => figure !== undefined),
  );
}
