export { Fault, type FaultCode } from "../fault.ts";
export {
  createJournalFile,
  discardEmptyJournal,
  type FileJournalStore,
  type FileOptions,
  fileJournalStore,
} from "./store.ts";
