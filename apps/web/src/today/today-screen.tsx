import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { CareCard } from "../care/care-card.tsx";
import { late } from "../component/late.tsx";
import { Horizon } from "../component/horizon.tsx";
import { near } from "../component/near.tsx";
import { useApp } from "../frame/app-context.ts";
import { NotLoaded } from "../frame/not-loaded.tsx";
import { Page } from "../frame/page.tsx";
import { CheckInCard, CheckInWays } from "./check-in-card.tsx";
import { DoneToday } from "./done-today.tsx";
import { LevelPanel } from "./level-panel.tsx";
import { MinutesChooser } from "./minutes-chooser.tsx";
import { OpenAnswers } from "./open-answers.tsx";
import { RestCard } from "./rest-card.tsx";
import { SessionCard } from "./session-card.tsx";
import {
  checkInState,
  hasMinutesChoice,
  openGates,
  sessionsInOrder,
  shorterThan,
} from "./view-model.ts";

const InsteadCard = late(
  async () => (await import("./instead-card.tsx")).InsteadCard,
);
const LeftOpen = late(async () => (await import("./left-open.tsx")).LeftOpen);
const SetAside = late(async () => (await import("./set-aside.tsx")).SetAside);
// What a hold waits for must not wait until she scrolls.
const Foot = near(
  async () => (await import("./foot.tsx")).Foot,
  ({ decision }: { readonly decision: Decision }) => decision.holds.length > 0,
  NotLoaded,
);

/** What to do now, and one line of why. */
export function TodayScreen({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element {
  const { say, speaker, device, minutes, profile } = useApp();
  const sessions = sessionsInOrder(decision);
  const state = checkInState(decision);
  const asks = decision.level === "ask" && state === "todo";
  const all = shorterThan(decision, minutes.value ?? profile.value.minutes);
  const date = speaker.value.date(decision.day);
  return (
    <>
      <Horizon open={openGates(decision)} />
      <Page
        title={say("today.title")}
        heading={`${say("today.title")}: ${speaker.value.level(decision.level).name}`}
        isTitleHidden
        aside={<Foot decision={decision} />}
      >
        <p class="quiet day-line">{date}</p>
        <LevelPanel decision={decision}>
          {asks ? <CheckInWays /> : null}
        </LevelPanel>
        {decision.care === null ? null : <CareCard decision={decision} />}
        {asks ? null : <CheckInCard decision={decision} />}
        <OpenAnswers decision={decision} />
        {decision.unread.length === 0 ? null : <SetAside decision={decision} />}
        <DoneToday />
        {device.value.play === null ? null : <LeftOpen decision={decision} />}
        <section class="stack" aria-labelledby="sessions">
          <h2 id="sessions">{say("today.sessions")}</h2>
          {hasMinutesChoice(decision) ? (
            <>
              <MinutesChooser />
              {all === null ? null : (
                <p class="quiet">
                  {say("today.all", { minutes: speaker.value.minutes(all) })}
                </p>
              )}
            </>
          ) : null}
          {sessions.some((session) => !session.optional) ? null : (
            <RestCard decision={decision} />
          )}
          {sessions.map((session, index) => (
            <SessionCard
              key={session.id}
              session={session}
              isMain={index === 0 && state === "done"}
            />
          ))}
          {sessions.length === decision.sessions.length ? null : (
            <InsteadCard decision={decision} />
          )}
        </section>
      </Page>
    </>
  );
}
