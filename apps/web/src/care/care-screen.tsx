import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { LevelMark } from "../component/level-mark.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { callHref } from "./call-href.ts";
import { ContactCard } from "./contact-card.tsx";
import { arranged, mayGoAhead, NO_REGION, withDate } from "./view-model.ts";

/**
 * Emergency and call-now: the number first and largest, few words, nothing else and no way on (hazards H-10, H-43).
 * From the next day a go-ahead can be written down; only that lifts it.
 */
export function CareScreen({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element | null {
  const { speaker, profile, say } = useApp();
  const region = profile.value.region ?? NO_REGION;
  const words = speaker.value.care(decision, region);
  if (words === null) return null;
  const { before, largest, after } = arranged(words.contacts);
  const isNumberTitle = largest !== null && words.level === "emergency";
  const lines = withDate(
    words.lines,
    endedLine(say, speaker.value, profile.value),
  );
  const fallback = (largest ?? before[0])?.fallback ?? "";
  return (
    <Page title={words.title} isTitleHidden={isNumberTitle}>
      <section class={`care care-${words.level}`}>
        <LevelMark level={words.level} />
        {before.map((contact) => (
          <ContactCard key={contact.label} contact={contact} />
        ))}
        {largest === null ? null : (
          <a class="call-largest" href={callHref(largest)}>
            {isNumberTitle ? null : (
              <span class="contact-label">{largest.label}</span>
            )}
            <span>{isNumberTitle ? words.title : largest.text}</span>
          </a>
        )}
        <div class="stack care-lines">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <ul class="care-signs" aria-label={say("care.signs")}>
          {words.signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <ul class="plain-list contacts">
          {after.map((contact) => (
            <li key={`${contact.label}${contact.kind}`}>
              <ContactCard contact={contact} />
            </li>
          ))}
        </ul>
        <p class="small">
          {fallback} {say("contact.region.wrong")}
        </p>
      </section>
      {mayGoAhead(decision) ? (
        <a class="button-plain" href={href("go-ahead")}>
          {say("help.go-ahead.add")}
        </a>
      ) : null}
    </Page>
  );
}

type App = ReturnType<typeof useApp>;

/** When the pregnancy ended, as the lists say to tell first (AWHONN); null where there is no such day. */
function endedLine(
  say: App["say"],
  speaks: App["speaker"]["value"],
  { ended, outcome }: App["profile"]["value"],
): string | null {
  if (ended === undefined || outcome === "pregnant") return null;
  return say("care.emergency.date", { date: speaks.date(ended) });
}
