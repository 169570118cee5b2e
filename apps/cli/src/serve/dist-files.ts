import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { codeOf } from "../exit.ts";

/** A file of the built app. */
export interface DistFile {
  /** Path below the root, with slashes: `assets/app-1a2b3c4d.js`. */
  readonly path: string;
  readonly etag: string;
}

const SAFE_SEGMENT = /^[A-Za-z0-9_@+,=~-][A-Za-z0-9._@+,=~-]*$/;
const GONE = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"]);

/** Finds files below one folder by URL path, and nothing outside it. */
export class DistFiles {
  readonly #root: string;
  readonly #etags = new Map<
    string,
    { readonly stamp: string; readonly etag: string }
  >();

  constructor(root: string) {
    this.#root = root;
  }

  /** The file that a URL path names, or null: also for folders, dot files, and links that lead out. */
  async find(urlPath: string): Promise<DistFile | null> {
    const path = urlPath === "/" ? "index.html" : urlPath.slice(1);
    if (!path.split("/").every((segment) => SAFE_SEGMENT.test(segment)))
      return null;
    try {
      const file = await realpath(join(this.#root, path));
      if (!file.startsWith((await realpath(this.#root)) + sep)) return null;
      const facts = await stat(file);
      if (!facts.isFile()) return null;
      return {
        path,
        etag: await this.#etagOf(file, `${facts.mtimeMs}/${facts.size}`),
      };
    } catch (error) {
      if (GONE.has(codeOf(error) ?? "")) return null;
      throw error;
    }
  }

  async #etagOf(file: string, stamp: string): Promise<string> {
    const known = this.#etags.get(file);
    if (known?.stamp === stamp) return known.etag;
    const hash = createHash("sha256")
      .update(await readFile(file))
      .digest("base64url");
    const etag = `"${hash.slice(0, 27)}"`;
    this.#etags.set(file, { stamp, etag });
    return etag;
  }
}
