import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Claim } from "../../model/claim.ts";
import type { ClaimId, NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import { ANONYMITY_WORDS } from "../../model/narrative-builder/anonymous-words-table.ts";
import type { Support } from "../../model/reading.ts";
import type { Attribution, Source } from "../../model/source.ts";
import { type Chain, type ChainNode, type ClaimsChain, chainKey } from "./chain.ts";

/** Reads whole chains off accounts. */
export interface ChainReader {
  /** The chain of a claim; `null` for a claim that no narrative has. */
  readonly chainOf: (narrative: NarrativeId, claim: ClaimId) => Chain | null;
  /** The chains of a voice, each once, in the order of its claims. */
  readonly chainsOf: (support: Support) => readonly ClaimsChain[];
}

/**
 * Puts together who carried a claim: the links of its narrative, its source, then those of the claim.
 *
 * @param narratives - With unique ids.
 * @param base - Gives the canonical form of names.
 */
export function createChainReader(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
): ChainReader {
  const byId = new Map(narratives.map((narrative) => [narrative.id, narrative]));
  const claims = new Map(narratives.map(({ id, claims: all }) => [id, claimsById(all)]));
  const keyOf = createKeys(base);
  const own = new Map<NarrativeId, Chain>();
  const ownOf = (narrative: Narrative): Chain => {
    const known = own.get(narrative.id);
    if (known !== undefined) return known;
    const root = firstOf(narrative, byId);
    const told = toChain(narrative, toNodes(narrative, narrative, [], keyOf));
    // What supersedes another account speaks with its voice.
    const chain =
      root === narrative ? told : withEnd(told, toChain(root, toNodes(root, root, [], keyOf)));
    own.set(narrative.id, chain);
    return chain;
  };
  const chainOf = (id: NarrativeId, claimId: ClaimId): Chain | null => {
    const narrative = byId.get(id);
    const claim = claims.get(id)?.get(claimId);
    if (narrative === undefined || claim === undefined) return null;
    const start = ownOf(narrative);
    return claim.source === null ? start : extend(start, claim, claim.source, keyOf);
  };
  return { chainOf, chainsOf: (support) => groupByChain(support, chainOf) };
}

type KeyOf = (source: Source, before: ChainNode | undefined, narrative: Narrative) => string;

/**
 * An anonymous source is known by who cites it and by what they call it, and by nothing else; one
 * whom nobody cites is nobody else's.
 */
function createKeys(base: KnowledgeBase): KeyOf {
  return ({ name, anonymous }, before, narrative) => {
    if (!anonymous) return base.nameKey(name);
    const words = name
      .split(/\s+/u)
      .filter((word) => !ANONYMITY_WORDS.includes(word.toLowerCase()));
    const citedBy = before === undefined ? ["account", narrative.id] : ["cited by", before.key];
    return JSON.stringify([...citedBy, base.nameKey(words.join(" "))]);
  };
}

function claimsById(claims: readonly Claim[]): ReadonlyMap<ClaimId, Claim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}

/** The account that the others of its row continue or correct. */
function firstOf(narrative: Narrative, byId: ReadonlyMap<NarrativeId, Narrative>): Narrative {
  const seen = new Set<Narrative>([narrative]);
  let first = narrative;
  while (first.supersedes !== null) {
    const earlier = byId.get(first.supersedes);
    if (earlier === undefined || seen.has(earlier)) return first;
    seen.add(earlier);
    first = earlier;
  }
  return first;
}

/** Sources with the links between them as nodes, behind those that stand already. */
function toNodes(
  narrative: Narrative,
  told: { readonly via: readonly Attribution[]; readonly source: Source },
  before: readonly ChainNode[],
  keyOf: KeyOf,
): readonly ChainNode[] {
  const nodes = [...before];
  for (const [index, source] of [...told.via.map((hop) => hop.source), told.source].entries()) {
    const hop = told.via[index] ?? null;
    nodes.push({ key: keyOf(source, nodes.at(-1), narrative), source, hop });
  }
  return nodes;
}

function extend(start: Chain, claim: Claim, source: Source, keyOf: KeyOf): Chain {
  const { narrative, nodes } = start;
  return toChain(narrative, toNodes(narrative, { via: claim.via, source }, nodes, keyOf));
}

/** Who is said to pass on their own words just says them. */
function toChain(narrative: Narrative, nodes: readonly ChainNode[]): Chain {
  return { narrative, nodes: nodes.filter(({ key }, index) => key !== nodes[index + 1]?.key) };
}

function withEnd({ narrative, nodes }: Chain, first: Chain): Chain {
  return toChain(narrative, [...nodes.slice(0, -1), ...first.nodes.slice(-1)]);
}

function groupByChain(support: Support, chainOf: ChainReader["chainOf"]): readonly ClaimsChain[] {
  const groups = new Map<string, { readonly chain: Chain; readonly claims: ClaimId[] }>();
  for (const claim of support.claims) {
    const chain = chainOf(support.narrative, claim);
    if (chain === null) continue;
    const key = chainKey(chain);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { chain, claims: [claim] });
    else group.claims.push(claim);
  }
  return [...groups.values()].map(({ chain, claims }) => ({ ...chain, claims }));
}
