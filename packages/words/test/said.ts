import { catalogue, program, regions, sources } from "@restride/program";
import type { GateId, Level, Verdict } from "@restride/engine";
import { cliLayer } from "../src/cli.ts";
import { speaker, type Speaker } from "../src/speaker.ts";
import { supportFor } from "../src/support.ts";
import type { Voice } from "../src/voice.ts";
import {
  BASE_ENTRIES,
  CONTENT,
  ownEntries,
  sampleParams,
  stringsIn,
} from "./sample.ts";

/** One string as it would be shown, and where it comes from. */
export type Said = readonly [from: string, text: string];

/** Everything that can be shown in a voice: our strings, the program's words, regions, sources, rules and care. */
export function allSaid(voice: Voice): readonly Said[] {
  const said = speaker(voice, "en", { content: CONTENT }).with(cliLayer("en"));
  return [
    ...messages(said, voice),
    ...ruleLines(said),
    ...programWords(said),
    ...people(said),
  ];
}

function messages(said: Speaker<string>, voice: Voice): readonly Said[] {
  const keys = [...BASE_ENTRIES, ...ownEntries(voice)].map(([key]) => key);
  const texts = new Map([...BASE_ENTRIES, ...ownEntries(voice)]);
  return [...new Set(keys)].flatMap((key) => {
    const line = said.line(key, sampleParams(texts.get(key)?.text ?? ""));
    return line === null ? [] : [[key, line] as const];
  });
}

function ruleLines(said: Speaker<string>): readonly Said[] {
  return Object.entries(program.rules).flatMap(([rule, { sources: from }]) => {
    const plain = { have: null, need: null, unit: "none", of: [] };
    const verdicts: Verdict[] = [true, false, "unknown" as const].map((met) => {
      return { rule, met, ...plain, sources: from };
    });
    const reason = { rule, params: {}, entries: [], sources: from };
    const limit = {
      limit: rule,
      value: 3,
      unit: "session",
      applied: true,
      sources: from,
    };
    return [
      ...verdicts.map((verdict) => said.verdict(verdict).line),
      said.reason(reason),
      said.limit(limit).line,
    ].map((line) => [rule, line] as const);
  });
}

function programWords(said: Speaker<string>): readonly Said[] {
  const { rules, ...words } = catalogue;
  const shown = Object.entries(words).flatMap(([part, value]) =>
    stringsIn(value).map((text) => [`catalogue.${part}`, text] as const),
  );
  const cards = Object.entries(rules).map(
    ([id, text]) => [`card.${id}`, text] as const,
  );
  const signs = program.warnings.flatMap(({ id, qualifiers }) =>
    [id, ...Object.keys(qualifiers).map((name) => `${id}.${name}`)].map(
      (answer) => [answer, said.sign(answer).short] as const,
    ),
  );
  const cited = Object.keys(sources).flatMap((id) => {
    const { cite, tagLine } = said.source(id);
    return [cite, tagLine ?? ""].map((text) => [`source.${id}`, text] as const);
  });
  return [...shown, ...cards, ...signs, ...cited];
}

const LEVELS: readonly Level[] = [
  "emergency",
  "call-now",
  "call-soon",
  "stop",
  "ask",
  "ease",
  "go",
];
const GATES: readonly (GateId | "pregnant")[] = [
  "restore",
  "reconnect",
  "rebuild",
  "load",
  "impact",
  "run",
  "beyond",
  "pregnant",
];

function people(said: Speaker<string>): readonly Said[] {
  const roles = [...regions.roles.map(({ id }) => id), "someone-else"];
  const words = regions.regions.flatMap(({ id }) => {
    const contacts = roles.map((role) => said.contacts(role, id));
    return stringsIn([said.region(id), contacts]).map(
      (text) => [`region.${id}`, text] as const,
    );
  });
  // Only some voices have it, so it is no line that all of them share.
  const support = regions.regions.flatMap(({ id }) =>
    stringsIn(
      supportFor(said, regions, id).map(({ role: _role, ...shown }) => shown),
    ).map((text) => [`support.${id}`, text] as const),
  );
  const levels = LEVELS.flatMap((level) => stringsIn(said.level(level)));
  const gates = GATES.flatMap((gate) => stringsIn(said.gate(gate)));
  return [
    ...words,
    ...support,
    ...[...levels, ...gates].map((text) => ["level or gate", text] as const),
  ];
}
