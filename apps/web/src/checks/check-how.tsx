import type { Check } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { href } from "../frame/route.ts";
import { askedText } from "./amount.ts";

/** How a check is set up and done, when it counts, what the house has in place of equipment, and who says so. */
export function CheckHow({ check }: { readonly check: Check }): JSX.Element {
  const { say, speaker } = useApp();
  const words = speaker.value.check(check.id);
  return (
    <>
      <section class="stack" aria-labelledby="how">
        <h2 id="how">{say("check.do")}</h2>
        <h3>{say("item.set-up")}</h3>
        <Steps lines={words.setUp} />
        <h3>{say("item.do")}</h3>
        <Steps lines={words.do} />
        <p class="hint">{words.withoutEquipment}</p>
      </section>
      <section class="stack" aria-labelledby="counts-when">
        <h2 id="counts-when">{say("check.pass")}</h2>
        <p class="check-asked">{askedText(speaker.value, check)}</p>
        <p>{words.pass}</p>
        <a class="row row-link" href={href("movement", check.movement)}>
          {say("checks.leads", {
            name: speaker.value.movement(check.movement).name,
          })}
        </a>
      </section>
      <Grounds check={check} />
    </>
  );
}

function Steps({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <ol class="steps">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

function Grounds({ check }: { readonly check: Check }): JSX.Element {
  const { say } = useApp();
  const speaks = useSpeaker();
  const { sources, house } = speaks.check(check.id);
  return (
    <section class="stack small" aria-labelledby="sources">
      <h2 id="sources">{say("movement.sources")}</h2>
      <ul class="source-list">
        {sources.map((id) => {
          const { cite, tagLine } = speaks.source(id);
          return (
            <li key={id}>
              {cite} <span class="quiet">{tagLine}</span>
            </li>
          );
        })}
      </ul>
      {house === null ? null : (
        <p class="source">
          <span class="house">{say("common.house")}</span>
          <span>{house}</span>
        </p>
      )}
      <p class="quiet">{say("learn.reviewed")}</p>
    </section>
  );
}
