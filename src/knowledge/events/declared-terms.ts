import type { Knowledge } from "../../model/knowledge.ts";
import type { Relation } from "../relations.ts";
import type { PhraseReader } from "./phrase.ts";
import type { Term } from "./term-index.ts";

/** How two terms relate by the user's `aliases`, `disjoint` and `isA`; `null` when not declared. */
export type RelateDeclared = (left: Term, right: Term) => Relation | null;

interface Declarations {
  readonly aliases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly wider: ReadonlyMap<string, ReadonlySet<string>>;
  readonly groups: readonly { readonly label: string; readonly keys: ReadonlySet<string> }[];
}

function addTo(map: Map<string, Set<string>>, from: string, to: string): void {
  const present = map.get(from);
  if (present === undefined) map.set(from, new Set([to]));
  else present.add(to);
}

function compile(knowledge: Knowledge, reader: PhraseReader): Declarations {
  const aliases = new Map<string, Set<string>>();
  for (const group of knowledge.aliases) {
    const keys = group.map(reader.key);
    for (const from of keys) for (const to of keys) addTo(aliases, from, to);
  }
  const wider = new Map<string, Set<string>>();
  for (const [inner, outer] of knowledge.isA) addTo(wider, reader.key(inner), reader.key(outer));
  const groups = knowledge.disjoint.map((group) => ({
    label: [...group].sort().join(" | "),
    keys: new Set(group.map(reader.key)),
  }));
  groups.sort((left, right) => (left.label < right.label ? -1 : left.label > right.label ? 1 : 0));
  return { aliases, wider, groups };
}

/** Everything that `starts` reach over the given steps, `starts` included. */
function reach(
  starts: readonly string[],
  ...steps: readonly ReadonlyMap<string, ReadonlySet<string>>[]
): ReadonlySet<string> {
  const found = new Set(starts);
  for (const next of found) {
    for (const step of steps) for (const other of step.get(next) ?? []) found.add(other);
  }
  return found;
}

/** Reached through a declaration; what the built-in tables reach by themselves is theirs to say. */
function isReached(
  goal: readonly string[],
  reached: ReadonlySet<string>,
  builtIn: readonly string[],
): boolean {
  return goal.some((key) => reached.has(key)) && !goal.some((key) => builtIn.includes(key));
}

/** The first group with a member on either side that the other side does not share. */
function apart(
  groups: Declarations["groups"],
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): string | null {
  const only = (keys: ReadonlySet<string>, one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...keys].some((key) => one.has(key) && !other.has(key));
  const group = groups.find(({ keys }) => only(keys, left, right) && only(keys, right, left));
  return group?.label ?? null;
}

/**
 * Compiles the user's declarations about words. They hold for every kind of the declared word: what
 * excludes "dispute" excludes "farm dispute".
 *
 * @param knowledge - `aliases`, `disjoint` and `isA` are read.
 * @param reader - Reads phrases into stems.
 * @returns The relation a declaration gives, or `null`.
 */
export function createDeclaredTerms(knowledge: Knowledge, reader: PhraseReader): RelateDeclared {
  const { aliases, wider, groups } = compile(knowledge, reader);
  const declared = (relation: Relation["relation"], because: string): Relation => ({
    relation,
    licence: "declared",
    because,
  });
  const own = (term: Term) => [term.key, ...(term.exact ? (term.phrases[0] ?? []) : [])];
  const all = (term: Term) => [term.key, ...term.heads, ...term.phrases.flat()];
  return (left, right) => {
    if (aliases.size === 0 && wider.size === 0 && groups.length === 0) return null;
    const [leftOwn, rightOwn] = [reach(own(left), aliases), reach(own(right), aliases)];
    if (isReached(own(right), leftOwn, own(left))) {
      const both = [left.phrase, right.phrase].sort().join(" | ");
      return declared("same", `declared the same: ${both}`);
    }
    const leftAll = reach(all(left), aliases, wider);
    const rightAll = reach(all(right), aliases, wider);
    // The words themselves first: a user may part what the built-in tables hold to be one.
    const label =
      apart(groups, new Set([left.key]), new Set([right.key])) ??
      apart(groups, leftOwn, rightOwn) ??
      apart(groups, leftAll, rightAll);
    if (label !== null) return declared("disjoint", `declared disjoint: ${label}`);
    const narrower = isReached(own(right), leftAll, all(left));
    const broader = isReached(own(left), rightAll, all(right));
    if (narrower === broader) return null;
    return narrower
      ? declared("narrower", `declared kind of: ${left.phrase} | ${right.phrase}`)
      : declared("broader", `declared kind of: ${right.phrase} | ${left.phrase}`);
  };
}
