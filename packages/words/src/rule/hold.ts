import type { Hold } from "@restride/engine";
import { type NamedLine, ruleLine } from "./reason.ts";
import type { Talk } from "../talk.ts";

/** Which parameter the id after the colon of a hold fills. */
const HOLD_PARAMETER: Readonly<Record<string, string>> = {
  warning: "sign",
  care: "sign",
  topic: "topic",
  pain: "site",
  bone: "site",
  wound: "site",
  belly: "site",
  doming: "movement",
  asked: "sign",
};

/** What of a hold makes its words; without its scope nothing is said of what goes on meanwhile. */
export type HoldOf = Pick<Hold, "hold" | "since"> &
  Partial<Pick<Hold, "scope">>;

export function holdWords(talk: Talk, hold: HoldOf): NamedLine {
  const [kind = "", ...rest] = hold.hold.split(":");
  const rule = `H-${kind.toUpperCase()}`;
  const parameter = HOLD_PARAMETER[kind];
  const own =
    parameter === undefined || rest.length === 0
      ? {}
      : { [parameter]: rest.join(":") };
  const params = { since: hold.since, ...own };
  const line = ruleLine(talk, rule, params);
  return {
    name: talk.line(`${rule}.name`) ?? rule,
    line: REACHING.has(kind) ? withReach(talk, line, hold.scope) : line,
  };
}

/** Kinds of holds that keep shut more or less, by the level of their sign. */
const REACHING: ReadonlySet<string> = new Set(["warning", "topic", "care"]);
/** A hold that keeps even this phase shut leaves nothing on offer. */
const FIRST_PHASE = "reconnect";

function withReach(
  talk: Talk,
  line: string,
  scope: readonly string[] | undefined,
): string {
  if (scope === undefined) return line;
  const reach = scope.includes(FIRST_PHASE) ? "hold.all" : "hold.gentle";
  return talk.say(reach, { line });
}
