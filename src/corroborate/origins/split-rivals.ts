import { type Chain, type ChainNode, endOf } from "./chain.ts";

/** Chains in which what a source says and what it only passes on are told apart. */
export interface SplitChains<Some extends Chain> {
  readonly chains: readonly Some[];
  /** Whom those sources have their own words from all the same. */
  readonly restsOn: readonly (readonly [from: ChainNode, to: ChainNode])[];
}

const OWN = "own words of ";

/** The key of a source, also where its own words have one apart. */
export function sourceKeyOf(key: string): string {
  return key.startsWith(OWN) ? key.slice(OWN.length) : key;
}

/**
 * Gives the own words of sources that cite somebody as the other side a key of their own. What they
 * say does not rest on those they contradict; what goes through them still does.
 *
 * @param chains - Of one reading.
 * @param isRival - Whether two sources contradict each other.
 */
export function splitRivals<Some extends Chain>(
  chains: readonly Some[],
  isRival: (from: string, to: string) => boolean,
): SplitChains<Some> {
  const ends = new Set(chains.map((chain) => endOf(chain).key));
  const passing = chains.flatMap((chain) =>
    chain.nodes
      .slice(0, -1)
      .filter(({ key }) => ends.has(key))
      .map((from) => ({ from, chain, rival: isRival(from.key, endOf(chain).key) })),
  );
  const apart = new Set(passing.filter(({ rival }) => rival).map(({ from }) => from.key));
  if (apart.size === 0) return { chains, restsOn: [] };
  const ownOf = (node: ChainNode): ChainNode =>
    apart.has(node.key) ? { ...node, key: `${OWN}${node.key}` } : node;
  const split = chains.map((chain) => ({
    ...chain,
    nodes: [...chain.nodes.slice(0, -1), ownOf(endOf(chain))],
  }));
  const restsOn = passing
    .filter(({ from, rival }) => apart.has(from.key) && !rival)
    .map(({ from, chain }) => [ownOf(from), ownOf(endOf(chain))] as const);
  return { chains: split, restsOn };
}
