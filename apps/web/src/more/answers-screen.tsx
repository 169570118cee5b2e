import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Problem } from "../component/problem.tsx";
import { useAsked } from "../component/use-asked.ts";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import {
  type AnswerChange,
  changed,
  type QuestionId,
} from "../set-up/draft.ts";
import { answersOf } from "../set-up/entries.ts";
import { headingOf, QuestionBody } from "../set-up/question-body.tsx";
import { sorryAfter } from "../set-up/sorry.ts";
import {
  fieldOf,
  type Problem as Missing,
  problemOf,
  questionsFor,
  topicPageOf,
} from "../set-up/question.ts";
import { answerText } from "./answer-text.ts";
import { changeBodies } from "./change.ts";

/** What she told at the set-up, each to be changed or corrected. */
export function AnswersScreen(): JSX.Element {
  const app = useApp();
  const { say, router, profile, screen, program, today } = app;
  const answers = answersOf(profile.value, screen.value);
  const questions = questionsFor(answers, program, today.value).filter(
    (question) => topicPageOf(question) === null && question !== "healed",
  );
  const chosen = questions.find(
    (question) => question === router.route.value.detail,
  );
  if (chosen !== undefined)
    return <ChangeAnswer key={chosen} question={chosen} />;
  return (
    <Page
      title={say("answers.title")}
      back={{ href: href("today"), label: say("today.title") }}
    >
      <ul class="plain-list rows">
        {questions.map((question) => (
          <li key={question}>
            <a class="row row-link" href={href("answers", question)}>
              <span class="choice-text">
                {say(`setup.${headingOf(question)}`)}
                <span class="choice-hint">
                  {answerText(question, answers, app)}
                </span>
              </span>
            </a>
          </li>
        ))}
        <li>
          <a class="row row-link" href={href("topics")}>
            {say("setup.topics")}
          </a>
        </li>
      </ul>
    </Page>
  );
}

function ChangeAnswer({
  question,
}: {
  readonly question: QuestionId;
}): JSX.Element {
  const app = useApp();
  const { say, today, program, journal, profile, screen, write, router, tell } =
    app;
  const [answers, setAnswers] = useState(() =>
    answersOf(profile.value, screen.value),
  );
  const [asked, ask] = useAsked<Missing>();
  const heading = headingOf(question);
  const save = async (): Promise<void> => {
    const found = problemOf(question, answers, today.value);
    ask(found);
    if (found !== null) return;
    const bodies = changeBodies(question, answers, {
      entries: journal.value.entries,
      program,
      today: today.value,
    });
    if ((await write(...bodies)) === null) return;
    // The words are those of the new answer by now.
    const sorry = sorryAfter(question, answers, app.speaker.value);
    tell({
      text: [say("common.saved"), sorry ?? ""].join(" ").trim(),
      undo: null,
    });
    router.go("answers");
  };
  return (
    <Page
      title={say(`setup.${heading}`)}
      back={{ href: href("answers"), label: say("common.back") }}
    >
      <p class="hint">{say(`setup.${heading}.why`)}</p>
      <QuestionBody
        question={question}
        answers={answers}
        change={(change: AnswerChange) => {
          ask(null);
          setAnswers((before) => changed(before, change));
        }}
      />
      {asked === null ? null : (
        <Problem
          text={say(`setup.problem.${asked.problem}`)}
          at={fieldOf(question, asked.problem, answers)}
          times={asked.times}
        />
      )}
      <div class="actions">
        <button type="button" class="button-now" onClick={() => void save()}>
          {say("common.save")}
        </button>
      </div>
    </Page>
  );
}
