import type { ChainNode, ClaimsChain } from "../origins/chain.ts";
import { HOP_LEVELS } from "./certainty-level-table.ts";
import type { Statement } from "./collect-statements.ts";

/** A link of a chain that is surer than the one it has it from. */
export interface RaisedLink {
  readonly hop: ChainNode;
  /** The link behind it that says how sure it is: the source itself, or one that passes it on. */
  readonly from: ChainNode;
}

/**
 * Finds the links of one chain that pass something on more surely than they have it. Only where a
 * person wrote down how sure each link is: cues in a text ("confirmed that it may …") say how sure
 * somebody is of what was said, and the hedge is still there.
 */
export function findRaisedLinks({ chain, level }: Statement): readonly RaisedLink[] {
  if (chain.narrative.codedBy === "program") return [];
  return raisedIn(chain, level);
}

function raisedIn({ nodes }: ClaimsChain, claimLevel: number): readonly RaisedLink[] {
  const raised: RaisedLink[] = [];
  let from = nodes.at(-1) as ChainNode;
  let known = claimLevel;
  for (const node of nodes.slice(0, -1).reverse()) {
    const level = HOP_LEVELS[node.hop?.certainty ?? "unstated"];
    if (level === null) continue;
    if (level > known) raised.push({ hop: node, from });
    known = level;
    from = node;
  }
  return raised;
}
