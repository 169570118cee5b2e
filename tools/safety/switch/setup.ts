import { beforeEach } from "vitest";
import { leadingId } from "./title.ts";

/**
 * Runs before every test file of the copy: each test whose title starts with an id runs with that id switched off, all others are
 * left out. RESTRIDE_OFF names one id that is off for whole files instead; `none` leaves everything on.
 */

const { RESTRIDE_OFF: whole } = process.env;
let off: string | null = whole ?? null;

Object.assign(globalThis, { restrideOff: (id: string) => id === off });

beforeEach(({ task, skip }) => {
  const id = leadingId(task.name);
  if (id === null || (whole !== undefined && whole !== "none" && id !== whole))
    skip();
  off = whole ?? id;
});
