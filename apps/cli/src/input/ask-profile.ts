import { isCivilDate } from "@restride/engine";
import type * as clack from "@clack/prompts";
import { UsageError } from "../exit.ts";
import type { Clock } from "../host.ts";
import { todayOf } from "./day.ts";
import type { Fields } from "./pair.ts";

/** Asks on a terminal for what the options left out. Every question but the first can be skipped. */

type Prompts = Pick<typeof clack, "cancel" | "text">;
type Answer = string | readonly string[] | symbol | undefined;

const SKIP = "";

interface Choice {
  readonly field: string;
  readonly message: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Left out where it does not apply. */
  readonly when?: (fields: Fields) => boolean;
}

const hasEnded = (fields: Fields): boolean => fields["outcome"] !== "pregnant";

const CHOICES: readonly Choice[] = [
  {
    field: "outcome",
    message: "How did it end? This changes words, never the plan.",
    options: [
      ["unsaid", "I would rather not say"],
      ["living-baby", "My baby is living"],
      ["died", "My baby died"],
      [
        "ended-early",
        "The pregnancy ended early: a miscarriage, an ectopic pregnancy, a termination",
      ],
    ],
    when: (fields) => fields["outcome"] === undefined,
  },
  {
    field: "birth",
    message: "Which way?",
    options: [
      ["vaginal", "Vaginal birth"],
      ["assisted", "With forceps or a vacuum cup"],
      ["caesarean", "Caesarean"],
      ["surgery", "Another operation"],
      ["other", "Another way"],
    ],
    when: hasEnded,
  },
  {
    field: "tear",
    message: "Was there a tear or a cut?",
    options: [
      ["none", "None"],
      ["first-second", "First or second degree, or a cut"],
      ["third-fourth", "Third or fourth degree"],
    ],
    when: (fields) =>
      hasEnded(fields) &&
      fields["birth"] !== "caesarean" &&
      fields["birth"] !== "surgery",
  },
  {
    field: "region",
    message: "Whose numbers to call should be shown?",
    options: [
      ["US", "United States"],
      ["UK", "United Kingdom"],
      ["CA", "Canada"],
      ["AU", "Australia"],
      ["EU", "European Union"],
      ["other", "Somewhere else"],
    ],
  },
];

/** The fields with her answers added. Throws a usage error when she breaks off: nothing has been written then. */
export async function askProfile(told: Fields, clock: Clock): Promise<Fields> {
  const prompts = await import("@clack/prompts");
  let fields = told;
  if (fields["ended"] === undefined && fields["outcome"] !== "pregnant") {
    fields = { ...fields, ended: await askEnded(prompts, clock) };
  }
  for (const choice of CHOICES) {
    if (fields[choice.field] !== undefined || choice.when?.(fields) === false)
      continue;
    const answer = given(
      await prompts.select({
        message: choice.message,
        options: withSkip(choice.options),
      }),
      prompts,
    );
    if (answer !== SKIP) fields = { ...fields, [choice.field]: answer };
  }
  return fields;
}

async function askEnded(prompts: Prompts, clock: Clock): Promise<string> {
  const today = todayOf(clock);
  const answer = await prompts.text({
    message: "On which day did the pregnancy end?",
    placeholder: today,
    validate: (text) => {
      if (text === undefined || !isCivilDate(text))
        return "Write year, month and day, for example 2026-09-01.";
      return text > today ? "That day has not come yet." : undefined;
    },
  });
  return given(answer, prompts);
}

function withSkip(
  options: Choice["options"],
): { value: string; label: string }[] {
  return [
    ...options.map(([value, label]) => ({ value, label })),
    { value: SKIP, label: "Skip" },
  ];
}

function given(answer: Answer, prompts: Prompts): string {
  if (typeof answer === "string") return answer;
  prompts.cancel("Nothing was written.");
  throw new UsageError("Broken off: no journal was made.");
}
