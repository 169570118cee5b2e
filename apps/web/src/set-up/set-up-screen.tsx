import type { JSX } from "preact";
import { Problem } from "../component/problem.tsx";
import { useAsked } from "../component/use-asked.ts";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { isSetUp } from "../store/profile.ts";
import { type AnswerChange, changed, type QuestionId } from "./draft.ts";
import { sorryAfter } from "./sorry.ts";
import { setUpBodies } from "./entries.ts";
import { headingOf, QuestionBody } from "./question-body.tsx";
import {
  canSkip,
  canWait,
  fieldOf,
  type Problem as Missing,
  problemOf,
  questionsFor,
  reachable,
} from "./question.ts";
import { readSetUp } from "./read-draft.ts";

/** One question a page. Every answer is kept at once, so that she can stop and come back. */
export function SetUpScreen(): JSX.Element {
  const app = useApp();
  const { say, device, profile, program, today, keep, write, router } = app;
  const { answers, question: resumed } = readSetUp(device.value.setUp);
  const [asked, ask] = useAsked<Missing>();
  const questions = questionsFor(answers, program, today.value);
  const { route } = router;
  const wanted = route.value.screen === "set-up" ? route.value.detail : "";
  const question = reachable(
    questions.find((id) => id === wanted) ??
      questions.find((id) => id === resumed) ??
      "when",
    answers,
    program,
    today.value,
  );
  const index = questions.indexOf(question);
  const heading = headingOf(question);
  const sorry = sorryAfter(questions[index - 1], answers, app.speaker.value);

  const change = (next: AnswerChange): void => {
    ask(null);
    void keep({ setUp: { question, answers: changed(answers, next) } });
  };
  const finish = async (then: "check-in" | "today"): Promise<void> => {
    const written = await write(...setUpBodies(answers, program, today.value));
    if (written === null) return;
    await keep({ setUp: null });
    const hasRun = answers.hasRun === true && answers.isPregnant !== true;
    router.replace(hasRun ? "ran" : then);
  };
  const move = async (to: QuestionId | undefined): Promise<void> => {
    ask(null);
    if (to === undefined) {
      await finish("check-in");
      return;
    }
    await keep({ setUp: { question: to, answers } });
    router.go("set-up", to);
  };
  const next = (): void => {
    const found = problemOf(question, answers, today.value);
    ask(found);
    if (found === null) void move(questions[index + 1]);
  };
  const giveUp = async (): Promise<void> => {
    await keep({ setUp: null });
    router.go("today");
  };
  const before = questions[index - 1];
  const mayWait =
    index < questions.length - 1 && canWait(answers, program, today.value);
  return (
    <Page
      title={say(`setup.${heading}`)}
      back={{
        href: before === undefined ? href("notice") : href("set-up", before),
        label: say("common.back"),
      }}
      place={<Progress n={index + 1} total={questions.length} />}
    >
      {sorry === null ? null : <p>{sorry}</p>}
      <p class="hint" id="hint">
        {say(`setup.${heading}.why`)}
      </p>
      <QuestionBody
        key={question}
        question={question}
        answers={answers}
        change={change}
      />
      {asked === null ? null : (
        <Problem
          text={say(`setup.problem.${asked.problem}`)}
          at={fieldOf(question, asked.problem, answers)}
          times={asked.times}
        />
      )}
      <div class="actions">
        <button type="button" class="button-now" onClick={next}>
          {questions[index + 1] === undefined
            ? say("common.done")
            : say("common.next")}
        </button>
        {canSkip(question) ? (
          <button
            type="button"
            class="button-quiet"
            onClick={() => void move(questions[index + 1])}
          >
            {say("common.skip")}
          </button>
        ) : null}
        {mayWait ? (
          <button
            type="button"
            class="button-quiet"
            onClick={() => void finish("today")}
          >
            {say("setup.later")}
          </button>
        ) : null}
        {isSetUp(profile.value) ? (
          <button
            type="button"
            class="button-quiet"
            onClick={() => void giveUp()}
          >
            {say("common.cancel")}
          </button>
        ) : null}
      </div>
    </Page>
  );
}

function Progress({
  n,
  total,
}: {
  readonly n: number;
  readonly total: number;
}): JSX.Element {
  const { say } = useApp();
  return (
    <div class="progress">
      <span>{say("setup.progress", { n, total })}</span>
      <progress aria-hidden="true" max={total} value={n} />
    </div>
  );
}
