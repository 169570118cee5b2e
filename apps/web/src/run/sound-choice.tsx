import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import { readAids, RUN_SOUNDS } from "../session/aids-kept.ts";
import { cueFile } from "./sound/run-file.ts";

/** How it should sound, with what each way gives and takes told beside it; and the two calls, to know them before. */
export function SoundChoice(): JSX.Element {
  const { say, device, keep } = useApp();
  const aids = readAids(device.value.aids);
  return (
    <section class="stack">
      <Choice
        name="sound"
        legend={say("run.sound")}
        options={RUN_SOUNDS.map((sound) => ({
          value: sound,
          label: say(`run.sound.${sound}`),
          hint: say(`run.sound.${sound}.line`),
        }))}
        value={aids.sound}
        onChange={(sound) => void keep({ aids: { ...aids, sound } })}
      />
      {aids.sound === "off" ? null : <Hear />}
    </section>
  );
}

function Hear(): JSX.Element {
  const { say } = useApp();
  const last = useRef<(() => void) | null>(null);
  useEffect(() => () => last.current?.(), []);
  const hear = (kind: "run" | "walk"): void => {
    last.current?.();
    const url = URL.createObjectURL(cueFile({ kind, n: 1, of: 1 }));
    const audio = new Audio(url);
    last.current = () => {
      audio.pause();
      URL.revokeObjectURL(url);
    };
    // Where it cannot be played the run itself says so.
    audio.play().catch(() => undefined);
  };
  return (
    <div class="hear">
      {(["run", "walk"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          onClick={() => hear(kind)}
        >
          {say(`run.hear.${kind}`)}
        </button>
      ))}
    </div>
  );
}
