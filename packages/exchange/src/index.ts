export {
  CALENDAR_WEEKS,
  EXPORT_KINDS,
  type ExportKind,
  fileName,
  mediaType,
  REPORT_WEEKS,
} from "./file.ts";
export { type Made, makeFile, type MakeOptions } from "./make.ts";
export { type Person, personOf } from "./person.ts";
export type { Subject } from "./subject.ts";
