import type { JSX } from "preact";
import type { HelpProps } from "./help-page.tsx";
import { sayOf } from "../frame/say.ts";

const SIGNS = [
  "card.sign.hearing",
  "card.sign.beliefs",
  "card.sign.racing",
  "card.sign.unheld",
  "card.sign.confused",
  "card.sign.unlike",
] as const;
/** What alone, and come slowly, is no emergency. */
const LOW = ["card.low.sudden", "card.low.alone", "card.low.harm"] as const;
const ACTS = ["card.act.call", "card.act.stay", "card.act.before"] as const;

/** For someone close, who may see what she cannot (hazard H-14). */
export function PartnerCard({
  speaks,
}: Pick<HelpProps, "speaks">): JSX.Element {
  const say = sayOf(speaks);
  return (
    <section class="card partner stack" aria-labelledby="card">
      <h2 id="card">{say("card.title")}</h2>
      <p class="quiet small">{say("help.partner.line")}</p>
      <p>{say("card.intro")}</p>
      <ul>
        {SIGNS.map((sign) => (
          <li key={sign}>{say(sign)}</li>
        ))}
      </ul>
      <ul class="marked-list stack">
        {ACTS.map((act) => (
          <li key={act}>{say(act)}</li>
        ))}
      </ul>
      <h3>{say("card.low.title")}</h3>
      <ul class="stack">
        {LOW.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
      <p>{say("card.body")}</p>
      <p class="quiet small">{say("card.also")}</p>
    </section>
  );
}
