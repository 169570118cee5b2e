import type { RunEntry } from "../type/entry.ts";
import type { Offered } from "./offered.ts";
import { dayOfEntry } from "./raw-day.ts";
import type { RawFacts } from "./raw-facts.ts";
import { daysSinceEnd } from "./raw-state.ts";

/** Questions about what comes after the walk-run ladder. */

const FULL_SECONDS = 3600;
const TWICE = 2;
const STROLLER_DAYS = 184;
const TERM_WEEKS = 37;
const DUE_WEEKS = 40;
const WEEK = 7;
const LEVEL_GROUND = new Set([
  "flat",
  "grass",
  "indoors",
  "path",
  "pavement",
  "road",
  "track",
  "treadmill",
]);

/** Whether what a decision says may come in was once made room for. */
export function growsInOrder(facts: RawFacts, { decision }: Offered): boolean {
  const named = new Set(decision.reasons.map(({ rule }) => rule));
  const hills = named.has("R-BEYOND-HILLS");
  const speed = named.has("R-BEYOND-SPEED");
  const stroller = named.has("R-BEYOND-STROLLER");
  if (!hills && !speed && !stroller) return true;
  const isOpen = decision.gates.some(
    ({ gate, open }) => gate === "beyond" && open,
  );
  return (
    isOpen &&
    hasTwice(facts, ({ runSeconds }) => runSeconds >= FULL_SECONDS) &&
    (!speed || hasTwice(facts, isHilly)) &&
    (!stroller || mayPush(facts))
  );
}

/** Whether runs of two earlier days, their signs answered, were of a kind. */
function hasTwice(facts: RawFacts, is: (run: RunEntry) => boolean): boolean {
  const days = facts.log.runs
    .filter((run) => run.signs !== undefined && is(run))
    .map(dayOfEntry);
  return new Set(days.filter((on) => on < facts.day)).size >= TWICE;
}

function isHilly({ terrain }: RunEntry): boolean {
  const ground = terrain?.trim().toLowerCase() ?? "";
  return ground !== "" && !LEVEL_GROUND.has(ground);
}

function mayPush(facts: RawFacts): boolean {
  const { outcome, gestationWeeks: weeks } = facts.profile;
  const isEarly = weeks !== undefined && weeks < TERM_WEEKS;
  const wait = isEarly ? (DUE_WEEKS - weeks) * WEEK : 0;
  return (
    outcome === "living-baby" && daysSinceEnd(facts) >= STROLLER_DAYS + wait
  );
}

/** Whether no offered run is longer than an hour of running. */
export function endsAtAnHour({ decision }: Offered): boolean {
  return decision.sessions.every(
    ({ run }) => run === null || run.bouts * run.runSeconds <= FULL_SECONDS,
  );
}
