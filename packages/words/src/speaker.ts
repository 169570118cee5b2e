import type {
  LimitApplied,
  Refusal,
  UnreadNotice,
  Verdict,
} from "@restride/engine";
import {
  type About,
  type DaySpeaker,
  daySpeakerIn,
  daySpeakerOf,
} from "./day-speaker.ts";
import {
  type FaultOfEntry,
  type FaultWords,
  faultWords,
  refusalWords,
  unreadWords,
} from "./fault.ts";
import { type HoldOf, holdWords } from "./rule/hold.ts";
import { packOf, type TextKey } from "./language.ts";
import { limitWords } from "./rule/limit.ts";
import type { Layer } from "./message.ts";
import type { NamedLine } from "./rule/reason.ts";
import { type SourceWords, sourceWords } from "./source.ts";
import type { Talk } from "./talk.ts";
import { type VerdictWords, verdictWords } from "./rule/verdict.ts";
import type { Voice } from "./voice.ts";

/** A speaker that also tells what a decision's conditions, limits and holds are, what could not be read, and who says so. */
export interface Speaker<Key extends string = TextKey> extends DaySpeaker<Key> {
  verdict(verdict: Verdict): VerdictWords;
  exit(verdict: Verdict): VerdictWords;
  limit(limit: LimitApplied): NamedLine;
  hold(hold: HoldOf): NamedLine;
  unread(notice: UnreadNotice): FaultWords;
  refusal(refusal: Refusal): FaultWords;
  fault(fault: FaultOfEntry): FaultWords;
  source(id: string): SourceWords;
  /** The same speaker with the strings of another layer, such as the command line's. */
  with<Further extends string>(layer: Layer<Further>): Speaker<Key | Further>;
}

/** A speaker for a voice. A language that is not there is spoken in English. */
export function speaker(
  voice: Voice,
  language = "en",
  about: About = {},
): Speaker {
  return wholeSpeaker(daySpeakerIn(packOf(language), voice, about));
}

/** All that can be said in the voice of one that tells the day. */
export function wholeSpeaker<Key extends string>(
  day: DaySpeaker<Key>,
): Speaker<Key> {
  const { talk, parts } = day;
  return {
    ...day,
    ...ruleWords(talk),
    with: <Further extends string>(layer: Layer<Further>) => {
      const layers = [...parts.layers, layer];
      return wholeSpeaker(daySpeakerOf<Key | Further>({ ...parts, layers }));
    },
  };
}

function ruleWords(talk: Talk) {
  return {
    verdict: (verdict: Verdict) => verdictWords(talk, verdict),
    exit: (verdict: Verdict) => verdictWords(talk, verdict),
    limit: (limit: LimitApplied) => limitWords(talk, limit),
    hold: (hold: HoldOf) => holdWords(talk, hold),
    unread: (notice: UnreadNotice) => unreadWords(talk, notice),
    refusal: (refusal: Refusal) => refusalWords(talk, refusal),
    fault: (fault: FaultOfEntry) => faultWords(talk, fault),
    source: (id: string) => sourceWords(talk, id),
  };
}
