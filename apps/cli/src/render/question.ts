import type { CliKey } from "@restride/words/cli";
import { stack, table, wrap } from "./layout.ts";
import type { View } from "./view.ts";

/** What an entry that asks her something can answer, with the names to write: nobody knows them by heart. */

/** The questions of a kind of entry; null for a kind that asks nothing. */
export function questionPage(
  kind: string,
  view: View,
): readonly string[] | null {
  switch (kind) {
    case "check-in":
      return checkInPage(view);
    case "screen":
      return screenPage(view);
    default:
      return null;
  }
}

type Row = readonly [name: string, text: string];

function checkInPage(view: View): readonly string[] {
  const { program, say } = view;
  const warnings = program.warnings
    .filter(({ pregnantOnly }) => !pregnantOnly || say.voice === "pregnant")
    .flatMap(({ id, qualifiers }) => [
      [id, say.warning(id, view.region).text] as const,
      ...Object.keys(qualifiers).map(
        (each) =>
          [
            `  .${each}`,
            say.warning(`${id}.${each}`, view.region).qualifier ?? "",
          ] as const,
      ),
    ]);
  const signs = program.signs.map(
    ({ id }): Row => [`signs.${id}`, say.sign(id).text],
  );
  const sites = program.sites.map(({ id }) => id).join(", ");
  return stack([
    group("cli.ask.warnings", warnings, view),
    group("cli.ask.signs", signs, view),
    wrap(say.text("cli.ask.pain", { sites }), view.style.width),
    wrap(say.text("cli.ask.check-in"), view.style.width),
  ]);
}

function screenPage(view: View): readonly string[] {
  const { program, say } = view;
  const topics = program.topics.map(
    ({ id }): Row => [`answers.${id}`, say.topic(id).text],
  );
  return stack([
    group("cli.ask.topics", topics, view),
    group("cli.ask.healed", [["healed", say.text("setup.healed")]], view),
    wrap(say.text("cli.ask.screen"), view.style.width),
  ]);
}

function group(
  heading: CliKey,
  rows: readonly Row[],
  { say, style }: View,
): readonly string[] {
  return [
    ...wrap(say.text(heading), style.width).map(style.bold),
    ...table(
      [{ title: "" }, { title: "", isWide: true }],
      rows.map(([name, text]) => [`  ${name}`, text]),
      style.width,
    ),
  ];
}
