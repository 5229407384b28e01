import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import {
  type ClusteredEvents,
  clusterEvents,
  type PairSource,
} from "../../src/align/events/cluster-events.ts";
import { createRelations } from "../../src/align/events/match-claims.ts";
import { refKey } from "../../src/align/records/claim-record.ts";
import { collectRecords } from "../../src/align/records/collect-records.ts";
import { createKnowledgeBase } from "../../src/knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { knowledge } from "../../src/knowledge/knowledge-builder.ts";
import type { Narrative } from "../../src/model/narrative.ts";
import { severalNarratives } from "../support/arbitraries.ts";
import { openOwnLexicon } from "../support/open-own-lexicon.ts";

const base = createKnowledgeBase(knowledge());
const withLexicon = createKnowledgeBase(knowledge(), await openOwnLexicon());

/** Predicates that no table knows, and that the lexicon relates. */
const UNKNOWN_PREDICATES: Readonly<Record<string, string>> = {
  attack: "refurbish",
  clash: "renovation",
  capture: "commence",
  hold: "begin",
  withdraw: "accept",
  explosion: "reject",
  accident: "stroll",
  say: "walk",
};

const inOtherWords = (narratives: readonly Narrative[]): readonly Narrative[] =>
  narratives.map((one) => ({
    ...one,
    claims: one.claims.map((claim) => ({
      ...claim,
      predicate: UNKNOWN_PREDICATES[claim.predicate] ?? claim.predicate,
    })),
  }));

const everyPair: PairSource = (nodes) =>
  nodes.flatMap((_, left) =>
    nodes.slice(left + 1).map((__, offset): readonly [number, number] => [left, left + 1 + offset]),
  );

const clusterKeys = ({ clusters }: ClusteredEvents) =>
  clusters.map((cluster) => ({
    claims: cluster.records.map(refKey).sort(),
    weakest: cluster.weakest?.score ?? null,
    pinned: cluster.pinned,
    cores: cluster.cores.map((core) => core.map(refKey).sort()).sort(),
  }));

function expectSameClusters(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
  sameEvent: boolean,
): void {
  const relations = createRelations(base);
  const records = collectRecords(narratives, base, { sameEvent });
  const indexed = clusterEvents(records, base, relations);
  const naive = clusterEvents(records, base, relations, everyPair);
  expect(clusterKeys(indexed)).toEqual(clusterKeys(naive));
}

test.prop([severalNarratives(), fc.boolean()], { numRuns: 300 })(
  "clusterEvents() finds with its index what it finds by looking at every pair",
  (narratives, sameEvent) => expectSameClusters(narratives, base, sameEvent),
);

test.prop([severalNarratives(), fc.boolean()], { numRuns: 200 })(
  "clusterEvents() does so with a lexicon as well",
  (narratives, sameEvent) => expectSameClusters(inOtherWords(narratives), withLexicon, sameEvent),
);
