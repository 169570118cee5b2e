import { parseSync } from "vite";

/** How a module is taken in: `type` leaves nothing at run time, `lazy` is not there at evaluation, `url` only names it. */
export type ImportKind = "type" | "value" | "lazy" | "url";

export interface ImportSite {
  readonly spec: string;
  readonly kind: ImportKind;
  readonly line: number;
  /** Imported names; empty for `import "x"`, `import * as` and lazy imports. */
  readonly names: readonly string[];
}

export interface Scan {
  readonly imports: readonly ImportSite[];
  /** Property names read with a dot anywhere in the file. */
  readonly properties: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string"
  );
}

function visit(value: unknown, onNode: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, onNode);
  } else if (isNode(value)) {
    onNode(value);
    for (const key of Object.keys(value)) visit(value[key], onNode);
  }
}

function literal(value: unknown): string | null {
  return isNode(value) &&
    value.type === "Literal" &&
    typeof value["value"] === "string"
    ? value["value"]
    : null;
}

function nameOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  return typeof value["name"] === "string" ? value["name"] : literal(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function namesOf(node: Node): readonly string[] {
  const specifiers = list(node["specifiers"]).filter(isNode);
  return specifiers
    .map((item) => nameOf(item["imported"] ?? item["local"]))
    .filter((name) => name !== null);
}

/** `new URL("./worker.ts", import.meta.url)`: how a worker or an asset is named. */
function urlSpec(node: Node): string | null {
  const [first, second] = list(node["arguments"]);
  if (nameOf(node["callee"]) !== "URL" || !isNode(second)) return null;
  const object = second["object"];
  return isNode(object) && object.type === "MetaProperty"
    ? literal(first)
    : null;
}

type Found = Omit<ImportSite, "line">;

/** Which property says `type`, by the kind of declaration. */
const KIND_KEY: Readonly<Record<string, string>> = {
  ImportDeclaration: "importKind",
  ExportNamedDeclaration: "exportKind",
  ExportAllDeclaration: "exportKind",
};

function found(node: Node): Found | null {
  if (node.type === "NewExpression") {
    const url = urlSpec(node);
    return url === null ? null : { spec: url, kind: "url", names: [] };
  }
  const spec = literal(node["source"]);
  if (spec === null) return null;
  if (node.type === "TSImportType") return { spec, kind: "type", names: [] };
  if (node.type === "ImportExpression")
    return { spec, kind: "lazy", names: [] };
  const key = KIND_KEY[node.type];
  if (key === undefined) return null;
  return {
    spec,
    kind: node[key] === "type" ? "type" : "value",
    names: namesOf(node),
  };
}

/** Every import of a TypeScript file. Throws where the file does not parse. */
export function scanFile(path: string, text: string): Scan {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const imports: ImportSite[] = [];
  const properties = new Set<string>();
  visit(parsed.program, (node) => {
    const site = found(node);
    if (site !== null)
      imports.push({
        ...site,
        line: text.slice(0, node.start).split("\n").length,
      });
    if (node.type === "MemberExpression" && node["computed"] === false) {
      const name = nameOf(node["property"]);
      if (name !== null) properties.add(name);
    }
  });
  return { imports, properties };
}
