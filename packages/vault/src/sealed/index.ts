export { openDraft, sealDraft } from "./draft.ts";
export { reseal, type Resealing, type Unlocked } from "./reseal.ts";
export type { Seal } from "./seal.ts";
export { sealedJournalStore } from "./store.ts";
export {
  keepLockAfter,
  readSeal,
  unlock,
  type Unlocking,
  waitMs,
} from "./unlock.ts";
