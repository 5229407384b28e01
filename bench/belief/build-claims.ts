import type { SourcedValue } from "../../src/resolve/belief/sourced-value.ts";

/** Claims on one item. */
const PER_ITEM = 5;
/** Claims of one source. */
const PER_SOURCE = 50;

/**
 * Claims of sources that are right more or less often, the same for the same size: five on each
 * item, about fifty of each source.
 */
export function buildClaims(count: number): readonly SourcedValue[] {
  const sources = Math.ceil(count / PER_SOURCE);
  let state = 1;
  // A linear congruential generator: the same numbers everywhere.
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, index) => {
    const source = next(sources);
    const right = next(100) < 50 + (source % 50);
    return {
      source: `source ${source}`,
      item: `item ${Math.floor(index / PER_ITEM)}`,
      value: right ? "right" : `wrong ${next(4)}`,
    };
  });
}
