import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { HealedQuestion } from "./body-questions.tsx";
import { changed } from "./draft.ts";
import { answersOf, screenBody } from "./entries.ts";
import { topicsAsked } from "./question.ts";
import { TopicQuestions } from "./topic-question.tsx";

/** The health questions again: all on one page, none filled in for her. */
export function TopicsScreen(): JSX.Element {
  const { say, profile, screen, program, today, write, router, tell } =
    useApp();
  const known = answersOf(profile.value, screen.value);
  const [answers, setAnswers] = useState(() =>
    changed(known, { topics: {}, healed: undefined }),
  );
  const topics = topicsAsked(known, program, today.value);
  const save = async (): Promise<void> => {
    const body = screenBody(answers, program, today.value);
    if (body === null) return router.go("today");
    if ((await write(body)) === null) return;
    tell({ text: say("common.saved"), undo: null });
    router.go("today");
  };
  return (
    <Page
      title={say("setup.topics")}
      back={{ href: href("today"), label: say("today.title") }}
    >
      <p class="hint">{say("setup.topics.why")}</p>
      <TopicQuestions
        topics={topics}
        answers={answers.topics ?? {}}
        onChange={(next) =>
          setAnswers((before) => changed(before, { topics: next }))
        }
      />
      <section class="stack">
        <h2>{say("setup.healed")}</h2>
        <HealedQuestion
          answers={answers}
          change={(change) => setAnswers((before) => changed(before, change))}
        />
      </section>
      <div class="actions actions-stay">
        <button type="button" class="button-now" onClick={() => void save()}>
          {say("common.save")}
        </button>
      </div>
    </Page>
  );
}
