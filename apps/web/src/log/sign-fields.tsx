import type { JSX } from "preact";
import type { SignDraft } from "../check-in/draft.ts";
import { PainStep } from "../check-in/pain-step.tsx";
import { SignOptions } from "../check-in/signs-step.tsx";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import { LOG_SIGNS, type Noticed } from "./draft.ts";

interface Props {
  /** What was done, for a ridge or dip that was seen during one of them. */
  readonly movements: readonly string[];
  readonly draft: Noticed;
  readonly change: (change: Partial<Noticed>) => void;
}

/** One question about signs; "yes" opens each of them and the places of pain. */
export function SignFields(props: Props): JSX.Element {
  const { draft, change } = props;
  const { say } = useApp();
  const chosen = chosenOf(draft.signs);
  return (
    <section class="stack-wide">
      <Choice
        name="signs"
        layout="row"
        legend={say("log.sign")}
        options={[
          { value: "none", label: say("log.sign.none") },
          { value: "some", label: say("common.yes") },
        ]}
        value={chosen}
        onChange={(value) =>
          change({
            signs: value === "none" ? "none" : {},
            pain: [],
            warnings: [],
            domingAt: null,
          })
        }
      />
      {chosen === null ? <p class="hint">{say("log.unconfirmed")}</p> : null}
      {chosen === "some" ? <NoticedSigns {...props} /> : null}
    </section>
  );
}

function chosenOf(signs: Noticed["signs"]): "none" | "some" | null {
  if (signs === null) return null;
  return signs === "none" ? "none" : "some";
}

function NoticedSigns({ movements, draft, change }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const signs: SignDraft =
    draft.signs === null || draft.signs === "none" ? {} : draft.signs;
  return (
    <>
      <SignOptions
        asked={LOG_SIGNS}
        signs={signs}
        onChange={(next) => change({ signs: next })}
      />
      {(signs.doming ?? 0) > 0 && movements.length > 1 ? (
        <Choice
          name="doming-at"
          legend={say("log.doming-at")}
          options={movements.map((movement) => ({
            value: movement,
            label: speaker.value.movement(movement).name,
          }))}
          value={draft.domingAt}
          onChange={(domingAt) => change({ domingAt })}
        />
      ) : null}
      <h2>{say("check-in.pain")}</h2>
      <PainStep
        pains={draft.pain}
        onChange={(pain) => change({ pain })}
        warnings={draft.warnings}
        onWarnings={(warnings) => change({ warnings })}
      />
    </>
  );
}
