import { type Voice, VOICES } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import type { Profile } from "../store/profile.ts";

/** The voices that she can switch to: never one that claims what her outcome does not say. */
export function voicesOnOffer({ outcome }: Profile): readonly Voice[] {
  return VOICES.filter((voice) => {
    if (voice === "pregnant") return outcome === "pregnant";
    return voice !== "living-baby" || outcome === "living-baby";
  });
}

/** Her words: one tap, at once everywhere, with a way back. */
export function VoiceSwitch(): JSX.Element {
  const { say, speaker, profile, write, tell } = useApp();
  const choose = async (voice: Voice): Promise<void> => {
    if (voice === speaker.value.voice) return;
    const entries = await write({ kind: "profile", voice });
    const [entry] = entries ?? [];
    if (entry === undefined) return;
    tell({
      text: say("setup.outcome.changed"),
      undo: () => void write({ kind: "retract", entry: entry.id }),
    });
  };
  return (
    <section class="stack" aria-labelledby="voice">
      <h2 class="quiet-title" id="voice">
        {say("voice.title")}
      </h2>
      <div class="chips">
        {voicesOnOffer(profile.value).map((voice) => (
          <button
            key={voice}
            type="button"
            class="chip"
            aria-pressed={voice === speaker.value.voice}
            onClick={() => void choose(voice)}
          >
            {say(`voice.${voice}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
