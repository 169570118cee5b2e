import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { REPOSITORY, treePaths } from "../tree-files.ts";

/** A copy of the tree that can be spoiled: its own rooms, the installed libraries of the original. */
export interface TreeCopy {
  readonly root: string;
  remove(): void;
}

const ROOMS = "@restride";

/** Copies the tree as it stands to a folder of its own. */
export function copyTree(): TreeCopy {
  const root = mkdtempSync(join(tmpdir(), "restride-copy-"));
  for (const path of treePaths(REPOSITORY)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(REPOSITORY, path), join(root, path));
  }
  linkLibraries(root);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Links every library; the rooms by their relative links, which lead to the copy. */
function linkLibraries(root: string): void {
  const from = join(REPOSITORY, "node_modules");
  const to = join(root, "node_modules");
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name === ROOMS)
      cpSync(join(from, name), join(to, name), {
        recursive: true,
        verbatimSymlinks: true,
      });
    else if (name !== ".vite") symlinkSync(join(from, name), join(to, name));
  }
}
