import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { canonicalJson, type Program } from "@restride/engine";
import {
  catalogue,
  type Provenance,
  program as defaultProgram,
  provenance,
  regions,
  sources,
} from "@restride/program";
import type { Content } from "@restride/words";
import { codeOf, Refused } from "../exit.ts";
import { readFileBytes } from "./journal.ts";
import { loosened, unlikeProgram } from "./program-shape.ts";

/** A program with the words for what it names. */
export interface LoadedProgram {
  readonly program: Program;
  readonly content: Content;
  /** Why its rules and numbers are what they are; null for a compiled file, which carries no prose. */
  readonly provenance: Provenance | null;
}

const DEFAULT: LoadedProgram = {
  program: defaultProgram,
  content: { catalogue, regions, sources },
  provenance,
};

/**
 * The default program; or one compiled from a folder of content, or read from a compiled file. Refuses a folder with
 * faults, and a file that is none or was changed after it was compiled.
 */
export async function loadProgram(
  path: string | undefined,
): Promise<LoadedProgram> {
  if (path === undefined) return DEFAULT;
  return (await isFolder(path))
    ? compiled(path)
    : { ...DEFAULT, program: await readCompiled(path), provenance: null };
}

/** Whether the path names a folder; false when it names nothing, which reading it then says. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return false;
  }
}

async function compiled(dir: string): Promise<LoadedProgram> {
  const { compileProgram } = await import("@restride/program/compile");
  const result = compileProgram(dir);
  if (!result.ok) {
    throw new Refused(
      `${dir}: this program has ${result.faults.length} faults.`,
      `restride check ${dir} names each with its mend.`,
    );
  }
  const { program, provenance: origins, ...content } = result.compiled;
  return { program: firm(dir, program), content, provenance: origins };
}

async function readCompiled(path: string): Promise<Program> {
  const text = new TextDecoder().decode(await readFileBytes(path));
  const value = parsed(text);
  if (!isProgram(value))
    throw new Refused(
      `${path}: this is no compiled program, as ${unlikeProgram(value) ?? "it"} shows.`,
      "Name a folder of program content, or a program.json made from one.",
    );
  const { hash, ...rest } = value;
  if (createHash("sha256").update(canonicalJson(rest)).digest("hex") === hash)
    return firm(path, value);
  throw new Refused(
    `${path}: this program was changed after it was compiled.`,
    "Change its content and compile it again; restride takes the folder as well.",
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isProgram(value: unknown): value is Program {
  return unlikeProgram(value) === null;
}

/** The program, unless it asks for less than every program must. */
function firm(path: string, program: Program): Program {
  const place = loosened(program);
  if (place === null) return program;
  throw new Refused(
    `${path}: this program changes ${place}, which no program may.`,
    "Signs, phases, checks and go-aheads are the same in all; a policy may only wait longer.",
  );
}
