/** An edge of the skill graph: `skill` builds on `needs`. */
export interface Edge {
  skill: string;
  needs: string;
}

/**
 * Finds a chain through which a skill builds on itself, as its edges in order, or null.
 * Invariant: each edge starts where the one before ends, the last ends where the first
 * starts, and no skill stands in it twice. Linear in the number of edges.
 */
export function findCycle<E extends Edge>(edges: readonly E[]): E[] | null {
  const outgoing = new Map<string, E[]>();
  for (const edge of edges) {
    const list = outgoing.get(edge.skill);
    if (list) list.push(edge);
    else outgoing.set(edge.skill, [edge]);
  }
  const finished = new Set<string>();
  for (const start of outgoing.keys()) {
    const cycle = finished.has(start) ? null : walk(start, outgoing, finished);
    if (cycle) return cycle;
  }
  return null;
}

/** Depth first with a path of its own, so that a long chain cannot exhaust the call stack. */
function walk<E extends Edge>(
  start: string,
  outgoing: ReadonlyMap<string, E[]>,
  finished: Set<string>,
): E[] | null {
  const path: E[] = [];
  const depthOf = new Map([[start, 0]]);
  const stack = [{ skill: start, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edge = outgoing.get(top.skill)?.[top.next];
    if (!edge) {
      stack.pop();
      path.pop();
      depthOf.delete(top.skill);
      finished.add(top.skill);
      continue;
    }
    top.next += 1;
    if (finished.has(edge.needs)) continue;
    const depth = depthOf.get(edge.needs);
    if (depth !== undefined) return [...path.slice(depth), edge];
    path.push(edge);
    depthOf.set(edge.needs, path.length);
    stack.push({ skill: edge.needs, next: 0 });
  }
  return null;
}
