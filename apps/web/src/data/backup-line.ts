import type { App } from "../frame/app-context.ts";
import { readBackup } from "./kept-backup.ts";
import { lineCount } from "./line-count.ts";

type Known = Pick<App, "say" | "speaker" | "device" | "journal">;

/** When the journal was last saved, and how much was written since; a plain line, whatever it says. */
export function backupLine({ say, speaker, device, journal }: Known): string {
  const backup = readBackup(device.value.backup);
  if (backup === null) return say("data.backup.never");
  const date = speaker.value.date(backup.on);
  const n = lineCount(journal.value) - backup.lines;
  return n > 0 ? say("data.backup.since", { date, n }) : date;
}
