import { compareText } from "../../align/compare-text.ts";
import type { Source } from "../../model/source.ts";
import { type Chain, type ChainNode, citationsOf, endOf } from "./chain.ts";

/** Who cites whom, as chains have it. */
export interface CitationGraph {
  /** By node. */
  readonly keys: readonly string[];
  /** By node: each name that the chains give it has the same key; the first in the alphabet. */
  readonly sources: readonly Source[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** By node: whom it cites, each once. */
  readonly cites: readonly (readonly number[])[];
  /** Nodes that some chain ends at, each once: who is said to have said it. */
  readonly ends: readonly number[];
}

/**
 * Draws the graph of some chains, such as those of one reading. Linear in their links.
 *
 * @param chains - Each link cites the next.
 * @param restsOn - Citations beside those of the chains.
 */
export function createCitationGraph(
  chains: readonly Chain[],
  restsOn: readonly (readonly [from: ChainNode, to: ChainNode])[] = [],
): CitationGraph {
  const indexOf = new Map<string, number>();
  const sources: Source[] = [];
  const cites: Set<number>[] = [];
  for (const { key, source } of chains.flatMap(({ nodes }) => nodes)) {
    const known = indexOf.get(key);
    if (known === undefined) {
      indexOf.set(key, sources.length);
      sources.push(source);
      cites.push(new Set());
    } else if (compareText(source.name, sources[known]?.name ?? "") < 0) sources[known] = source;
  }
  const at = (key: string): number => indexOf.get(key) as number;
  for (const [from, to] of [...chains.flatMap(citationsOf), ...restsOn]) {
    cites[at(from.key)]?.add(at(to.key));
  }
  return {
    keys: [...indexOf.keys()],
    sources,
    indexOf,
    cites: cites.map((all) => [...all]),
    ends: [...new Set(chains.map((chain) => at(endOf(chain).key)))],
  };
}
