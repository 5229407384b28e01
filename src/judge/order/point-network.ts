import type { OrderConstraint } from "./constraint.ts";

/** An edge between end points of events: `from` is no later than `to`, or earlier if `strict`. */
interface PointEdge {
  readonly to: number;
  readonly strict: boolean;
  /** Index of the constraint it comes from; -1 for "an event begins before it ends". */
  readonly constraint: number;
}

/**
 * Order of events as an order of their end points.
 *
 * Every relation used here (before, starts before, during) is an Allen relation, or a union of
 * them, that says nothing but an order of end points (Vilain, Kautz and van Beek 1990: the
 * pointisable part of Allen's algebra). For such relations a set is consistent exactly when no
 * cycle of its end points holds a strict step, which needs no cubic path consistency; the tests
 * check this against path consistency over Allen's thirteen relations.
 */
export interface PointNetwork {
  /**
   * A shortest set of constraints, the given one among them, that cannot all hold.
   *
   * @returns Indexes of constraints in the order of the cycle, the given one first; `null` when
   * the constraint takes part in no conflict. O(events + constraints).
   */
  conflictWith(constraint: number): readonly number[] | null;
}

/** A constraint by the positions of its events. */
export interface PointConstraint extends Pick<OrderConstraint, "relation"> {
  readonly firstIndex: number;
  readonly secondIndex: number;
}

/**
 * Builds the network.
 *
 * @param events - Number of events.
 * @param constraints - By positions of events, from 0.
 */
export function createPointNetwork(
  events: number,
  constraints: readonly PointConstraint[],
): PointNetwork {
  const edges: PointEdge[][] = Array.from({ length: events * 2 }, () => []);
  const start = (event: number): number => event * 2;
  const end = (event: number): number => event * 2 + 1;
  const connect = (from: number, to: number, strict: boolean, constraint: number): void => {
    edges[from]?.push({ to, strict, constraint });
  };
  for (let event = 0; event < events; event += 1) connect(start(event), end(event), true, -1);
  const own: (readonly [number, number])[][] = constraints.map(() => []);
  constraints.forEach(({ relation, firstIndex: first, secondIndex: second }, index) => {
    const steps: (readonly [number, number])[] =
      relation === "before"
        ? [[end(first), start(second)]]
        : relation === "starts-before"
          ? [[start(first), start(second)]]
          : [
              [start(second), start(first)],
              [end(first), end(second)],
            ];
    for (const [from, to] of steps) connect(from, to, false, index);
    own[index] = steps;
  });
  return {
    conflictWith(constraint) {
      const found = (own[constraint] ?? []).flatMap(([from, to]) => {
        const path = strictPath(to, from, edges);
        return path === null ? [] : [path];
      });
      const shortest = found.sort((left, right) => left.length - right.length)[0];
      if (shortest === undefined) return null;
      return [constraint, ...new Set(shortest.filter((one) => one >= 0 && one !== constraint))];
    },
  };
}

/**
 * Breadth first over (point, strict step seen): a shortest way from `from` to `goal` that holds a
 * strict step.
 *
 * @returns The constraints on the way; `null` when there is none.
 */
function strictPath(
  from: number,
  goal: number,
  edges: readonly (readonly PointEdge[])[],
): readonly number[] | null {
  const previous = new Map<number, { readonly state: number; readonly constraint: number }>();
  const first = from * 2;
  const queue: number[] = [first];
  const seen = new Set<number>(queue);
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0;
    const point = state >> 1;
    if (point === goal && state % 2 === 1) return walkBack(state, first, previous);
    for (const edge of edges[point] ?? []) {
      const next = edge.to * 2 + (edge.strict || state % 2 === 1 ? 1 : 0);
      if (seen.has(next)) continue;
      seen.add(next);
      previous.set(next, { state, constraint: edge.constraint });
      queue.push(next);
    }
  }
  return null;
}

function walkBack(
  last: number,
  first: number,
  previous: ReadonlyMap<number, { readonly state: number; readonly constraint: number }>,
): readonly number[] {
  const constraints: number[] = [];
  for (let state = last; state !== first; ) {
    const step = previous.get(state);
    if (step === undefined) break;
    constraints.push(step.constraint);
    state = step.state;
  }
  return constraints.reverse();
}
