import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { speak, stayAwake } from "../session/aids.ts";
import { readAids } from "../session/aids-kept.ts";
import { useChange } from "../session/use-change.ts";
import { BeforeStage } from "./before-stage.tsx";
import { clockText } from "./clock-text.ts";
import { GoingStage } from "./going-stage.tsx";
import { HomeStage } from "./home-stage.tsx";
import { RunEndForm } from "./run-end-form.tsx";
import { lengthOf, placeIn, positionOf, type RunPlay } from "./run-play.ts";
import { RunWrongForm } from "./run-wrong-form.tsx";
import { lockScreenButtons, showOnLockScreen } from "./sound/lock-screen.ts";
import { stretchName } from "./stretch.ts";
import { buzzFor } from "./touch.ts";
import { type Running, useRun } from "./use-run.ts";

const MS = 1000;

/** A run from its picture to its entry. */
export function RunPlayer({ first }: { readonly first: RunPlay }): JSX.Element {
  const { say } = useApp();
  const running = useRun(first);
  const { play, sounding } = running;
  const [isWrong, setWrong] = useState(false);
  useCues(running);
  useLockScreen(running);
  useHeadingOf(play);
  if (isWrong) return <RunWrongForm play={play} goOn={() => setWrong(false)} />;
  if (play.stage === "over") return <RunEndForm play={play} />;
  const isInIt = play.stage === "going" || play.stage === "standing";
  return (
    <Page
      title={say("kind.run")}
      isTitleHidden={play.stage !== "before"}
      place={isInIt ? <SoFar running={running} /> : null}
      back={{ href: href("today"), label: say("session.leave") }}
    >
      <Stage
        running={running}
        onWrong={() => {
          sounding?.stand();
          setWrong(true);
        }}
      />
    </Page>
  );
}

/** Another stage takes the place of the button that led to it: the focus goes on to what the stage is. */
function useHeadingOf({ stage }: RunPlay): void {
  useChange(stage === "standing" ? "going" : stage, () => {
    const heading = document.querySelector<HTMLElement>("#stretch");
    if (heading === null) return;
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  });
}

/** How far the whole of it is. */
function SoFar({ running }: { readonly running: Running }): JSX.Element {
  const { say } = useApp();
  const { play, now } = running;
  return (
    <span class="quiet small so-far">
      {say("run.so-far", {
        at: clockText(positionOf(play, now) / MS),
        of: clockText(lengthOf(play.plan) / MS),
      })}
    </span>
  );
}

interface StageProps {
  readonly running: Running;
  readonly onWrong: () => void;
}

function Stage(props: StageProps): JSX.Element {
  const { stage } = props.running.play;
  if (stage === "before") return <BeforeStage running={props.running} />;
  return stage === "home" ? (
    <HomeStage {...props} />
  ) : (
    <GoingStage {...props} />
  );
}

/** Whether the screen and the hand have to tell what no track tells. */
function isByClock({ sounding }: Running, sound: string): boolean {
  return sound !== "track" || sounding?.hasFailed.value === true;
}

/** Each change to the hand and, where it is wished, said aloud; and the screen kept on where it is what tells the time. */
function useCues(running: Running): void {
  const { say, speaker, device } = useApp();
  const aids = readAids(device.value.aids);
  const { play, now } = running;
  const byClock = isByClock(running, aids.sound);
  const isMoving = play.stage === "going";
  const span = placeIn(play, now)?.span ?? null;
  useChange(`${isMoving}/${span?.at}`, () => {
    if (!isMoving && play.stage !== "over") return;
    if (aids.buzz || (byClock && aids.sound !== "mixed"))
      buzzFor(span?.kind ?? "end");
    if (span !== null)
      speak(aids, stretchName(say, span), speaker.value.locale);
  });
  const wants =
    aids.stayAwake && byClock && (isMoving || play.stage === "home");
  useEffect(() => (wants ? stayAwake() : undefined), [wants]);
}

/** A locked phone shows which stretch it is and has a button; what it shows names no more than that. */
function useLockScreen(running: Running): void {
  const { say, device } = useApp();
  const { play, now, sounding } = running;
  const { stage } = play;
  const { sound } = readAids(device.value.aids);
  const isShown =
    !isByClock(running, sound) && (stage === "going" || stage === "standing");
  const go = sounding?.go;
  const stand = sounding?.stand;
  useEffect(
    () =>
      isShown && go !== undefined && stand !== undefined
        ? lockScreenButtons(go, stand)
        : undefined,
    [isShown, go, stand],
  );
  const position = positionOf(play, now);
  const span = placeIn(play, now)?.span ?? null;
  const title = span === null ? "" : stretchName(say, span);
  const length = lengthOf(play.plan);
  const second = Math.floor(position / MS);
  useEffect(() => {
    if (isShown && title !== "")
      showOnLockScreen({
        title: device.value.alias ?? title,
        isGoing: stage === "going",
        position: second * MS,
        length,
      });
  }, [isShown, title, stage, second, length, device.value.alias]);
}
