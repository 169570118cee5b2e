import type { Decision } from "@restride/engine";
import { type ContactWords, contactsFor } from "./contact.ts";
import { signName } from "./name.ts";
import type { Talk } from "./talk.ts";

const EMERGENCY_ROLE = "emergency-number";
/** The lists speak of a year after a pregnancy (CDC): 52 weeks and a day. */
const WEEKS_OF_A_YEAR = 52;

/** What to do at a warning sign: number first, few words, nothing about exercise at the emergency level. */
export interface CareWords {
  readonly level: "emergency" | "call-now" | "call-soon";
  readonly title: string;
  readonly lines: readonly string[];
  readonly contacts: readonly ContactWords[];
  /** The signs that were reported, to be read out. */
  readonly signs: readonly string[];
}

export type CareOf = Pick<Decision, "care" | "week" | "phase">;

/** The words of a decision's care for a region; null when there is nothing to do. An unknown region gets the local number. */
export function careWords(
  talk: Talk,
  decision: CareOf,
  region: string,
): CareWords | null {
  const { care } = decision;
  if (care === null) return null;
  const contacts = rolesOf(care).flatMap((role) =>
    contactsFor(talk, role, region),
  );
  const number = contacts[0]?.number ?? null;
  const title = talk.say(
    `care.${care.level}.title`,
    number === null ? {} : { number },
  );
  const signs = care.signs.map((sign) =>
    talk.format.capital(signName(talk, sign)),
  );
  const lines = linesOf(talk, decision, region);
  return { level: care.level, title, lines, contacts, signs };
}

/** Whom to contact, most urgent first; at the emergency level the emergency number whatever else is named. */
function rolesOf(care: NonNullable<CareOf["care"]>): readonly string[] {
  const first = care.level === "emergency" ? [EMERGENCY_ROLE] : [];
  return [...new Set([...first, ...care.contacts])];
}

function linesOf(
  talk: Talk,
  decision: CareOf,
  region: string,
): readonly string[] {
  const level = decision.care?.level ?? "call-soon";
  if (level === "call-soon") {
    const keys = ["then", "worse", "meanwhile", "opens"];
    return keys.map((key) => talk.say(`care.call-soon.${key}`));
  }
  const first = talk.say(`care.${level}.${sayKey(decision)}`);
  const then = talk.say(`care.${level}.then`);
  if (level === "emergency") {
    const harm = decision.care?.signs.some((sign) => sign.startsWith("RF-04"));
    const last = harm === true ? "care.emergency.harm" : "care.emergency.with";
    return [first, then, talk.say(last)];
  }
  const emergency = contactsFor(talk, EMERGENCY_ROLE, region)[0]?.number;
  const params = emergency == null ? {} : { emergency };
  const noAnswer = talk.say("care.call-now.no-answer", params);
  return [first, then, noAnswer, talk.say("care.call-now.rest")];
}

function sayKey(decision: CareOf): string {
  if (decision.phase === "pregnant" || decision.week === null) {
    return "say-pregnant";
  }
  return decision.week > WEEKS_OF_A_YEAR ? "say-later" : "say";
}
