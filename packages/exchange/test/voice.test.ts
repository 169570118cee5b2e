import { bannedWords, deniedWords } from "@restride/words/lint";
import { canonicalJson } from "@restride/engine";
import { VOICES } from "@restride/words";
import { describe, expect, it } from "vitest";
import {
  EXPORT_KINDS,
  fileName,
  makeFile,
  type Subject,
} from "../src/index.ts";
import { livesOf, saidIn } from "./people.ts";

/** Every file of a day with its name, as texts; a calendar is made both ways. */
async function filesOf(
  subject: Subject,
): Promise<readonly (readonly [name: string, text: string])[]> {
  const lines = subject.journal.entries.map((entry) => canonicalJson(entry));
  const source = async (): Promise<Uint8Array> =>
    new TextEncoder().encode(lines.join("\n"));
  const files: (readonly [string, string])[] = [];
  for (const kind of EXPORT_KINDS)
    for (const isNeutral of kind === "ics" ? [false, true] : [false]) {
      const made = await makeFile(kind, subject, { source, isNeutral });
      const text = made.ok
        ? new TextDecoder().decode(made.bytes)
        : made.refusal.code;
      files.push([fileName(kind, subject.day), text]);
    }
  return files;
}

describe("what is handed out", () => {
  it.each(
    VOICES,
  )("hazard H-25: in the %s voice no file and no file name says what it must not", async (voice) => {
    for (const [life, subject] of livesOf(voice))
      for (const [name, text] of await filesOf(subject)) {
        expect([life, name, deniedWords(name, voice)]).toEqual([
          life,
          name,
          [],
        ]);
        const denied = deniedWords(saidIn(text), voice);
        expect([life, name, denied]).toEqual([life, name, []]);
      }
  }, 120_000);

  it("hazard H-16: no page claims what only a clinician may", async () => {
    for (const [life, subject] of livesOf("unsaid"))
      for (const [name, text] of await filesOf(subject))
        if (name.endsWith(".html")) {
          // Titles of papers are cited as they are.
          const own = saidIn(text).replaceAll(
            /<ul class="sources">[^]*?<\/ul>/g,
            "",
          );
          expect([life, name, bannedWords(own)]).toEqual([life, name, []]);
        }
  });
});
