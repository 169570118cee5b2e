import { builtinModules } from "node:module";
import { cyclesOf } from "./cycles.ts";
import { isFreeToImport, ROOMS, type Room, roomOf } from "./rooms.ts";
import type { ImportSite } from "./scan.ts";
import { resolveImport, type Target, type Tree } from "./tree.ts";

export type FaultCode =
  | "arrow"
  | "types-only"
  | "by-path"
  | "pure"
  | "undeclared"
  | "missing"
  | "cycle"
  | "guard-imports"
  | "guard-imported"
  | "guard-reads-numbers"
  | "dependencies";

export interface ArrowFault {
  readonly code: FaultCode;
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

interface Arrow {
  readonly from: string;
  readonly site: ImportSite;
  readonly target: Target;
}

const BUILTINS: ReadonlySet<string> = new Set(
  builtinModules.map((name) => name.replace(/^node:/, "")),
);
const GUARD = "packages/engine/src/guard/";
const ENGINE_TYPES = "packages/engine/src/type/";
/** The only code that may call on the second opinion. */
const GUARD_CALLERS: ReadonlySet<string> = new Set([
  "packages/engine/src/decide.ts",
  "packages/engine/src/journey.ts",
  "packages/engine/src/index.ts",
]);

function fault(code: FaultCode, arrow: Arrow, text: string): ArrowFault {
  return {
    code,
    path: arrow.from,
    line: arrow.site.line,
    text: `"${arrow.site.spec}": ${text}`,
  };
}

function roomFaults(
  from: Room,
  arrow: Arrow,
  path: string,
): readonly ArrowFault[] {
  const to = roomOf(path);
  if (to === from) return [];
  if (to === null)
    return [fault("arrow", arrow, `${from.name} reaches outside its room`)];
  if (arrow.site.spec.startsWith("."))
    return [fault("by-path", arrow, `import ${to.name} by its package name`)];
  if (from.values.includes(to.name)) return [];
  if (!from.types.includes(to.name))
    return [fault("arrow", arrow, `${from.name} may not import ${to.name}`)];
  if (arrow.site.kind === "type") return [];
  return [
    fault(
      "types-only",
      arrow,
      `${from.name} may import only types of ${to.name}`,
    ),
  ];
}

function packageFaults(
  tree: Tree,
  from: Room,
  arrow: Arrow,
  name: string,
): readonly ArrowFault[] {
  if (from.isPure)
    return [fault("pure", arrow, `${from.name} has no third-party dependency`)];
  const homes = [tree.manifests.get(from.dir), tree.manifests.get("")];
  if (homes.some((manifest) => manifest?.declared.has(name) === true))
    return [];
  return [
    fault("undeclared", arrow, `${name} is not in ${from.dir}/package.json`),
  ];
}

function arrowFaults(tree: Tree, arrow: Arrow): readonly ArrowFault[] {
  const { target } = arrow;
  if (target.is === "missing") return [fault("missing", arrow, target.why)];
  const from = roomOf(arrow.from);
  if (from === null || isFreeToImport(arrow.from)) return [];
  switch (target.is) {
    case "asset":
      // A path that is only named: `serve` hands out the web app's files by it.
      return arrow.site.kind === "url"
        ? []
        : roomFaults(from, arrow, target.path);
    case "file":
      return roomFaults(from, arrow, target.path);
    case "virtual":
      return [];
    case "builtin":
      return from.isPure
        ? [fault("pure", arrow, `${from.name} knows no Node module`)]
        : [];
    case "package":
      return packageFaults(tree, from, arrow, target.name);
  }
}

/** The guard is a second opinion: it shares nothing with what it checks but the type files. */
function guardFaults(arrow: Arrow): readonly ArrowFault[] {
  if (isFreeToImport(arrow.from)) return [];
  const { target, site } = arrow;
  const to = target.is === "file" || target.is === "asset" ? target.path : "";
  if (!arrow.from.startsWith(GUARD)) {
    if (!to.startsWith(GUARD) || GUARD_CALLERS.has(arrow.from)) return [];
    return [
      fault(
        "guard-imported",
        arrow,
        "only decide.ts, journey.ts and index.ts of the engine may import the guard",
      ),
    ];
  }
  if (to.startsWith(GUARD)) return [];
  if (to.startsWith(ENGINE_TYPES) && site.kind === "type") {
    if (!site.names.includes("ProgramNumbers")) return [];
    return [
      fault("guard-reads-numbers", arrow, "the guard owns its constants"),
    ];
  }
  return [
    fault(
      "guard-imports",
      arrow,
      "the guard may import only types of src/type and its own files",
    ),
  ];
}

function numberFaults(tree: Tree): readonly ArrowFault[] {
  const faults: ArrowFault[] = [];
  for (const [path, scan] of tree.scans) {
    if (
      !path.startsWith(GUARD) ||
      isFreeToImport(path) ||
      !scan.properties.has("numbers")
    )
      continue;
    faults.push({
      code: "guard-reads-numbers",
      path,
      line: 1,
      text: "`.numbers`: the guard reads no program threshold",
    });
  }
  return faults;
}

function pureManifestFaults(tree: Tree): readonly ArrowFault[] {
  return ROOMS.filter((room) => room.isPure).flatMap((room) => {
    const names = tree.manifests.get(room.dir)?.dependencies ?? [];
    return names.map((name): ArrowFault => {
      const path = `${room.dir}/package.json`;
      return {
        code: "dependencies",
        path,
        line: 1,
        text: `${name}: ${room.name} has no dependency at run time`,
      };
    });
  });
}

function cycleFaults(
  tree: Tree,
  arrows: readonly Arrow[],
): readonly ArrowFault[] {
  const graph = new Map<string, string[]>(
    [...tree.scans.keys()].map((path) => [path, []]),
  );
  for (const { from, site, target } of arrows) {
    if (site.kind === "value" && target.is === "file")
      graph.get(from)?.push(target.path);
  }
  return cyclesOf(graph).map((path) => {
    return {
      code: "cycle",
      path: path[0] ?? "",
      line: 1,
      text: `import cycle: ${path.join(" -> ")}`,
    };
  });
}

/** Every arrow of the tree that the house does not allow. */
export function checkArrows(tree: Tree): readonly ArrowFault[] {
  const arrows: Arrow[] = [];
  for (const [from, scan] of tree.scans) {
    for (const site of scan.imports)
      arrows.push({
        from,
        site,
        target: resolveImport(tree, from, site.spec, BUILTINS),
      });
  }
  return [
    ...arrows.flatMap((arrow) => [
      ...arrowFaults(tree, arrow),
      ...guardFaults(arrow),
    ]),
    ...numberFaults(tree),
    ...pureManifestFaults(tree),
    ...cycleFaults(tree, arrows),
  ];
}
