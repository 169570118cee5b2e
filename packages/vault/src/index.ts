export { decodeBase64Url, encodeBase64Url } from "./base64url.ts";
export { Fault, type FaultCode } from "./fault.ts";
export { connectDatabase } from "./indexed-db/connect.ts";
export { databaseFault } from "./indexed-db/database.ts";
export {
  type IndexedDbJournalStore,
  type IndexedDbOptions,
  indexedDbJournalStore,
} from "./indexed-db/store.ts";
export { untilKept } from "./indexed-db/until-kept.ts";
export type { JournalLine, JournalStore } from "./journal-store.ts";
export { memoryJournalStore } from "./memory/store.ts";
export {
  type SignatureCrypto,
  signedBytes,
  verifiedEntryIds,
} from "./verify.ts";
