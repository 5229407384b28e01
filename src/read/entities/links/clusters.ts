import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { ANY_SORT, type Gender, type PhraseTraits, SORTS } from "../traits/phrase-traits.ts";

/** What is known of the phrases that refer to one thing, taken together. */
export interface Cluster {
  number: PhraseTraits["number"];
  gender: Gender | null;
  sorts: number;
  /** Votes for what it is, by bit of `SORTS`. */
  votes: ReadonlyMap<number, number>;
  /** Names of two words and more; of persons two different ones never meet. */
  fullNames: ReadonlySet<string>;
  generations: ReadonlySet<string>;
  modifiers: ReadonlySet<string>;
  counts: ReadonlySet<string>;
  age: string | null;
  named: boolean;
  size: number;
}

/** Phrases grouped by what they refer to; phrases are named by their index. */
export interface Clusters {
  /** The representative of a phrase's cluster. */
  readonly find: (phrase: number) => number;
  readonly of: (phrase: number) => Cluster;
  /** Whether two phrases may refer to the same thing, from all that is known of both. */
  readonly mayJoin: (left: number, right: number) => boolean;
  /** Joins two clusters if they may be one. Says whether they are one now. */
  readonly join: (left: number, right: number) => boolean;
  /** Joins two who differ in their age at most, where it is known that a text may be wrong in it. */
  readonly joinAtAnyAge: (left: number, right: number) => boolean;
  /** Joins them whatever they are: where grammar leaves no choice. */
  readonly force: (left: number, right: number) => void;
}

/** Every phrase by itself at first. */
export function createClusters(
  phrases: readonly NounPhrase[],
  traits: readonly PhraseTraits[],
): Clusters {
  const parents = new Int32Array(phrases.length).map((_, phrase) => phrase);
  const clusters = phrases.map((phrase, index) => startCluster(phrase, traits[index]));
  const find = (phrase: number): number => {
    let at = phrase;
    for (let above = parents[at] ?? at; above !== at; above = parents[at] ?? at) {
      parents[at] = parents[above] ?? above;
      at = parents[at] ?? at;
    }
    return at;
  };
  const of = (phrase: number): Cluster => {
    const cluster = clusters[find(phrase)];
    if (cluster === undefined) throw new RangeError(`Cannot find phrase ${phrase}`);
    return cluster;
  };
  const force = (left: number, right: number) => {
    const [one, other] = [find(left), find(right)];
    if (one === other) return;
    const isLarger = of(one).size >= of(other).size;
    const [root, child] = isLarger ? [one, other] : [other, one];
    absorb(of(root), of(child));
    parents[child] = root;
  };
  const mayJoin = (left: number, right: number) =>
    find(left) === find(right) || areCompatible(of(left), of(right));
  const join = (left: number, right: number) => {
    if (!mayJoin(left, right)) return false;
    force(left, right);
    return true;
  };
  const joinAtAnyAge = (left: number, right: number) => {
    if (find(left) !== find(right) && !differInAgeAtMost(of(left), of(right))) return false;
    force(left, right);
    return true;
  };
  return { find, of, mayJoin, join, joinAtAnyAge, force };
}

/** Shared by all that have none: most phrases have no name, no figure and no modifier. */
const NOTHING: ReadonlySet<string> = new Set();
const NO_VOTES: ReadonlyMap<number, number> = new Map();

/** The one vote of a phrase, for all that a phrase can lean to. */
const FIRST_VOTES: readonly ReadonlyMap<number, number>[] = Array.from(
  { length: ANY_SORT + 1 },
  (_, leaning) => (leaning === 0 ? NO_VOTES : new Map([[leaning, 1]])),
);

function setOf(word: string | null): ReadonlySet<string> {
  return word === null ? NOTHING : new Set([word]);
}

function startCluster({ name }: NounPhrase, traits: PhraseTraits | undefined): Cluster {
  const { number = null, gender = null, sorts = 0, leaning = 0 } = traits ?? {};
  return {
    number,
    gender,
    sorts,
    votes: FIRST_VOTES[leaning] ?? NO_VOTES,
    fullNames: setOf(name !== null && name.words.length > 1 ? name.words.join(" ") : null),
    generations: setOf(name === null || name.generation === "" ? null : name.generation),
    modifiers: traits?.modifiers ?? NOTHING,
    counts: setOf(traits?.count ?? null),
    age: traits?.age ?? null,
    named: name !== null,
    size: 1,
  };
}

/** Two that contradict each other in number, gender, kind or full name are two. */
function areCompatible(left: Cluster, right: Cluster): boolean {
  return !differ(left.age, right.age) && differInAgeAtMost(left, right);
}

function differInAgeAtMost(left: Cluster, right: Cluster): boolean {
  if (differ(left.number, right.number) || differ(left.gender, right.gender)) return false;
  const sorts = left.sorts & right.sorts;
  if (sorts === 0) return false;
  return !(differInGeneration(left, right) || areTwoPersons(left, right));
}

function differ<Value>(left: Value | null, right: Value | null): boolean {
  return left !== null && right !== null && left !== right;
}

function differInGeneration(left: Cluster, right: Cluster): boolean {
  if (left.generations.size === 0 || right.generations.size === 0) return false;
  return [...left.generations].some((one) => !right.generations.has(one));
}

/** Two persons named in full by names of which neither is the other's short form. */
function areTwoPersons(left: Cluster, right: Cluster): boolean {
  if (left.sorts !== SORTS.human && right.sorts !== SORTS.human) return false;
  if (left.fullNames.size === 0 || right.fullNames.size === 0) return false;
  return ![...left.fullNames].some((one) =>
    [...right.fullNames].some((other) => isShortForm(one, other) || isShortForm(other, one)),
  );
}

/** "ada brook" of "ada m brook": first and last word are the same, or those of one side are there. */
function isShortForm(short: string, long: string): boolean {
  const words = long.split(" ");
  return short.split(" ").every((word) => words.includes(word));
}

function absorb(into: Cluster, from: Cluster): void {
  into.number ??= from.number;
  into.gender ??= from.gender;
  into.age ??= from.age;
  const sorts = into.sorts & from.sorts;
  if (sorts !== 0) into.sorts = sorts;
  into.votes = addVotes(into.votes, from.votes);
  into.fullNames = union(into.fullNames, from.fullNames);
  into.generations = union(into.generations, from.generations);
  into.modifiers = union(into.modifiers, from.modifiers);
  into.counts = union(into.counts, from.counts);
  into.named ||= from.named;
  into.size += from.size;
}

function addVotes(left: Cluster["votes"], right: Cluster["votes"]): Cluster["votes"] {
  if (right.size === 0) return left;
  const all = new Map(left);
  for (const [sort, count] of right) all.set(sort, (all.get(sort) ?? 0) + count);
  return all;
}

/** The larger of two when it holds the other, so that nothing is made anew. */
function union(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  if (right.size === 0) return left;
  if (left.size === 0) return right;
  const isNew = [...right].some((one) => !left.has(one));
  return isNew ? new Set([...left, ...right]) : left;
}

const BITS: readonly number[] = Object.values(SORTS);

/** What a cluster most likely is: a bit of `SORTS`, 0 when nothing tells. */
export function leaningOf({ votes, sorts }: Cluster): number {
  let best = 0;
  let most = 0;
  if (votes.size === 0) return 0;
  for (const bit of BITS) {
    if ((sorts & bit) === 0) continue;
    let own = 0;
    for (const [vote, count] of votes) if ((vote & bit) !== 0) own += count;
    if (own > most) [best, most] = [bit, own];
  }
  return best;
}
