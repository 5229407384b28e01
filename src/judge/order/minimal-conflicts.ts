import { createPointNetwork, type PointConstraint } from "./point-network.ts";

/**
 * Smallest sets of constraints that cannot all hold: for each constraint the shortest conflict it
 * takes part in, less those that hold another as a part.
 *
 * @param events - Number of events.
 * @param constraints - All constraints.
 * @param asked - Indexes of the constraints whose conflicts are wanted.
 * @returns Sets of indexes, each in the order of its cycle. Cost: one search for each asked
 * constraint, linear in events and constraints.
 */
export function minimalConflicts(
  events: number,
  constraints: readonly PointConstraint[],
  asked: readonly number[],
): readonly (readonly number[])[] {
  const network = createPointNetwork(events, constraints);
  const found = new Map<string, readonly number[]>();
  for (const index of asked) {
    const cycle = network.conflictWith(index);
    if (cycle === null) continue;
    const conflict = reduce(events, constraints, cycle);
    const key = [...conflict].sort((left, right) => left - right).join();
    if (!found.has(key)) found.set(key, conflict);
  }
  const bySize = [...found.values()].sort((left, right) => left.length - right.length);
  const kept: (readonly number[])[] = [];
  for (const conflict of bySize) {
    const members = new Set(conflict);
    if (!kept.some((smaller) => smaller.every((one) => members.has(one)))) kept.push(conflict);
  }
  return kept;
}

/** Leaves out what a shortest way went through without need: a cycle beside its own way. */
function reduce(
  events: number,
  constraints: readonly PointConstraint[],
  cycle: readonly number[],
): readonly number[] {
  let kept = cycle;
  for (const index of cycle) {
    const rest = kept.filter((one) => one !== index);
    const network = createPointNetwork(
      events,
      rest.flatMap((one) => constraints[one] ?? []),
    );
    if (rest.some((_, position) => network.conflictWith(position) !== null)) kept = rest;
  }
  return kept;
}
