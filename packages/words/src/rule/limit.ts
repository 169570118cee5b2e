import type { LimitApplied } from "@restride/engine";
import { amountWords } from "./amount.ts";
import { groundParams, type NamedLine, ruleLine } from "./reason.ts";
import type { Talk } from "../talk.ts";

export function limitWords(talk: Talk, limit: LimitApplied): NamedLine {
  const value = amountWords(talk, limit.value, limit.unit) ?? "";
  const params = { value, ...groundParams(talk, limit.sources) };
  return {
    name: talk.line(`${limit.limit}.name`) ?? limit.limit,
    line: ruleLine(talk, limit.limit, params),
  };
}
