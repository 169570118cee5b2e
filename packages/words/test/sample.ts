import { catalogue, regions, sources } from "@restride/program";
import type { Content } from "../src/content.ts";
import { LANGUAGE_PACKS } from "../src/language.ts";
import { CLI_ENGLISH } from "../src/en/cli.ts";
import { type Message, messagesIn } from "../src/message.ts";
import { slotsOf } from "../src/template.ts";
import type { Params } from "../src/talk.ts";
import type { Voice } from "../src/voice.ts";

export const CONTENT: Content = { catalogue, regions, sources };

export const [ENGLISH] = LANGUAGE_PACKS;
if (ENGLISH === undefined) throw new Error("no language");

export type Entry = readonly [key: string, message: Message];

/** Every base string, those of the command line included. */
export const BASE_ENTRIES: readonly Entry[] = [
  ...messagesIn(ENGLISH.layer.base),
  ...messagesIn(CLI_ENGLISH.base),
];

/** Every string that a voice has for itself. */
export function ownEntries(voice: Voice): readonly Entry[] {
  return messagesIn(ENGLISH?.layer.overlays[voice] ?? []);
}

/** A value of the right kind for each parameter that a message may name. */
const SAMPLES: Params = {
  sign: "RF-06.fainted",
  topic: "GP-a",
  site: "groin",
  movement: "goblet-squat",
  family: "hip-shift",
  check: "hop",
  scope: "impact",
  level: "call-now",
  limit: "L-WEEK-RUN",
  severity: 2,
  policy: "guideline-2019",
  since: "2026-11-01",
  until: "2026-11-22",
  date: "2026-11-22",
  ended: "2026-11-23",
  day: "2026-02-30",
  expected: "uuid-v7",
  got: "list",
  allowed: "none,yes",
  value: "hopp",
  nearest: "hop",
  path: "items[0].movement",
  authority: "our own rule",
  names: "the 2019 return-to-running guideline",
  have: "3 check-ins",
  need: "7 days",
  line: "What it needs.",
  what: "What is wrong.",
  number: "999",
  emergency: "999",
  via: "a clinic page",
  known: "guideline-2019, consensus-2024",
  minutes: "12",
};

/** Values for all slots of a text: a sample where one is named above, else a number. */
export function sampleParams(text: string): Params {
  const names = slotsOf(text).flatMap((slot) =>
    slot.id === null ? [slot] : [],
  );
  return Object.fromEntries(
    names.map(({ name, unit }) => [
      name,
      unit === null ? (SAMPLES[name] ?? 2) : 2,
    ]),
  );
}

/** Every string inside a value, however deep. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
