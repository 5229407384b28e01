import type { Knowledge } from "../../model/knowledge.ts";
import type { EndState, PredicateConcept } from "../concepts.ts";

/** The user's groups of predicates or states that cannot both be true of one thing at one time. */
export interface Exclusions {
  /** The concept with the state its group gives it, where it has none of its own. */
  withState(concept: PredicateConcept): PredicateConcept;
  /** The declared group that sets two concepts apart, in words; `null` when none does. */
  betweenConcepts(left: PredicateConcept, right: PredicateConcept): string | null;
  /** The declared group that sets two states apart, in words; `null` when none does. */
  betweenStates(left: EndState, right: EndState): string | null;
}

interface Group {
  readonly label: string;
  readonly names: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

function stateKey(state: EndState): string {
  return `${state.axis}: ${state.state}`;
}

/**
 * A group of states is one where every member leaves a state, or is no known event: then unknown
 * members become states of the axis "declared". Otherwise its members are names of events.
 */
function withDeclaredStates(concepts: readonly PredicateConcept[]): readonly PredicateConcept[] {
  if (concepts.some((concept) => concept.known && concept.endState === null)) return concepts;
  return concepts.map((concept) =>
    concept.endState !== null
      ? concept
      : { ...concept, endState: { axis: "declared", state: concept.name, of: "patient" as const } },
  );
}

function shared(
  groups: readonly Group[],
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  pick: (group: Group) => ReadonlySet<string>,
): string | null {
  for (const group of groups) {
    const members = [...pick(group)];
    const ofLeft = members.some((name) => left.has(name) && !right.has(name));
    const ofRight = members.some((name) => right.has(name) && !left.has(name));
    if (ofLeft && ofRight) return group.label;
  }
  return null;
}

/**
 * Compiles `knowledge.exclusive`.
 *
 * @param knowledge - The declarations.
 * @param predicate - Looks members up, as predicates.
 * @returns Pure functions; cost grows with the number of groups.
 */
export function createExclusions(
  knowledge: Knowledge,
  predicate: (words: string) => PredicateConcept,
): Exclusions {
  const given = new Map<string, EndState>();
  const groups = knowledge.exclusive.map((members): Group => {
    const concepts = withDeclaredStates(members.map(predicate));
    for (const { name, endState } of concepts) {
      if (endState?.axis === "declared") given.set(name, endState);
    }
    return {
      label: [...members].sort().join(" | "),
      names: new Set(concepts.map((concept) => concept.name)),
      states: new Set(
        concepts.flatMap(({ endState }) => (endState === null ? [] : [stateKey(endState)])),
      ),
    };
  });
  groups.sort((left, right) => (left.label < right.label ? -1 : left.label > right.label ? 1 : 0));
  const chain = (concept: PredicateConcept) => new Set([concept.name, ...concept.wider]);
  return {
    withState: (concept) => {
      const endState = concept.endState ?? given.get(concept.name) ?? null;
      return endState === concept.endState ? concept : { ...concept, endState };
    },
    betweenConcepts: (left, right) => {
      if (groups.length === 0) return null;
      const direct = shared(
        groups,
        new Set([left.name]),
        new Set([right.name]),
        ({ names }) => names,
      );
      return direct ?? shared(groups, chain(left), chain(right), ({ names }) => names);
    },
    betweenStates: (left, right) =>
      shared(groups, new Set([stateKey(left)]), new Set([stateKey(right)]), ({ states }) => states),
  };
}
