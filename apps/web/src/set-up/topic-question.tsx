import type { TopicAnswer } from "@restride/engine";
import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";

interface Props {
  readonly topics: readonly string[];
  readonly answers: Readonly<Record<string, TopicAnswer>>;
  readonly onChange: (answers: Readonly<Record<string, TopicAnswer>>) => void;
}

/** Consult-first topics, each on its own. What is not answered stays not answered. */
export function TopicQuestions({
  topics,
  answers,
  onChange,
}: Props): JSX.Element {
  const { say, speaker } = useApp();
  return (
    <div class="stack-wide">
      {topics.map((topic) => (
        <Choice
          key={topic}
          name={topic}
          layout="row"
          legend={speaker.value.topic(topic).text}
          options={[
            { value: "no", label: say("common.no") },
            { value: "past", label: say("common.past") },
            { value: "now", label: say("common.now") },
            { value: "unsure", label: say("common.not-sure") },
          ]}
          value={answers[topic] ?? null}
          onChange={(answer) => onChange({ ...answers, [topic]: answer })}
        />
      ))}
    </div>
  );
}
