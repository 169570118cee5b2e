export type { CareWords } from "./care.ts";
export type { ContactWords } from "./contact.ts";
export type { Content, WarningAnswer } from "./content.ts";
export {
  type About,
  type DaySpeaker,
  daySpeakerIn,
  withStrings,
} from "./day-speaker.ts";
export { checkFigureText, movementFigureText } from "./figure.ts";
export type { FaultOfEntry, FaultWords } from "./fault.ts";
export type { HoldOf } from "./rule/hold.ts";
export { LANGUAGE_PACKS, type TextKey } from "./language.ts";
export { assuming, type Group, type KeyOf, type Layer } from "./message.ts";
export { NOTICE_VERSION } from "./notice-version.ts";
export type { LanguagePack } from "./pack.ts";
export type { NamedLine } from "./rule/reason.ts";
export type { SourceWords } from "./source.ts";
export { type Speaker, speaker, wholeSpeaker } from "./speaker.ts";
export type { Params } from "./talk.ts";
export {
  type Assumption,
  type Voice,
  type VoiceProfile,
  VOICES,
  voiceFor,
} from "./voice.ts";
export type { VerdictWords } from "./rule/verdict.ts";
