import type { ExitCode } from "../exit.ts";
import { report } from "../report.ts";
import type { Context } from "./context.ts";

/** Does the work for every file; one that cannot be read is named and does not stop the others. */
export async function eachFile(
  files: readonly string[],
  context: Context,
  work: (file: string, index: number) => Promise<ExitCode>,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    try {
      context.finish(await work(file, index));
    } catch (error) {
      context.finish(await report(error, context.host.io, file));
    }
  }
}
