import { beforeEach } from "vitest";
import { leadingId } from "./title.ts";

/**
 * Runs before every test file of the copy: a test whose title starts with an id runs with that id switched off, all others are left
 * out. RESTRIDE_PROVE says for how long: `none` leaves everything on, `day` lets the lives that the kit lives beforehand go by every
 * rule, `life` has the id off there as well. RESTRIDE_IDS leaves only the tests of those ids.
 */

const GUARD = "guard";
const GUARD_IDS = "GU-";
const extent = process.env["RESTRIDE_PROVE"] ?? "none";
const wanted = process.env["RESTRIDE_IDS"]?.split(",") ?? null;
let off: string | null = null;

/** While a rule of the planner is off the guard keeps still: the rule's own test has to notice. */
function isOff(id: string): boolean {
  return id === GUARD ? off !== null && !off.startsWith(GUARD_IDS) : id === off;
}

function liveOn<T>(live: () => T): T {
  const before = off;
  if (extent === "day") off = null;
  try {
    return live();
  } finally {
    off = before;
  }
}

Object.assign(globalThis, {
  restrideOff: isOff,
  restrideLife: { on: liveOn, key: () => (extent === "life" ? off : null) },
});

beforeEach(({ task, skip }) => {
  const id = leadingId(task.name);
  if (id === null || wanted?.includes(id) === false) skip();
  off = extent === "none" ? null : id;
});
