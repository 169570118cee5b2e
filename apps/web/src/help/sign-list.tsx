import type { JSX } from "preact";
import { LevelMark } from "../component/level-mark.tsx";
import type { HelpProps } from "./help-page.tsx";
import { HELP_LEVELS, type HelpSign, signsByLevel } from "./signs.ts";
import { sayOf } from "../frame/say.ts";

/** Every warning sign under what the lists say to do. */
export function SignList({ speaks, program }: HelpProps): JSX.Element {
  const say = sayOf(speaks);
  const signs = signsByLevel(program, speaks.voice === "pregnant");
  return (
    <section class="stack-wide" aria-labelledby="signs">
      <div class="stack">
        <h2 id="signs">{say("help.signs.title")}</h2>
        <p>{say("help.signs.intro")}</p>
        <p>
          <strong>{say("help.not-right")}.</strong> {say("help.not-right.line")}
        </p>
      </div>
      {HELP_LEVELS.map((level) => (
        <section key={level} class={`help-level help-${level} stack`}>
          <h3>
            <LevelMark level={level} />
            {say(`help.level.${level}`)}
          </h3>
          <p>{say(`help.level.${level}.line`)}</p>
          <ul>
            {(signs.get(level) ?? []).map((sign) => (
              <SignLine key={sign.id} speaks={speaks} sign={sign} />
            ))}
          </ul>
        </section>
      ))}
      <p class="quiet small">
        {say("help.not-all-clear")} {say("help.signs.sources")}
      </p>
    </section>
  );
}

function SignLine({
  speaks,
  sign,
}: Pick<HelpProps, "speaks"> & { readonly sign: HelpSign }): JSX.Element {
  const words = speaks.warning(sign.id);
  const regional = Object.entries(words.regions);
  return (
    <li>
      {statement(words.text)}
      {sign.qualifiers.length === 0 ? null : (
        <ul>
          {sign.qualifiers.map((qualifier) => (
            <li key={qualifier}>{words.qualifiers[qualifier]}</li>
          ))}
        </ul>
      )}
      {regional.length === 0 ? null : (
        <ul>
          {regional.map(([region, text]) => (
            <li key={region}>
              {speaks.region(region).name}: {statement(text)}
            </li>
          ))}
        </ul>
      )}
      {sign.rises.length === 0 ? null : (
        <p class="small">
          {speaks.text("help.together", {
            others: sign.rises.map((id) => speaks.sign(id).short).join("; "),
          })}
        </p>
      )}
    </li>
  );
}

/** A question as a line of a list: what is asked and what it leaves out, without how to answer. */
function statement(question: string): string {
  const [asked = "", after = ""] = question.split("?");
  return after.trim().startsWith("(") ? `${asked}${after}` : asked;
}
