import { RIVAL_ANTONYMS } from "../../knowledge/events/rival-antonym-table.ts";
import { stemOf } from "../../knowledge/names/stem-of.ts";
import {
  ABOUT_WORDS,
  ASSERTING_WORDS,
  CONDITION_WORDS,
  EXTENT_GROUPS,
  HEDGE_GROUPS,
  JOINING_WORDS,
  NEGATION_WORDS,
  NEGATIVE_ENDS,
  OPPOSITE_PREFIXES,
  OPPOSITE_WORDS,
  UNDENYING_WORDS,
} from "./meaning-words-table.ts";
import type { QuoteWord } from "./quote-word.ts";

/** What the tables of meaning-bearing words say of a word among others. */
export interface WordKinds {
  isNegation(words: readonly QuoteWord[], index: number): boolean;
  /** Whether it negates what stands behind it, a fragment that begins there. */
  isDenial(words: readonly QuoteWord[], index: number): boolean;
  /** Whether it negates what stands before it. */
  isNegativeEnd(key: string): boolean;
  /** Name of the group that a hedge belongs to; `null` for other words. */
  hedge(words: readonly QuoteWord[], index: number): string | null;
  /** As {@link WordKinds.hedge}, of words of extent. */
  extent(words: readonly QuoteWord[], index: number): string | null;
  isExtent(key: string): boolean;
  isCondition(key: string): boolean;
  /** Whether a clause of its own may begin with it. */
  isJoining(key: string): boolean;
  areOpposite(left: string, right: string): boolean;
}

/** Reads the tables; make one and share it. */
export function createWordKinds(): WordKinds {
  const [negations, asserting] = [setOf(NEGATION_WORDS), setOf(ASSERTING_WORDS)];
  const [about, conditions] = [setOf(ABOUT_WORDS), setOf(CONDITION_WORDS)];
  const [ends, joining] = [setOf(NEGATIVE_ENDS), setOf(JOINING_WORDS)];
  const [hedges, extents] = [groupsOf(HEDGE_GROUPS), groupsOf(EXTENT_GROUPS)];
  const opposites = new Set(
    [...OPPOSITE_WORDS, ...RIVAL_ANTONYMS].map(([left, right]) => pairKey(left, right)),
  );
  const undenying = setOf(UNDENYING_WORDS);
  const isNegation: WordKinds["isNegation"] = (words, index) =>
    negations.has(words[index]?.key ?? "") && !asserting.has(words[index + 1]?.key ?? "");
  return {
    isNegation,
    isDenial: (words, index) =>
      isNegation(words, index) && !undenying.has(words[index + 1]?.key ?? ""),
    isNegativeEnd: (key) => ends.has(key),
    hedge(words, index) {
      const word = words[index];
      // In May; "I'd" may be "I had".
      if (word === undefined || word.isDoubtful || (word.isCapital && word.key === "may"))
        return null;
      if (about.has(word.key)) return words[index + 1]?.key.startsWith("#") ? "about" : null;
      return hedges.get(word.key) ?? null;
    },
    extent: (words, index) => extents.get(words[index]?.key ?? "") ?? null,
    isExtent: (key) => extents.has(key),
    isCondition: (key) => conditions.has(key),
    isJoining: (key) => joining.has(key),
    areOpposite: (left, right) =>
      opposites.has(pairKey(left, right)) || isPrefixed(left, right) || isPrefixed(right, left),
  };
}

/** Words of a list in a table. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

function groupsOf(groups: readonly string[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap((group) => group.split(" ").map((word) => [word, group] as const)));
}

function pairKey(left: string, right: string): string {
  return [stemOf(left), stemOf(right)].sort().join(" ");
}

/** "Safe" and "unsafe". */
function isPrefixed(long: string, short: string): boolean {
  return short.length > 3 && OPPOSITE_PREFIXES.some((prefix) => long === prefix + short);
}
