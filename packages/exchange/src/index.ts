export { EXPORT_KINDS, type ExportKind, fileName, mediaType } from "./file.ts";
export { type Person, personOf } from "./person.ts";
export type { Exported, NothingPlanned, Subject } from "./subject.ts";
