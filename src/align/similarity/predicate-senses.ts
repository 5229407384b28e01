import type { WordLexicon, WordSense } from "../../model/word-lexicon.ts";
import { remember } from "./remember.ts";

/** What a lexicon says of predicates, in numbers. */
export interface PredicateSenses {
  /** Nearness in the tree of meanings, from 0 to 1; 0 without a lexicon. */
  likeness(left: string, right: string): number;
  /** How many meanings a predicate has. */
  count(predicate: string): number;
  /** Whether the commonest meanings of both are of one coarse kind. */
  sameClass(left: string, right: string): boolean;
}

/** Coarse meanings of the nouns that name events. */
const EVENT_CLASSES: ReadonlySet<string> = new Set(
  "act attribute cognition communication event feeling phenomenon possession process state"
    .split(" ")
    .map((name) => `noun.${name}`),
);

/** Rarer meanings of a word, and kinds further up, are not looked at. */
const MOST_SENSES = 3;
const MOST_STEPS = 6;

/** Meanings that a predicate leads to, with the steps there. */
type Reach = ReadonlyMap<number, number>;

/**
 * Measures how near predicates are in meaning by the nearest kind that both are of (Wu and Palmer
 * 1994), through words formed from them too. Each predicate and each pair is worked out once.
 */
export function createPredicateSenses(lexicon: WordLexicon | null): PredicateSenses {
  if (lexicon === null) return { likeness: () => 0, count: () => 0, sameClass: () => false };
  const depthOf = createDepth(lexicon);
  const reaches = remember((predicate) => reachOf(predicate, lexicon));
  const classes = remember((predicate) => lexicon.senses(predicate)[0]?.class ?? "");
  const counts = remember(
    (predicate) =>
      lexicon.senses(predicate).length || lexicon.senses(predicate.split(" ")[0] ?? "").length,
  );
  const known = remember((left) =>
    remember((right) => nearness(reaches(left), reaches(right), depthOf)),
  );
  return {
    likeness: (left, right) => (left < right ? known(left)(right) : known(right)(left)),
    count: counts,
    sameClass: (left, right) => classes(left) === classes(right),
  };
}

function nearness(left: Reach, right: Reach, depthOf: (synset: number) => number): number {
  let best = 0;
  for (const [synset, steps] of left) {
    const other = right.get(synset);
    if (other === undefined) continue;
    const depth = 2 * (depthOf(synset) + 1);
    best = Math.max(best, depth / (depth + steps + other));
  }
  return best;
}

function isEvent({ pos, class: kind }: WordSense): boolean {
  return pos === "verb" || (pos === "noun" && EVENT_CLASSES.has(kind));
}

function reachOf(predicate: string, lexicon: WordLexicon): Reach {
  const reached = new Map<number, number>();
  for (const pos of ["verb", "noun"] as const) {
    const base = lexicon.baseForms(predicate.toLowerCase(), pos)[0] ?? predicate;
    const senses = lexicon.senses(base, pos).filter(isEvent).slice(0, MOST_SENSES);
    const formed = senses.flatMap((sense) => lexicon.derivations(sense).filter(isEvent));
    let level = [...senses, ...formed].map(({ synset }) => synset);
    for (let steps = 0; steps <= MOST_STEPS; steps += 1) {
      const fresh = level.filter((synset) => !reached.has(synset));
      for (const synset of fresh) reached.set(synset, steps);
      level = fresh.flatMap((synset) => lexicon.hypernyms(synset));
    }
  }
  return reached;
}

/** Steps from a meaning to the root by the first kind of each. */
function createDepth(lexicon: WordLexicon): (synset: number) => number {
  const known = new Map<number, number>();
  const depthOf = (synset: number): number => {
    const found = known.get(synset);
    if (found !== undefined) return found;
    // Set first, so that a circle in the data ends.
    known.set(synset, 0);
    const [up] = lexicon.hypernyms(synset);
    const depth = up === undefined ? 0 : 1 + depthOf(up);
    known.set(synset, depth);
    return depth;
  };
  return depthOf;
}
