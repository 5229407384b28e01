import { compareText } from "../../align/compare-text.ts";
import type { OriginGroup } from "../../model/corroboration.ts";
import type { Dependence, DependenceKind } from "../../model/dependence.ts";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Support } from "../../model/reading.ts";
import { type ClaimsChain, chainKey, endOf } from "./chain.ts";
import type { TracedSupports } from "./create-origin-trace.ts";
import { createWalks, type Walk } from "./create-walks.ts";
import { toDependence } from "./to-dependence.ts";

/** How strongly two accounts are one voice when one outlet has both from sources without a name. */
const SAME_ANONYMOUS = 0.8;

interface Reason {
  readonly kind: DependenceKind;
  readonly strength: number;
  readonly reason: string;
}

/**
 * Tells what makes the accounts of each origin one voice: each of them against the one that is closest
 * to the origin, so that there are as many reasons as accounts, and not as pairs of them.
 *
 * @param traced - The chains of a reading and what they come to.
 * @param supports - Of the reading.
 */
export function explainOneVoice(
  traced: TracedSupports,
  supports: readonly Support[],
): readonly Dependence[] {
  const { graph, resolution, ties } = traced;
  const evidence = new Map<NarrativeId, EvidenceSpan[]>();
  for (const { narrative, evidence: spans } of supports) {
    evidence.set(narrative, [...(evidence.get(narrative) ?? []), ...spans]);
  }
  const found = new Map<string, Dependence>();
  const add = (one: Dependence): void => {
    found.set(JSON.stringify([one.narratives, one.kind, one.reason]), one);
  };
  const walksTo = createWalks(traced);
  const shortest = shortestChains(traced);
  for (const [index, nodes] of resolution.origins.entries()) {
    const chains = shortest[index] ?? [];
    const anchor = pickAnchor(chains, (key) => nodes.includes(graph.indexOf.get(key) as number));
    if (anchor === undefined || chains.length < 2) continue;
    const walks = walksTo(nodes);
    for (const chain of chains) {
      if (chain === anchor) continue;
      add(
        toDependence(
          chain,
          anchor,
          reasonFor(chain, anchor, traced.groups[index], (key) =>
            walks(graph.indexOf.get(key) as number),
          ),
          evidence,
        ),
      );
    }
  }
  for (const { dependence } of ties) if (dependence !== null) add(dependence);
  return [...found.entries()]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, one]) => one);
}

/** By origin: of each account that goes back to it, its shortest chain that does. */
function shortestChains({
  chains,
  graph,
  resolution,
}: TracedSupports): readonly (readonly ClaimsChain[])[] {
  const byOrigin = resolution.origins.map(() => new Map<NarrativeId, ClaimsChain>());
  for (const chain of chains) {
    const end = graph.indexOf.get(endOf(chain).key) as number;
    for (const origin of resolution.originsOf[end] ?? []) {
      const known = byOrigin[origin]?.get(chain.narrative.id);
      if (known === undefined || compareChains(chain, known) < 0) {
        byOrigin[origin]?.set(chain.narrative.id, chain);
      }
    }
  }
  return byOrigin.map((byAccount) => [...byAccount.values()]);
}

function compareChains(left: ClaimsChain, right: ClaimsChain): number {
  return left.nodes.length - right.nodes.length || compareText(chainKey(left), chainKey(right));
}

/** The account closest to the origin: it names it, and through the fewest. */
function pickAnchor(
  chains: readonly ClaimsChain[],
  isOrigin: (key: string) => boolean,
): ClaimsChain | undefined {
  const rank = (chain: ClaimsChain): number => (isOrigin(endOf(chain).key) ? 0 : 1);
  return [...chains].sort(
    (left, right) =>
      rank(left) - rank(right) ||
      left.nodes.length - right.nodes.length ||
      compareText(left.narrative.id, right.narrative.id),
  )[0];
}

function reasonFor(
  chain: ClaimsChain,
  anchor: ClaimsChain,
  group: OriginGroup | undefined,
  walkFrom: (key: string) => Walk,
): Reason {
  const [end, other] = [endOf(chain), endOf(anchor)];
  if (end.key === other.key) return sameEnd(chain);
  const stated = citing(end.key, anchor) ?? citing(other.key, chain);
  if (stated !== null) return { kind: "cites", strength: 1, reason: stated };
  const walk = walkFrom(end.key);
  const [step, ...more] = walk.steps;
  if (walk.stated && step !== undefined && more.length === 0) {
    return { kind: "cites", strength: 1, reason: step };
  }
  // Where copied words alone make them one, nobody cites anybody on the way.
  const way = walk.steps.length === 0 ? "" : `: ${walk.steps.join("; ")}`;
  const reason = `Both go back to ${group?.origin ?? ""}${way}`;
  return { kind: "common-origin", strength: walk.strength, reason };
}

function sameEnd(chain: ClaimsChain): Reason {
  const { source } = endOf(chain);
  if (!source.anonymous) {
    return { kind: "same-source", strength: 1, reason: `Both give what ${source.name} says` };
  }
  const through = chain.nodes.at(-2)?.source.name;
  const by = through === undefined ? "" : ` that ${through} cites`;
  return {
    kind: "common-origin",
    strength: SAME_ANONYMOUS,
    reason: `Both go back to ${source.name}${by}, who may be one and the same`,
  };
}

/** "Jo Poe cites the Courier", where a chain has it that a source cites somebody. */
function citing(key: string, { nodes }: ClaimsChain): string | null {
  const index = nodes.findIndex((node) => node.key === key);
  const [from, to] = [nodes[index], nodes[index + 1]];
  if (from === undefined || to === undefined) return null;
  return `${from.source.name} cites ${to.source.name}`;
}
