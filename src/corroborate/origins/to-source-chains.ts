import { compareText } from "../../align/compare-text.ts";
import type { ChainLink, SourceChain } from "../../model/corroboration.ts";
import type { Support } from "../../model/reading.ts";
import type { Certainty } from "../../model/source.ts";
import { type ClaimsChain, chainKey, endOf } from "./chain.ts";
import type { TracedSupports } from "./create-origin-trace.ts";

/** Chains as they are shown: names, how surely each passes it on, and what they come to. */
export function toSourceChains(
  { chains, graph, resolution, groups }: TracedSupports,
  supports: readonly Support[],
): readonly SourceChain[] {
  const certaintyOf = new Map(
    supports.flatMap(({ narrative, claims, certainty }) =>
      claims.map((claim) => [JSON.stringify([narrative, claim]), certainty] as const),
    ),
  );
  const shown = chains.map((chain): SourceChain => {
    const { narrative, claims } = chain;
    const end = graph.indexOf.get(endOf(chain).key) as number;
    const origins = (resolution.originsOf[end] ?? []).map((index) => groups[index]?.origin ?? "");
    const said = certaintyOf.get(JSON.stringify([narrative.id, claims[0]])) ?? "unstated";
    return {
      narrative: narrative.id,
      claims,
      links: toLinks(chain, said),
      origins: origins.sort(compareText),
    };
  });
  const keys = new Map(shown.map((one, index) => [one, sortKey(chains[index] as ClaimsChain)]));
  return shown.sort(
    (left, right) =>
      compareText(left.narrative, right.narrative) ||
      left.links.length - right.links.length ||
      compareText(keys.get(left) ?? "", keys.get(right) ?? ""),
  );
}

function toLinks({ nodes }: ClaimsChain, said: Certainty): readonly ChainLink[] {
  return nodes.map(({ source, hop }, index) => ({
    source: source.name,
    anonymous: source.anonymous,
    certainty: index === nodes.length - 1 ? said : (hop?.certainty ?? "unstated"),
  }));
}

function sortKey(chain: ClaimsChain): string {
  return JSON.stringify([chainKey(chain), chain.claims]);
}
