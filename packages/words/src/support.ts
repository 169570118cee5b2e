import type { Regions } from "@restride/program";
import { type ContactWords, numberWords } from "./contact.ts";
import type { DaySpeaker } from "./day-speaker.ts";
import type { Voice } from "./voice.ts";

/** The voices that may need support after a loss: where nothing was said it is named without saying what for. */
const SUPPORTED: ReadonlySet<Voice> = new Set(["loss", "unsaid"]);

/**
 * Support after a loss: the numbers that a region lists, and always last in words who can help where none is known. Shown
 * on request, or after an answer that says she is struggling; empty in the voices that it is not meant for.
 */
export function supportFor(
  speaks: DaySpeaker,
  { regions }: Pick<Regions, "regions">,
  region: string,
): readonly ContactWords[] {
  if (!SUPPORTED.has(speaks.voice)) return [];
  const listed = regions.find(({ id }) => id === region)?.onRequest ?? [];
  return [
    ...listed.flatMap((contact) =>
      contact.number === null
        ? []
        : [
            numberWords(
              (key, params) => speaks.text(key, params),
              contact,
              contact.number,
            ),
          ],
    ),
    {
      ...speaks.contact("loss-support", region),
      label: speaks.text("help.support.who"),
      text: speaks.text("help.support.words"),
      fallback: speaks.text("help.support.fallback"),
    },
  ];
}
