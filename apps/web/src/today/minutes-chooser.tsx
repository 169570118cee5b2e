import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import { MINUTES_TODAY } from "./view-model.ts";

/** How much time there is: the session is composed to fit, never short of a breath. */
export function MinutesChooser({
  onChoose,
}: {
  /** Told beside the app, where a session under way has to know. */
  readonly onChoose?: (minutes: number) => void;
}): JSX.Element {
  const { say, speaker, minutes, profile, chooseMinutes } = useApp();
  const value = minutes.value ?? profile.value.minutes ?? null;
  return (
    <Choice
      name="minutes-today"
      layout="row"
      legend={say("today.minutes")}
      options={MINUTES_TODAY.map((length) => ({
        value: length,
        label: speaker.value.minutes(length),
      }))}
      value={MINUTES_TODAY.find((length) => length === value) ?? null}
      onChange={(length) => {
        chooseMinutes(length);
        onChoose?.(length);
      }}
    />
  );
}
