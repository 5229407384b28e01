import type { ClaimId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { Attribution, Source } from "../../model/source.ts";

/** A source as it stands in a chain. */
export interface ChainNode {
  /** Equal for two that are one nameable source, see docs/design.md for the anonymous. */
  readonly key: string;
  readonly source: Source;
  /** How it passes the rest on; `null` for the last, who says it. */
  readonly hop: Attribution | null;
}

/** How one claim came to the reader. */
export interface Chain {
  readonly narrative: Narrative;
  /** Outermost first; no source stands beside itself. Never empty. */
  readonly nodes: readonly ChainNode[];
}

/** A chain with the claims told through it. */
export interface ClaimsChain extends Chain {
  readonly claims: readonly ClaimId[];
}

/** The last of a chain: whose words they are, as the account has it. */
export function endOf({ nodes }: Chain): ChainNode {
  return nodes[nodes.length - 1] as ChainNode;
}

/** Each two neighbours of a chain: the one cites the other. */
export function citationsOf({ nodes }: Chain): readonly (readonly [ChainNode, ChainNode])[] {
  return nodes.slice(1).map((to, index) => [nodes[index] as ChainNode, to] as const);
}

/** Equal for chains through the same sources. */
export function chainKey({ nodes }: Chain): string {
  return JSON.stringify(nodes.map(({ key }) => key));
}
