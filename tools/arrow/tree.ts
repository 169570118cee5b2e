import { type Scan, scanFile } from "./scan.ts";

/** A tree of files by path from the root, so that tests can check a house that is not on disk. */
export type Files = ReadonlyMap<string, string>;

export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string>>;
  /** Every package that it declares, of whatever kind. */
  readonly declared: ReadonlySet<string>;
  /** What it needs at run time. */
  readonly dependencies: readonly string[];
}

export interface Tree {
  readonly files: Files;
  readonly scans: ReadonlyMap<string, Scan>;
  /** By directory; the root's is under "". */
  readonly manifests: ReadonlyMap<string, Manifest>;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function exportsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value === "string") return { ".": value };
  const entries = Object.entries(record(value)).map(
    ([key, target]): [string, unknown] => {
      return [
        key,
        typeof target === "string" ? target : record(target)["default"],
      ];
    },
  );
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}

function readManifest(text: string): Manifest {
  const data = record(JSON.parse(text));
  const dependencies = Object.keys(record(data["dependencies"]));
  const others = [
    "devDependencies",
    "peerDependencies",
    "optionalDependencies",
  ].flatMap((key) => {
    return Object.keys(record(data[key]));
  });
  return {
    name: typeof data["name"] === "string" ? data["name"] : "",
    exports: exportsOf(data["exports"]),
    declared: new Set([...dependencies, ...others]),
    dependencies,
  };
}

export function buildTree(files: Files): Tree {
  const scans = new Map<string, Scan>();
  const manifests = new Map<string, Manifest>();
  for (const [path, text] of files) {
    if (/\.tsx?$/.test(path)) scans.set(path, scanFile(path, text));
    else if (/(^|\/)package\.json$/.test(path))
      manifests.set(path.replace(/\/?package\.json$/, ""), readManifest(text));
  }
  return { files, scans, manifests };
}

export type Target =
  | { readonly is: "file"; readonly path: string }
  /** A file that is not source: a style sheet, an asset, generated data. */
  | { readonly is: "asset"; readonly path: string }
  | { readonly is: "builtin"; readonly name: string }
  | { readonly is: "package"; readonly name: string }
  /** Made by a build plugin. */
  | { readonly is: "virtual"; readonly name: string }
  | { readonly is: "missing"; readonly why: string };

function joined(from: string, spec: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const step of spec.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}

function inTree(tree: Tree, path: string): Target {
  if (!/\.tsx?$/.test(path)) return { is: "asset", path };
  return tree.files.has(path)
    ? { is: "file", path }
    : { is: "missing", why: `${path} is not there` };
}

function workspaceTarget(
  tree: Tree,
  name: string,
  subpath: string,
): Target | null {
  for (const [dir, manifest] of tree.manifests) {
    if (manifest.name !== name || dir === "") continue;
    const exact = manifest.exports[subpath];
    if (exact !== undefined)
      return inTree(tree, joined(`${dir}/package.json`, exact));
    for (const [pattern, target] of Object.entries(manifest.exports)) {
      const [head = "", tail] = pattern.split("*");
      if (
        tail === undefined ||
        !subpath.startsWith(head) ||
        !subpath.endsWith(tail)
      )
        continue;
      const star = subpath.slice(head.length, subpath.length - tail.length);
      return inTree(
        tree,
        joined(`${dir}/package.json`, target.replace("*", star)),
      );
    }
    return { is: "missing", why: `${name} does not export "${subpath}"` };
  }
  return null;
}

/** Where an import leads. `builtins` are Node's module names without `node:`. */
export function resolveImport(
  tree: Tree,
  from: string,
  spec: string,
  builtins: ReadonlySet<string>,
): Target {
  const clean = spec.replace(/\?.*$/, "");
  if (clean.startsWith(".")) return inTree(tree, joined(from, clean));
  if (clean.startsWith("node:") || builtins.has(clean))
    return { is: "builtin", name: clean };
  if (clean.startsWith("virtual:")) return { is: "virtual", name: clean };
  const depth = clean.startsWith("@") ? 2 : 1;
  const parts = clean.split("/");
  const name = parts.slice(0, depth).join("/");
  const subpath = [".", ...parts.slice(depth)].join("/");
  return workspaceTarget(tree, name, subpath) ?? { is: "package", name };
}
