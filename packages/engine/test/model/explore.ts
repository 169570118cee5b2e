import { type Evening, nextDay } from "./evening.ts";
import { keyOf } from "./abstract.ts";
import { type Move, movesFrom } from "./move.ts";

/** One step of the search. */
export interface Step {
  readonly from: Evening;
  readonly move: string;
  readonly morning: Evening;
  readonly to: Evening;
}

export interface Search {
  /** Abstract states and the evening that stands for each. */
  readonly states: Map<string, string>;
  readonly pairs: Map<string, Set<string>>;
  days: number;
  reachedFixpoint: boolean;
}

export function explore(
  roots: readonly Evening[],
  limit: { readonly states: number; readonly ms: number },
  visit: (step: Step) => void,
): Search {
  const search: Search = { states: new Map(), pairs: new Map(), days: 0, reachedFixpoint: false };
  const queue: Evening[] = [];
  const add = (e: Evening, via: string) => {
    const key = keyOf(e);
    if (search.states.has(key)) return;
    search.states.set(key, via);
    queue.push(e);
  };
  for (const root of roots) add(root, "root");
  const start = performance.now();
  let head = 0;
  while (head < queue.length) {
    if (search.states.size > limit.states || performance.now() - start > limit.ms) return search;
    const node = queue[head]!;
    queue[head] = undefined as never;
    head++;
    for (const move of movesFrom(node)) {
      let at = node;
      let key = keyOf(at);
      const first = key;
      for (let place = 0; place < move.days; place++) {
        const { morning, evening } = nextDay(at, move.tells(at, place), move.does ?? undefined);
        search.days++;
        if (move.seen && !move.seen.includes(place+1)) { at = evening; continue; }
        visit({ from: at, move: move.id, morning, to: evening });
        const next = keyOf(evening);
        let to = search.pairs.get(key);
        if (!to) search.pairs.set(key, (to = new Set()));
        to.add(next);
        add(evening, move.id);
        at = evening; key = next;
        if (move.untilChange && key !== first) break;
      }
    }
    if (head % 200 === 0) console.log(head, queue.length, search.days, ((performance.now()-start)/1000).toFixed(0)+"s");
  }
  search.reachedFixpoint = true;
  return search;
}
