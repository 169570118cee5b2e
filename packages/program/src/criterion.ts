import type { Content } from "./read/content.ts";
import type { PathPart } from "./fault.ts";
import type { Criterion, CriterionNode } from "./schema/criterion.ts";

/** A criterion as it stands in a file. */
export interface PlacedNode {
  readonly file: string;
  readonly at: readonly PathPart[];
  readonly node: CriterionNode;
}

/** Every criterion of gates, shared nodes and families, each with its place, parents before children. */
export function placedNodes(content: Content): readonly PlacedNode[] {
  const { nodes, gates } = content.gates;
  return [
    ...Object.entries(nodes).flatMap(([name, node]) =>
      below("gates.yaml", ["nodes", name], node),
    ),
    ...gates.flatMap(({ opens, keeps }, index) => [
      ...opens.flatMap((node, place) =>
        below("gates.yaml", ["gates", index, "opens", place], node),
      ),
      ...keeps.flatMap((node, place) =>
        below("gates.yaml", ["gates", index, "keeps", place], node),
      ),
    ]),
    ...content.families.flatMap(({ opens }, index) =>
      opens.flatMap((node, place) =>
        below("families.yaml", [index, "opens", place], node),
      ),
    ),
  ];
}

function below(
  file: string,
  at: readonly PathPart[],
  node: CriterionNode,
): readonly PlacedNode[] {
  const children =
    "of" in node
      ? node.of.flatMap((child, index) =>
          below(file, [...at, "of", index], child),
        )
      : [];
  return [{ file, at, node }, ...children];
}

/** The criterion with every `use` replaced by the node that it names. Call only on cross-checked content. */
export function resolved(content: Content, node: CriterionNode): Criterion {
  if ("use" in node) {
    const named = content.gates.nodes[node.use];
    if (named === undefined)
      throw new Error(`criterion: no shared node ${node.use}`);
    return resolved(content, named);
  }
  if ("of" in node)
    return {
      rule: node.rule,
      test: node.test,
      of: node.of.map((child) => resolved(content, child)),
    };
  return node;
}

const KEY_FIELDS = new Set([
  "from",
  "days",
  "count",
  "minutes",
  "window",
  "notBefore",
]);

/** The number keys that a criterion names itself (not those below it). */
export function numberKeysOf(node: CriterionNode): readonly string[] {
  return Object.entries(node).flatMap(([field, key]) =>
    KEY_FIELDS.has(field) && typeof key === "string" ? [key] : [],
  );
}
