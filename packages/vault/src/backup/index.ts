export { isSealed } from "./mark.ts";
export { type FileLine, fileLines } from "./line.ts";
export {
  MAX_FILE_BYTES,
  planRestore,
  type RestorePlan,
  type RestoreRefusal,
  type RestoreResult,
  type UnreadLine,
} from "./restore.ts";
export { unreadLines } from "./unread.ts";
