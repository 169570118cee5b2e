import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import { readAids, RUN_SOUNDS } from "../session/aids-kept.ts";
import { samplePlayer } from "./sound/sample.ts";

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
  const [sample] = useState(samplePlayer);
  useEffect(() => sample.release, [sample]);
  return (
    <div class="hear">
      {(["run", "walk"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          onClick={() => sample.play(kind)}
        >
          {say(`run.hear.${kind}`)}
        </button>
      ))}
    </div>
  );
}
