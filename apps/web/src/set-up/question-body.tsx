import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import {
  BirthQuestion,
  HealedQuestion,
  HistoryQuestion,
  OutcomeQuestion,
  TearQuestion,
  WeeksQuestion,
} from "./body-questions.tsx";
import type { AnswerChange, QuestionId, SetUpAnswers } from "./draft.ts";
import { topicPage, topicPageOf, topicsAsked } from "./question.ts";
import { TopicQuestions } from "./topic-question.tsx";
import {
  DaysQuestion,
  EquipmentQuestion,
  MinutesQuestion,
  PolicyQuestion,
  RegionQuestion,
  RunningQuestion,
} from "./week-questions.tsx";
import { DueQuestion, WhenQuestion } from "./when-question.tsx";

export interface QuestionProps {
  readonly answers: SetUpAnswers;
  readonly change: (change: AnswerChange) => void;
}

type Plain = Exclude<QuestionId, `topics-${number}`>;

const BODIES: Readonly<Record<Plain, (props: QuestionProps) => JSX.Element>> = {
  when: WhenQuestion,
  due: DueQuestion,
  outcome: OutcomeQuestion,
  weeks: WeeksQuestion,
  birth: BirthQuestion,
  tear: TearQuestion,
  history: HistoryQuestion,
  healed: HealedQuestion,
  days: DaysQuestion,
  minutes: MinutesQuestion,
  equipment: EquipmentQuestion,
  running: RunningQuestion,
  region: RegionQuestion,
  policy: PolicyQuestion,
};

function isPlain(question: QuestionId): question is Plain {
  return topicPageOf(question) === null;
}

/** The inputs of one question, without its heading. */
export function QuestionBody({
  question,
  answers,
  change,
}: QuestionProps & { readonly question: QuestionId }): JSX.Element {
  const { program, today } = useApp();
  if (isPlain(question)) {
    const Body = BODIES[question];
    return <Body answers={answers} change={change} />;
  }
  const asked = topicsAsked(answers, program, today.value);
  return (
    <TopicQuestions
      topics={topicPage(asked, topicPageOf(question) ?? 1)}
      answers={answers.topics ?? {}}
      onChange={(topics) => change({ topics })}
    />
  );
}

type Heading =
  | Exclude<Plain, "when" | "running">
  | "ended"
  | "running-before"
  | "topics";

/** The key under which a question's heading and its reason are kept. */
export function headingOf(question: QuestionId): Heading {
  if (!isPlain(question)) return "topics";
  if (question === "when") return "ended";
  return question === "running" ? "running-before" : question;
}
