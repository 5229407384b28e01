import type { NameType } from "../../../src/read/language/analysis/name.ts";
import type { TokenRange } from "../../../src/read/language/analysis/ranges.ts";

/** A name with its type, by the words it covers. */
export interface TypedName extends TokenRange {
  readonly type: NameType;
}

/** Names in the treebank and found, and those that agree. */
export interface NameCounts {
  gold: number;
  found: number;
  /** Same words, same type. */
  exact: number;
  /** Same words, whatever the type. */
  spans: number;
  /** Names of the treebank that a found one of the same type overlaps; and the reverse. */
  goldOverlaps: number;
  foundOverlaps: number;
}

/** No names yet. */
export function noNameCounts(): NameCounts {
  return { gold: 0, found: 0, exact: 0, spans: 0, goldOverlaps: 0, foundOverlaps: 0 };
}

/** Adds the names of a document; both lists are in order, without overlaps of their own. */
export function countNames(
  counts: NameCounts,
  found: readonly TypedName[],
  gold: readonly TypedName[],
): void {
  counts.gold += gold.length;
  counts.found += found.length;
  const spans = new Map(gold.map((name) => [`${name.firstToken}-${name.endToken}`, name.type]));
  for (const name of found) {
    const type = spans.get(`${name.firstToken}-${name.endToken}`);
    if (type !== undefined) counts.spans++;
    if (type === name.type) counts.exact++;
  }
  counts.goldOverlaps += countOverlapping(gold, found);
  counts.foundOverlaps += countOverlapping(found, gold);
}

/** F1 in percent: exact span and type; overlap with the same type; exact span alone. */
export function nameRates(counts: NameCounts): {
  readonly namesExact: number;
  readonly namesOverlap: number;
  readonly nameSpans: number;
} {
  const { gold, found, exact, spans, goldOverlaps, foundOverlaps } = counts;
  const precision = found === 0 ? 0 : foundOverlaps / found;
  const recall = gold === 0 ? 0 : goldOverlaps / gold;
  return {
    namesExact: percent(2 * exact, gold + found),
    namesOverlap: percent(2 * precision * recall, precision + recall),
    nameSpans: percent(2 * spans, gold + found),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
}

/** How many of `names` share a word with one of `others` of the same type. */
function countOverlapping(names: readonly TypedName[], others: readonly TypedName[]): number {
  let from = 0;
  let count = 0;
  for (const name of names) {
    while (from < others.length && (others[from]?.endToken ?? 0) <= name.firstToken) from++;
    for (let i = from; i < others.length; i++) {
      const other = others[i];
      if (other === undefined || other.firstToken >= name.endToken) break;
      if (other.type !== name.type) continue;
      count++;
      break;
    }
  }
  return count;
}
