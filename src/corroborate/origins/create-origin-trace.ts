import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { OriginGroup } from "../../model/corroboration.ts";
import { type Dependence, ONE_VOICE } from "../../model/dependence.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Support } from "../../model/reading.ts";
import type { ClaimsChain } from "./chain.ts";
import { type CitationGraph, createCitationGraph } from "./citation-graph.ts";
import { createChainReader } from "./create-chain-reader.ts";
import { findFirstVoices } from "./find-first-voices.ts";
import { indexCitations } from "./index-citations.ts";
import { indexRivals } from "./index-rivals.ts";
import { inferTies, type Tie } from "./infer-ties.ts";
import { byName, toGroups } from "./origin-groups.ts";
import { type Resolution, resolveOrigins } from "./resolve-origins.ts";
import { splitRivals } from "./split-rivals.ts";

export type { OriginGroup } from "../../model/corroboration.ts";

/** Options of `createOriginTrace`. */
export interface OriginTraceOptions {
  /**
   * What names are told by; give what the accounts were compared with.
   *
   * @defaultValue the built-in knowledge
   */
  readonly knowledge?: Knowledge;
  /**
   * What is known of who depends on whom beside the chains that are stated: reuse of text, shared
   * errors.
   *
   * @defaultValue none
   */
  readonly dependences?: readonly Dependence[];
  /**
   * From which strength on a dependence makes two accounts one voice, 0-1.
   *
   * @defaultValue {@link ONE_VOICE}
   */
  readonly oneVoice?: number;
}

/** What the chains of some voices come to. */
export interface TracedSupports {
  readonly chains: readonly ClaimsChain[];
  readonly graph: CitationGraph;
  /** What was inferred beside the stated chains. */
  readonly ties: readonly Tie[];
  readonly resolution: Resolution;
  /** One an origin, in the order of `resolution.origins`. */
  readonly groups: readonly OriginGroup[];
  /** Accounts that go back to no origin: they go round in a loop. Sorted. */
  readonly circular: readonly NarrativeId[];
}

/** Collapses voices to their origins. */
export interface OriginTrace {
  /** One group an independent origin, sorted by name, then by narrative. */
  readonly independent: (supports: readonly Support[]) => readonly OriginGroup[];
  /** Their chains, as they are stated. */
  readonly chainsOf: (supports: readonly Support[]) => readonly ClaimsChain[];
  /** What `independent` gives, with how it was found. */
  readonly trace: (supports: readonly Support[]) => TracedSupports;
}

const KEYS: OptionKeys<OriginTraceOptions> = { knowledge: true, dependences: true, oneVoice: true };

/**
 * Traces who goes back to whom over all accounts of a comparison: every stated chain is collapsed to
 * its origin before anything is counted.
 *
 * Give it supports of one reading: that somebody cites another on one thing does not make them one
 * voice on all things. Linear in the claims of the comparison, then in the chains of the supports and
 * the pairs of account and origin.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link OriginTraceOptions}.
 */
export function createOriginTrace(
  comparison: Comparison,
  options: OriginTraceOptions = {},
): OriginTrace {
  const { knowledge = declareKnowledge(), ...rest } = checkOptions(options, "trace origins", KEYS);
  return traceOrigins(comparison, createKnowledgeBase(knowledge), rest);
}

/** `createOriginTrace` with the knowledge compiled already. */
export function traceOrigins(
  comparison: Comparison,
  base: KnowledgeBase,
  { dependences = [], oneVoice = ONE_VOICE }: Omit<OriginTraceOptions, "knowledge"> = {},
): OriginTrace {
  checkDependences(dependences);
  const reader = createChainReader(comparison.narratives, base);
  const citations = indexCitations(comparison.alignment, reader);
  const areRivals = indexRivals(comparison.findings, reader);
  const strong = dependences.filter(({ strength }) => strength >= oneVoice);
  const tiesOf = inferTies(citations, strong);
  const chainsOf = (supports: readonly Support[]) => supports.flatMap(reader.chainsOf);
  const trace = (supports: readonly Support[]): TracedSupports => {
    const stated = chainsOf(supports);
    const events = citations.eventsOf(stated);
    const isRival = (from: string, to: string) => areRivals(events, from, to);
    const { chains, restsOn } = splitRivals(stated, isRival);
    const graph = createCitationGraph(chains, restsOn);
    const ties = tiesOf(graph, { chains, events, isRival });
    const first = findFirstVoices(graph, chains);
    const pairs = ties.map(({ from, to }) => [from, to] as const);
    const resolution = resolveOrigins(graph, pairs, first);
    return { chains, graph, ties, resolution, ...toGroups(chains, graph, resolution) };
  };
  const independent = (supports: readonly Support[]) => [...trace(supports).groups].sort(byName);
  return { chainsOf, trace, independent };
}

function checkDependences(given: readonly Dependence[]): void {
  const isDependence = (one: Dependence) =>
    Array.isArray(one?.narratives) && typeof one.strength === "number";
  if (Array.isArray(given) && given.every(isDependence)) return;
  throw new TypeError(
    "Cannot trace origins: dependences are what reuseDependences() and findSharedDetails() give",
  );
}
