type Graph = ReadonlyMap<string, readonly string[]>;

/** Nodes in the order in which a depth-first walk leaves them. Iterative: import chains are long. */
function leavingOrder(graph: Graph): readonly string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const frames: Frame[] = [];
  const enter = (node: string): void => {
    if (seen.has(node)) return;
    seen.add(node);
    frames.push({ node, next: 0 });
  };
  for (const root of graph.keys()) {
    enter(root);
    for (
      let frame = frames.at(-1);
      frame !== undefined;
      frame = frames.at(-1)
    ) {
      const target = graph.get(frame.node)?.[frame.next];
      frame.next += 1;
      if (target !== undefined) enter(target);
      else order.push(frames.pop()?.node ?? "");
    }
  }
  return order;
}

function reversed(graph: Graph): Graph {
  const back = new Map<string, string[]>(
    [...graph.keys()].map((node) => [node, []]),
  );
  for (const [node, targets] of graph) {
    for (const target of targets) back.get(target)?.push(node);
  }
  return back;
}

/** All that reach `root` and were not placed before; a set that grows while it is walked. */
function groupOf(
  back: Graph,
  root: string,
  placed: Set<string>,
): ReadonlySet<string> {
  const members = new Set([root]);
  for (const node of members) {
    placed.add(node);
    const sources = back.get(node) ?? [];
    for (const source of sources.filter((name) => !placed.has(name))) {
      members.add(source);
    }
  }
  return members;
}

/** Every group of nodes that reach one another (Kosaraju), shown as one closed path through it. */
export function cyclesOf(graph: Graph): readonly (readonly string[])[] {
  const back = reversed(graph);
  const placed = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const root of leavingOrder(graph).toReversed()) {
    if (placed.has(root)) continue;
    const path = closedPath(graph, groupOf(back, root, placed), root);
    if (path !== null) cycles.push(path);
  }
  return cycles;
}

interface Frame {
  readonly node: string;
  next: number;
}

/** The shortest way from a node back to itself inside its group; null for a lone node that does not import itself. */
function closedPath(
  graph: Graph,
  members: ReadonlySet<string>,
  start: string,
): readonly string[] | null {
  const queue: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const path of queue) {
    for (const target of graph.get(path.at(-1) ?? start) ?? []) {
      if (target === start) return [...path, start];
      if (!members.has(target) || seen.has(target)) continue;
      seen.add(target);
      queue.push([...path, target]);
    }
  }
  return null;
}
