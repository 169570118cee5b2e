import type { Decision, Family, Hold, Movement } from "@restride/engine";
import {
  familyVerdicts,
  isHeldBy,
  ladderOf,
  stepsAbove,
} from "@restride/engine/explain";
import { ladderLines } from "./ladder.ts";
import { holdText } from "./hold.ts";
import { bullet, stack, wrap } from "./layout.ts";
import { houseSection, point, section, sourceSection } from "./section.ts";
import { endLines, exitLines, markOf } from "./verdict.ts";
import type { View } from "./view.ts";

const MARGIN = "  ";

/** A movement on a day: its ladder, its gate, and why it is or is not in the plan. */
export function whyMovementPage(
  decision: Decision,
  movement: Movement,
  view: View,
): readonly string[] {
  const { say, style, program } = view;
  const family =
    program.families.find((each) => each.id === movement.family) ?? null;
  const hasLadder = ladderOf(decision, movement.family) !== null;
  const ladder =
    family === null ? [] : ladderLines(decision, family, movement, view);
  return stack([
    [
      style.bold(say.movement(movement.id).name),
      ...wrap(whereText(decision, movement, view), style.width),
    ],
    section(
      say.text(hasLadder ? "cli.ladder" : "cli.family", {
        family: movement.family,
      }),
      ladder,
      view,
    ),
    section(
      say.text("cli.why"),
      whyLines(decision, movement, family, view),
      view,
    ),
    [style.dim(say.text("cli.legend"))],
    houseSection(view),
    sourceSection(view),
  ]);
}

/** In which of the day's sessions it stands, and with what dose. */
function whereText(decision: Decision, movement: Movement, view: View): string {
  const { say } = view;
  const places = decision.sessions.flatMap((session) =>
    session.blocks
      .flatMap((block) => block.items)
      .filter((item) => item.movement === movement.id)
      .map(
        (item) =>
          `${say.text(`kind.${session.kind}`).toLowerCase()} (${say.dose(item)})`,
      ),
  );
  if (places.length === 0)
    return say.text("cli.movement.absent", { date: decision.day });
  return say.text("cli.movement.planned", {
    date: decision.day,
    place: places.join("; "),
  });
}

/** What speaks for or against it, in the order in which it is asked. */
function whyLines(
  decision: Decision,
  movement: Movement,
  family: Family | null,
  view: View,
): readonly string[] {
  const gate = gateLines(decision, movement, view);
  const against = [
    ...levelLines(decision, view),
    ...decision.holds
      .filter((hold) => isHeldBy(hold, movement))
      .flatMap((hold) => holdLines(hold, view)),
    ...(family === null ? [] : rungLines(decision, movement, family, view)),
  ];
  const named = reasonLines(decision, movement, view);
  const isOpen = decision.gates.some(
    (each) => each.gate === movement.phase && each.open,
  );
  if (isPlanned(decision, movement) || !isOpen || against.length > 0)
    return [...gate, ...against, ...named];
  if (family === null || ladderOf(decision, family.id) === null)
    return [...gate, ...point(view.say.text("cli.movement.aside"), view)];
  return [...gate, ...named, ...dayLines(decision, view)];
}

function isPlanned(decision: Decision, movement: Movement): boolean {
  const items = decision.sessions
    .flatMap((session) => session.blocks)
    .flatMap((block) => block.items);
  return items.some((item) => item.movement === movement.id);
}

/** Nothing stands against the movement itself: the week has no place for it on this day, or others come first. */
function dayLines(decision: Decision, view: View): readonly string[] {
  const { say, style, notes } = view;
  const spacing = decision.reasons.filter((reason) =>
    reason.rule.startsWith("W-"),
  );
  if (spacing.length === 0) return point(say.text("cli.movement.turn"), view);
  return [
    ...point(say.text("cli.movement.day"), view),
    ...spacing.flatMap((reason) =>
      bullet(
        say.reason(reason) + notes.mark(reason.sources),
        style.width,
        "·",
        MARGIN.repeat(2),
      ),
    ),
  ];
}

function levelLines(decision: Decision, view: View): readonly string[] {
  if (decision.level === "go") return [];
  const { line } = view.say.level(decision.level);
  return point(
    view.say.text("cli.movement.level", { level: decision.level, line }),
    view,
  );
}

function gateLines(
  decision: Decision,
  movement: Movement,
  view: View,
): readonly string[] {
  const { say, style } = view;
  // In pregnancy the whole way waits, and its hold says so.
  if (decision.phase === "pregnant") return [];
  const gate = decision.gates.find((each) => each.gate === movement.phase);
  if (gate === undefined) return point(say.text("cli.movement.no-gate"), view);
  const key = gate.open ? "cli.movement.gate-open" : "cli.movement.gate-shut";
  const own = bullet(
    say.text(key, { gate: say.gate(gate.gate).name }),
    style.width,
    markOf(gate.open, view),
    MARGIN,
  );
  return gate.open
    ? own
    : [...own, ...endLines(gate.criteria, view, MARGIN.repeat(2))];
}

function holdLines(hold: Hold, view: View): readonly string[] {
  const own = bullet(
    `${holdText(hold, view)} ${view.say.text("cli.hold-ends")}`,
    view.style.width,
    markOf(false, view),
    MARGIN,
  );
  return [...own, ...exitLines(hold.exits, view, MARGIN.repeat(2))];
}

/** What the family asks first, and the rungs below this one. */
function rungLines(
  decision: Decision,
  movement: Movement,
  family: Family,
  view: View,
): readonly string[] {
  const { say } = view;
  const first = familyVerdicts(decision, family, view.program);
  const asked = endLines(first, view, MARGIN);
  const above = stepsAbove(decision, family, movement.id);
  const state = ladderOf(decision, family.id);
  if (state === null || above === null || above === 0) return asked;
  const params = { movement: state.movement };
  if (above < 0) return point(say.text("cli.movement.past", params), view);
  const { clean, need } = state;
  const text = say.text("cli.movement.first", { ...params, clean, need });
  return [...asked, ...point(text, view)];
}

/** Reasons of the day that name it or its family. */
function reasonLines(
  decision: Decision,
  movement: Movement,
  view: View,
): readonly string[] {
  const named = decision.reasons.filter((reason) =>
    Object.values(reason.params).some(
      (value) => value === movement.id || value === movement.family,
    ),
  );
  return named.flatMap((reason) =>
    point(view.say.reason(reason) + view.notes.mark(reason.sources), view),
  );
}
