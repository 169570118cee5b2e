import type { Program } from "@restride/engine";
import type { Catalogue, Regions, Sources } from "@restride/program";
import type { LanguagePack, TextKey } from "@restride/words";
import { furtherFile, todayFile } from "virtual:restride/content-files";

/** What Today needs of the program and its words; of movements and checks only the names. */
export interface TodayContent {
  readonly program: Program;
  readonly pack: LanguagePack<TextKey>;
  readonly catalogue: Catalogue;
  readonly regions: Regions;
  readonly sources: Sources;
}

/** The text of movements and checks, every citation, and the strings of the screens that are opened later. */
export interface FurtherContent {
  readonly strings: LanguagePack["further"];
  readonly movements: Catalogue["movements"];
  readonly checks: Catalogue["checks"];
  readonly sources: Sources;
}

/** A part of the app that could not be fetched: no network on a first visit, or a server that has moved on. */
export class NotFetched extends Error {
  constructor(file: string, options?: ErrorOptions) {
    super(`not fetched: ${file}`, options);
    this.name = "NotFetched";
  }
}

/** One of the files of this build. Rejects with NotFetched. */
export async function fetched(file: string): Promise<unknown> {
  const answer = await fetch(file).catch((cause: unknown) => {
    throw new NotFetched(file, { cause });
  });
  if (!answer.ok) throw new NotFetched(file);
  return answer.json();
}

// Both files come from the build of this very script, under names that hold their hash.
function isToday(value: unknown): value is TodayContent {
  return typeof value === "object" && value !== null && "program" in value;
}

function isFurther(value: unknown): value is FurtherContent {
  return typeof value === "object" && value !== null && "movements" in value;
}

/** Rejects with NotFetched. */
export async function fetchToday(): Promise<TodayContent> {
  const value = await fetched(todayFile);
  if (!isToday(value)) throw new NotFetched(todayFile);
  return value;
}

/** Rejects with NotFetched. */
export async function fetchFurther(): Promise<FurtherContent> {
  const value = await fetched(furtherFile);
  if (!isFurther(value)) throw new NotFetched(furtherFile);
  return value;
}
