import type { Vocabulary } from "@restride/engine";
import {
  isSealed,
  MAX_FILE_BYTES,
  planRestore,
  type RestorePlan,
} from "@restride/vault/backup";

/** Why a file is not taken in; each has a sentence. */
export type FileRefusal =
  | "empty"
  | "too-large"
  | "newer-only"
  | "not-a-journal"
  | "wrong-passphrase"
  | "not-by-passphrase"
  | "too-costly"
  | "damaged"
  | "not-read"
  | "failed";

/** Where she is on the way from a file to the journal. */
export type RestoreStep =
  | { readonly at: "choose"; readonly refusal: FileRefusal | null }
  | { readonly at: "reading" }
  | {
      readonly at: "sealed";
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly isWrong: boolean;
    }
  | { readonly at: "opening" }
  | { readonly at: "plan"; readonly plan: RestorePlan; readonly name: string }
  | { readonly at: "done"; readonly lines: number };

export const BEGIN: RestoreStep = { at: "choose", refusal: null };

export function refused(refusal: FileRefusal): RestoreStep {
  return { at: "choose", refusal };
}

/** A file as far as it is used. */
type Chosen = Pick<File, "size" | "name" | "arrayBuffer">;

/** The next step with a file that was chosen: a passphrase to ask for, a plan to show, or why neither. */
export async function readFile(
  file: Chosen,
  kept: string,
  vocabulary: Vocabulary,
): Promise<RestoreStep> {
  if (file.size > MAX_FILE_BYTES) return refused("too-large");
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // It was moved or changed meanwhile, or she may not read it.
    if (error instanceof DOMException) return refused("not-read");
    throw error;
  }
  const { name } = file;
  if (isSealed(bytes)) return { at: "sealed", bytes, name, isWrong: false };
  return planned(bytes, name, kept, vocabulary);
}

/** The plan for what a file holds, or why there is none. */
export function planned(
  bytes: Uint8Array,
  name: string,
  kept: string,
  vocabulary: Vocabulary,
): RestoreStep {
  const result = planRestore(kept, bytes, vocabulary);
  if (result.ok) return { at: "plan", plan: result.plan, name };
  return refused(result.reason === "newer" ? "newer-only" : result.reason);
}
