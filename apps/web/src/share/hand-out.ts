import {
  type ExportKind,
  fileName,
  type Made,
  makeFile,
  mediaType,
} from "@restride/exchange";
import { wholeSpeaker } from "@restride/words";
import type { App } from "../frame/app-context.ts";

export interface Wish {
  readonly kind: ExportKind;
  /** No title of a calendar says what the time is for. */
  readonly isNeutral: boolean;
  /** The page for a clinician says of a loss that it was one. */
  readonly tellsLoss: boolean;
}

export type HandedOut =
  | { readonly ok: true; readonly file: File }
  | Extract<Made, { readonly ok: false }>;

/** Makes a file of the journal on this device, as the command line makes it. Rejects where words or storage fail. */
export async function fileOf(
  { kind, isNeutral, tellsLoss }: Wish,
  app: App,
): Promise<HandedOut> {
  const { program, journal, today, speakerWithTexts, journalText } = app;
  const day = today.value;
  const say = wholeSpeaker(await speakerWithTexts());
  const made = await makeFile(
    kind,
    { program, journal: journal.value, day, say },
    {
      source: async () => new TextEncoder().encode(await journalText()),
      isNeutral,
      tellsLoss,
    },
  );
  if (!made.ok) return made;
  return { ok: true, file: named(kind, day, made.bytes) };
}

function named(
  kind: ExportKind,
  day: App["today"]["value"],
  bytes: Uint8Array<ArrayBuffer>,
): File {
  return new File([bytes], fileName(kind, day), { type: mediaType(kind) });
}

/** Whether this device hands on files of a kind to other apps; many refuse some. */
export function canHandOn(
  kind: ExportKind,
  day: App["today"]["value"],
): boolean {
  const files = [named(kind, day, new Uint8Array())];
  return "canShare" in navigator && navigator.canShare({ files });
}

/**
 * Opens the device's own sheet for handing on; closed again without a choice is no failure. False when the device wants a
 * fresh tap for it, because making the file took its time.
 */
export async function handOn(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "NotAllowedError") return false;
    if (error.name === "AbortError") return true;
    throw error;
  }
}

/** Long enough for the slowest device to have taken the file. */
const KEPT_MS = 60_000;

/** Saves the file where this browser saves files. */
export function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
