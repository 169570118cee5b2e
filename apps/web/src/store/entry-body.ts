import type { CivilDate, Entry } from "@restride/engine";

type Body<E> = E extends Entry
  ? Omit<E, "v" | "id" | "on" | "at" | "by"> & { readonly on?: CivilDate }
  : never;

/** What a screen hands over to be written: the journal adds the id, the instant and, where it is absent, today. */
export type EntryBody = Body<Entry>;
