import {
  CliFault,
  EXIT,
  type ExitCode,
  messageOf,
  Refused,
  UsageError,
} from "./exit.ts";
import type { Io } from "./host.ts";
import { faultText } from "./input/fault.ts";
import { styleFor } from "./render/style.ts";

/** Says on the error stream what went wrong and what can be done, and gives the exit code. `where` names the file. */
export async function report(
  error: unknown,
  io: Io,
  where: string | null = null,
): Promise<ExitCode> {
  if (error instanceof UsageError)
    return tell(io, error.message, error.hint, EXIT.usage);
  if (error instanceof Refused)
    return tell(io, error.message, error.hint, EXIT.refused);
  if (error instanceof CliFault)
    return tell(io, error.message, error.hint, EXIT.fault);
  // Only a command that keeps journals can meet a fault of the store.
  const { Fault } = await import("@restride/vault/file");
  if (error instanceof Fault) {
    const { message, hint } = faultText(error, where);
    return tell(io, message, hint, EXIT.fault);
  }
  const trace = error instanceof Error ? (error.stack ?? null) : null;
  return tell(
    io,
    `something went wrong that is our fault: ${messageOf(error)}`,
    trace,
    EXIT.fault,
  );
}

/** One diagnostic with its mend on the error stream. */
export function tell(
  io: Io,
  message: string,
  hint: string | null,
  exit: ExitCode,
): ExitCode {
  const style = styleFor(io.width, io.hasErrorColour);
  io.err(
    `${style.alarm("restride:")} ${message}\n${hint === null ? "" : `${hint}\n`}`,
  );
  return exit;
}
