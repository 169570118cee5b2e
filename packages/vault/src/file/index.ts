export { Fault, type FaultCode } from "../fault.ts";
export {
  createJournalFile,
  type FileJournalStore,
  type FileOptions,
  fileJournalStore,
} from "./store.ts";
