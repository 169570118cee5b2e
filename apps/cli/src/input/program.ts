import type { Program } from "@restride/engine";
import { program as defaultProgram, readProgram } from "@restride/program";
import { CliFault } from "../exit.ts";
import { readFileBytes } from "./journal.ts";

/** The default program, or one from a compiled file. Fails with a fault when the file is none, or was changed by hand. */
export async function loadProgram(path: string | undefined): Promise<Program> {
  if (path === undefined) return defaultProgram;
  const text = new TextDecoder().decode(await readFileBytes(path));
  const result = readProgram(text);
  if (result.ok) return result.program;
  throw new CliFault(`${path}: this is no compiled program. ${result.why}`, "restride check FILE names every fault.");
}
