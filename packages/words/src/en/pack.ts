import type { KeyOf } from "../message.ts";
import type { LanguagePack } from "../pack.ts";
import { CALL_NOW, CALL_SOON, CONTACTS, EMERGENCY, HELP } from "./care.ts";
import { FAULTS, MISSING, REFUSALS, TYPES } from "./fault.ts";
import { AUTHORITIES, QUIET_CITES, TAGS } from "./source.ts";
import { LEVELS, SIGNS, SMALL_WORDS } from "./level.ts";
import { LIVING_BABY } from "./overlay/living-baby.ts";
import { LOSS } from "./overlay/loss.ts";
import { PREGNANT } from "./overlay/pregnant.ts";
import { HOLD_REACH } from "./rule/hold.ts";
import { RULES } from "./rule.ts";
import { CARD, MOOD, PHYSIO, RESTORE_PROMPTS } from "./support.ts";
import { FURTHER_SURFACE, SURFACE } from "./surface.ts";
import { DOSES, UNITS } from "./unit.ts";

const BASE = [
  ...SURFACE,
  ...FURTHER_SURFACE,
  LEVELS,
  SMALL_WORDS,
  SIGNS,
  UNITS,
  DOSES,
  EMERGENCY,
  CALL_NOW,
  CALL_SOON,
  CONTACTS,
  HELP,
  RESTORE_PROMPTS,
  MOOD,
  CARD,
  PHYSIO,
  MISSING,
  FAULTS,
  TYPES,
  REFUSALS,
  AUTHORITIES,
  QUIET_CITES,
  TAGS,
  HOLD_REACH,
  ...RULES,
] as const;

export type EnglishKey = KeyOf<(typeof BASE)[number]>;

/** English: the first language, and what others fall back to. */
export const ENGLISH: LanguagePack<EnglishKey> = {
  language: "en",
  locale: "en-GB",
  lowersNames: true,
  reviewedBy: null,
  further: FURTHER_SURFACE,
  layer: {
    base: BASE,
    overlays: { "living-baby": LIVING_BABY, loss: LOSS, pregnant: PREGNANT },
  },
};
