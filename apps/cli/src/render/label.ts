import type { BlockRole, GateId, SessionKind } from "@restride/engine";

/** The command line's own headings. They assume nothing about anybody; sentences about rules come from the words room. */

export const SESSION_LABEL: Readonly<Record<SessionKind, string>> = {
  breath: "Breath",
  strength: "Strength",
  impact: "Landing and jumping",
  walk: "Walk",
  run: "Run",
  check: "Readiness check",
};

export const ROLE_LABEL: Readonly<Record<BlockRole, string>> = {
  connect: "Connect",
  stabilise: "Stabilise",
  impact: "Land",
  load: "Load",
};

export const HEADING = {
  todo: "What to do today",
  todoOn: "What to do on this day",
  why: "Why",
  notOpen: "Not open yet, and what opens it",
  holds: "On hold for now",
  missing: "Not answered yet",
  unread: "In the file, but not read",
  sources: "Sources",
  later: "After that",
  call: "Who to call",
} as const;

/** The gates in the order in which they open. */
export const GATE_ORDER: readonly GateId[] = ["restore", "reconnect", "rebuild", "load", "impact", "run", "beyond"];

/** `1 session`, `2 sessions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
