import type { PredicateConcept, PredicateRelation, PredicateRelationName } from "../concepts.ts";
import type { Exclusions } from "./create-exclusions.ts";
import {
  type ConceptPair,
  GENERIC_CONCEPTS,
  KIN_CONCEPTS,
  KIN_FAMILIES,
  OVERLAPPING_CONCEPTS,
  RIVAL_CONCEPTS,
} from "./predicate-relation-table.ts";
import { OPPOSED_STATES, STATE_AXES } from "./state-table.ts";

type Pairs = ReadonlyMap<string, string>;

/** Concept names hold no bar, so two of them joined by one are not another two. */
function pairKey(left: string, right: string): string {
  return left < right ? `${left}|${right}` : `${right}|${left}`;
}

function index(pairs: readonly ConceptPair[]): Pairs {
  return new Map(pairs.map(([left, right, why]) => [pairKey(left, right), why]));
}

function quoted(left: PredicateConcept, right: PredicateConcept): string {
  return left.name < right.name
    ? `"${left.name}" and "${right.name}"`
    : `"${right.name}" and "${left.name}"`;
}

/** The reason of the nearest listed pair among two concepts and all wider ones. */
function listed(pairs: Pairs, left: PredicateConcept, right: PredicateConcept): string | null {
  const lefts = [left.name, ...left.wider];
  const rights = [right.name, ...right.wider];
  const most = lefts.length + rights.length - 2;
  // By distance, so that the nearest pair is the same whichever side comes first.
  for (let distance = 0; distance <= most; distance += 1) {
    const found: string[] = [];
    for (let up = 0; up <= distance; up += 1) {
      const [one, other] = [lefts[up], rights[distance - up]];
      if (one === undefined || other === undefined) continue;
      const why = pairs.get(pairKey(one, other));
      if (why !== undefined) found.push(why);
    }
    if (found.length > 0) return found.sort()[0] ?? null;
  }
  return null;
}

function compareAxes(left: PredicateConcept, right: PredicateConcept): string | null {
  if (left.endState === null || right.endState === null) return null;
  const [one, other] = [left.endState.axis, right.endState.axis];
  if (one === other) {
    const question = STATE_AXES.find(([axis]) => axis === one)?.[1];
    // Declared states are about one question only where one group holds both.
    return question === undefined ? null : `both say ${question}`;
  }
  const comparable = OPPOSED_STATES.some(
    ([[first], [second]]) =>
      (first === one && second === other) || (first === other && second === one),
  );
  return comparable ? "both say how the fight ended" : null;
}

/** Two ways into one state ("resign", "dismiss") exclude each other as events, not as states. */
function leaveTwoStates(
  { endState: left }: PredicateConcept,
  { endState: right }: PredicateConcept,
): boolean {
  if (left === null || right === null) return false;
  return left.axis !== right.axis || left.state !== right.state;
}

function familyOf(left: PredicateConcept, right: PredicateConcept): string | null {
  const lefts = [left.name, ...left.wider];
  const rights = [right.name, ...right.wider];
  return KIN_FAMILIES.find((name) => lefts.includes(name) && rights.includes(name)) ?? null;
}

interface Tables {
  readonly rivals: Pairs;
  readonly overlaps: Pairs;
  readonly kin: Pairs;
  /** Names that a table mentions. */
  readonly mentioned: ReadonlySet<string>;
}

/** Most predicates of running text: no table can tell more of them than their name. */
function isPlain({ name, wider, endState }: PredicateConcept, { mentioned }: Tables): boolean {
  return wider.length === 0 && endState === null && !mentioned.has(name);
}

function isGeneric({ name }: PredicateConcept): boolean {
  return GENERIC_CONCEPTS.includes(name);
}

function answer(relation: PredicateRelationName, because: string): PredicateRelation {
  return { relation, because };
}

/** One answer for all: most pairs of a corpus are unrelated, and nobody asks why. */
const UNRELATED: PredicateRelation = answer("unrelated", "nothing ties the two");

function relateBuiltIn(
  tables: Tables,
  left: PredicateConcept,
  right: PredicateConcept,
): PredicateRelation {
  const plain = isPlain(left, tables) || isPlain(right, tables);
  const found = plain ? null : relateByTables(tables, left, right);
  if (found !== null) return found;
  if (!isGeneric(left) && !isGeneric(right)) return UNRELATED;
  const because = "one of them says only that something happened";
  return answer("kin", `${quoted(left, right)} go together: ${because}`);
}

function relateByTables(
  tables: Tables,
  left: PredicateConcept,
  right: PredicateConcept,
): PredicateRelation | null {
  const both = quoted(left, right);
  const rival = listed(tables.rivals, left, right);
  if (rival !== null) return answer("rival", `${both} exclude each other: ${rival}`);
  const overlap = listed(tables.overlaps, left, right);
  if (overlap !== null) return answer("overlap", `${both} overlap: ${overlap}`);
  const axis = compareAxes(left, right);
  if (axis !== null) return answer("axis", `${both} ${axis}`);
  const kin = listed(tables.kin, left, right);
  if (kin !== null) return answer("kin", `${both} go together: ${kin}`);
  const family = familyOf(left, right);
  return family === null ? null : answer("kin", `${both} are both kinds of "${family}"`);
}

/**
 * Makes the comparison of predicates as words for one event. In order: the same concept; declared
 * exclusive; one a kind of the other; rivals; overlapping names; states on one axis; kin.
 * Relations hold for everything narrower too, the nearest listed pair first.
 *
 * @param exclusions - The user's exclusive groups: `axis` when the members leave two states (then
 * `relateStates` calls the states disjoint), otherwise `rival`.
 * @param builtIn - `false` leaves the built-in tables out.
 * @returns A pure function; cost grows with the depth of the concepts, which is small.
 */
export function createRelatePredicates(
  exclusions: Exclusions,
  builtIn: boolean,
): (left: PredicateConcept, right: PredicateConcept) => PredicateRelation {
  const tables: Tables = {
    rivals: index(RIVAL_CONCEPTS),
    overlaps: index(OVERLAPPING_CONCEPTS),
    kin: index(KIN_CONCEPTS),
    mentioned: new Set([
      ...[...RIVAL_CONCEPTS, ...OVERLAPPING_CONCEPTS, ...KIN_CONCEPTS].flatMap(([left, right]) => [
        left,
        right,
      ]),
      ...KIN_FAMILIES,
    ]),
  };
  return (left, right) => {
    if (left.name === right.name) return answer("same", `both are "${left.name}"`);
    const group = exclusions.betweenConcepts(left, right);
    if (group !== null) {
      const relation = leaveTwoStates(left, right) ? "axis" : "rival";
      return answer(relation, `declared exclusive: ${group}`);
    }
    const [narrower, broader] = [left.wider.includes(right.name), right.wider.includes(left.name)];
    // A circle of declarations ("a" is a "b" is an "a") says that both are one.
    if (narrower && broader)
      return answer("same", `${quoted(left, right)} are kinds of each other`);
    if (narrower) return answer("narrower", `"${left.name}" is a kind of "${right.name}"`);
    if (broader) return answer("broader", `"${right.name}" is a kind of "${left.name}"`);
    return builtIn ? relateBuiltIn(tables, left, right) : UNRELATED;
  };
}
