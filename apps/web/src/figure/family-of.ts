import type { Program } from "@restride/engine";

/** The family of a movement, whose file its figure stands in; empty for a movement that the program does not know. */
export function familyOf(
  { movements }: Pick<Program, "movements">,
  movement: string,
): string {
  return movements.find(({ id }) => id === movement)?.family ?? "";
}
