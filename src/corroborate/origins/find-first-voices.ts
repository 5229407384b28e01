import { type Chain, citationsOf, endOf } from "./chain.ts";
import type { CitationGraph } from "./citation-graph.ts";
import { isEarlier, publishedFrom } from "./published.ts";
import { findStrongComponents } from "./strong-components.ts";

/**
 * Sources in a loop that said it before anything went round: an account of theirs is older than every
 * account in which one of the loop cites another. Without dates nobody did.
 *
 * @param graph - Of the chains.
 * @param chains - Of one reading.
 */
export function findFirstVoices(
  graph: CitationGraph,
  chains: readonly Chain[],
): ReadonlySet<number> {
  const { componentOf, count } = findStrongComponents(graph.cites);
  if (count === graph.keys.length) return new Set();
  const at = (key: string): number => graph.indexOf.get(key) as number;
  const loopOf = (key: string): number => componentOf[at(key)] as number;
  const earliest = new Map<number, Chain>();
  for (const chain of chains) {
    for (const [from, to] of citationsOf(chain)) {
      const loop = loopOf(from.key);
      if (loop !== loopOf(to.key)) continue;
      const known = earliest.get(loop);
      if (known === undefined || startsBefore(chain, known)) earliest.set(loop, chain);
    }
  }
  const own = chains.filter((chain) => {
    const loop = loopOf(endOf(chain).key);
    const first = earliest.get(loop);
    if (first === undefined || !isEarlier(chain.narrative, first.narrative)) return false;
    return chain.nodes.slice(0, -1).every(({ key }) => loopOf(key) !== loop);
  });
  return new Set(own.map((chain) => at(endOf(chain).key)));
}

function startsBefore(one: Chain, other: Chain): boolean {
  return publishedFrom(one.narrative) < publishedFrom(other.narrative);
}
