import type { Alignment } from "../../model/alignment.ts";
import type { EventId } from "../../model/ids.ts";
import { type Chain, type ClaimsChain, citationsOf } from "./chain.ts";
import type { ChainReader } from "./create-chain-reader.ts";

/** Who cites whom on an event, in whatever they say of it. */
export interface EventCitations {
  /** The events that the claims of some chains are about. */
  readonly eventsOf: (told: readonly ClaimsChain[]) => ReadonlySet<EventId>;
  /** Keys of whom a source cites on some events. */
  readonly citedBy: (key: string, events: ReadonlySet<EventId>) => ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Indexes the chains of all claims by the event that each claim is about. Linear. */
export function indexCitations(alignment: Alignment, reader: ChainReader): EventCitations {
  const eventOf = new Map<string, EventId>();
  const cited = new Map<string, Set<string>>();
  for (const { id, claims } of alignment.events) {
    const seen = new Set<Chain["nodes"]>();
    for (const { narrative, claim } of claims) {
      eventOf.set(pairKey(narrative, claim), id);
      const chain = reader.chainOf(narrative, claim);
      // Most claims of an account share one chain.
      if (chain === null || seen.has(chain.nodes)) continue;
      seen.add(chain.nodes);
      for (const [from, to] of citationsOf(chain)) {
        const at = pairKey(id, from.key);
        cited.set(at, (cited.get(at) ?? new Set()).add(to.key));
      }
    }
  }
  return {
    eventsOf: (told) =>
      new Set(
        told.flatMap(({ narrative, claims }) =>
          claims.flatMap((claim) => eventOf.get(pairKey(narrative.id, claim)) ?? []),
        ),
      ),
    citedBy: (key, events) => {
      const found = [...events].map((event) => cited.get(pairKey(event, key)) ?? NOBODY);
      return found.length === 1 && found[0] !== undefined
        ? found[0]
        : new Set(found.flatMap((keys) => [...keys]));
    },
  };
}

function pairKey(left: string, right: string): string {
  return `${left}\u0000${right}`;
}
