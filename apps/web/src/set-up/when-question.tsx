import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import type { QuestionProps } from "./question-body.tsx";
import { problemOf } from "./question.ts";

/** When it ended, or that it has not. */
export function WhenQuestion({ answers, change }: QuestionProps): JSX.Element {
  const { say, today } = useApp();
  const situation = situationOf(answers.isPregnant);
  const isLongAgo =
    problemOf("when", { ...answers, isLongAgo: false }, today.value) ===
    "long-ago";
  return (
    <div class="stack-wide">
      <Choice
        name="situation"
        legend={say("setup.ended")}
        isLegendHidden
        options={[
          { value: "ended", label: say("setup.ended.ended") },
          { value: "pregnant", label: say("setup.outcome.pregnant") },
        ]}
        value={situation}
        onChange={(value) => change({ isPregnant: value === "pregnant" })}
      />
      {situation === "ended" ? (
        <div class="field">
          <label for="ended">{say("setup.ended.date")}</label>
          <input
            id="ended"
            type="date"
            max={today.value}
            value={answers.ended ?? ""}
            onInput={(event) =>
              change({ ended: event.currentTarget.value, isLongAgo: false })
            }
          />
        </div>
      ) : null}
      {situation === "ended" && isLongAgo ? (
        <label class="choice-option">
          <input
            id="long-ago"
            type="checkbox"
            checked={answers.isLongAgo === true}
            onChange={(event) =>
              change({ isLongAgo: event.currentTarget.checked })
            }
          />
          <span class="choice-text">
            {say("setup.ended.long-ago.yes", { date: answers.ended ?? "" })}
          </span>
        </label>
      ) : null}
    </div>
  );
}

function situationOf(
  isPregnant: boolean | undefined,
): "ended" | "pregnant" | null {
  if (isPregnant === undefined) return null;
  return isPregnant ? "pregnant" : "ended";
}

/** When it is due, for her own overview; nothing hangs on it. */
export function DueQuestion({ answers, change }: QuestionProps): JSX.Element {
  const { say } = useApp();
  return (
    <div class="field">
      <label for="due">{say("setup.due.date")}</label>
      <input
        id="due"
        type="date"
        value={answers.due ?? ""}
        onInput={(event) => change({ due: event.currentTarget.value })}
      />
    </div>
  );
}
