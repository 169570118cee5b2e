import type { Check } from "@restride/engine";
import type { DaySpeaker } from "@restride/words";
import type { JSX } from "preact";
import { amountText } from "../checks/amount.ts";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import { type CheckHistory, scaleEnd, type Try } from "./view-model.ts";

const PERCENT = 100;

/** Every try of each check, side by side. */
export function CheckHistories({
  histories,
}: {
  readonly histories: readonly CheckHistory[];
}): JSX.Element {
  const { say, speaker } = useApp();
  return (
    <section class="stack" aria-labelledby="checks">
      <h2 id="checks">{say("progress.checks")}</h2>
      <p class="quiet small">
        {say(
          histories.length === 0
            ? "progress.checks.empty"
            : "progress.checks.lead",
        )}
      </p>
      <ul class={histories.length === 0 ? "plain-list" : "plain-list rows"}>
        {histories.map(({ check, tries }) => (
          <li key={check.id} class="row stack checked">
            <h3>
              <a class="try-check" href={href("checks", check.id)}>
                {speaker.value.check(check.id).name}
              </a>
            </h3>
            <ol class="plain-list stack">
              {tries.map((each, index) => (
                // Two tries on one day are told apart by their order alone.
                <li key={`${each.on} ${String(index)}`}>
                  <OneTry
                    check={check}
                    each={each}
                    most={mostOf(check, tries)}
                  />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      <a class="row row-link" href={href("checks")}>
        {say("checks.all")}
      </a>
    </section>
  );
}

/** The end of the scale that holds what a check asks and every try of it. */
export function mostOf({ need }: Check, tries: readonly Try[]): number {
  const values = tries.flatMap(({ left, right, value }) => [
    left,
    right,
    value,
  ]);
  return scaleEnd([need, ...values]);
}

interface TryProps {
  readonly check: Check;
  readonly each: Try;
  readonly most: number;
}

/** One try: its day, how it went, and a bar for each side up to the line of what the check asks. */
export function OneTry({ check, each, most }: TryProps): JSX.Element {
  const { say, speaker } = useApp();
  const sides = [
    ["left", each.left],
    ["right", each.right],
    ["value", each.value],
  ] as const;
  return (
    <div class="try">
      <p class="small">
        <span class="try-day">{speaker.value.date(each.on)}</span>{" "}
        {resultText(speaker.value, check, each)}
      </p>
      {sides.map(([side, done]) =>
        done === null ? null : (
          <div class="side" key={side}>
            <span class="small">{say(`progress.${side}`)}</span>
            <span class="track" aria-hidden="true">
              <span
                class={`side-bar side-${side}`}
                style={{ inlineSize: `${(done / most) * PERCENT}%` }}
              />
              <span
                class="need-line"
                style={{
                  insetInlineStart: `${(check.need / most) * PERCENT}%`,
                }}
              />
            </span>
            <span class="small">{amountText(speaker.value, check, done)}</span>
          </div>
        ),
      )}
      {each.sides === null || each.sides === 0 ? null : (
        <p class="small quiet">
          {say(each.isApart ? "progress.sides.apart" : "progress.sides", {
            n: each.sides,
          })}
        </p>
      )}
    </div>
  );
}

/** How a try went. */
export function resultText(
  speaks: DaySpeaker,
  check: Check,
  each: Try,
): string {
  if (each.isPassed) return speaks.text("progress.check.passed");
  if (each.hasSign) return speaks.text("progress.check.sign");
  return speaks.text("progress.check.short", {
    need: amountText(speaks, check, check.need),
  });
}
