import type { PainReport } from "../../type/entry.ts";
import { sign, site } from "./name.ts";
import { boolean, integer, oneOf, shaped, stepped, text } from "./scalar.ts";
import { list, map, may, need, noneOr, record, type Table } from "./shape.ts";

/** Checks that several kinds share. Bounds without a source are house bounds of plausibility. */

export const MINUTES_PER_ENTRY = 600;
export const SECONDS_PER_DAY = 86_400;

export const note = text(4000);
export const label = text(200);
export const word = text(64);
export const yesNo = oneOf(["yes", "no"]);
export const yesNoUnsure = oneOf(["yes", "no", "unsure"]);
export const severity = integer(0, 3);
export const effort = integer(0, 10);
export const minutes = integer(1, MINUTES_PER_ENTRY);
export const kilograms = stepped(0.25, 0.25, 200);
export const base64Url = shaped(/^[\w-]{16,512}$/, "not-allowed", {
  expected: "base64url",
});
export const keyId = shaped(/^[\w-]{1,64}$/, "not-allowed", {
  expected: "key-id",
});
export const region = shaped(/^[A-Za-z][A-Za-z0-9-]{0,31}$/, "not-allowed", {
  expected: "region",
});

const PAIN: Table<PainReport> = {
  site: need(site),
  score: need(integer(0, 10)),
  onImpact: may(boolean),
  night: may(boolean),
  rest: may(boolean),
  spot: may(boolean),
  limp: may(boolean),
  worse: may(boolean),
  sudden: may(boolean),
  heightLoss: may(boolean),
};

export const signs = noneOr(map(sign, severity), "a map of signs");
export const pain = list(record(PAIN));
