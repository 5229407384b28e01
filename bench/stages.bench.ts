import { alignWith } from "../src/align/align.ts";
import { candidatePairs } from "../src/align/events/candidate-pairs.ts";
import { clusterEvents } from "../src/align/events/cluster-events.ts";
import { eventNodes } from "../src/align/events/event-nodes.ts";
import { createRelations } from "../src/align/events/match-claims.ts";
import { collectRecords } from "../src/align/records/collect-records.ts";
import { buildEvents } from "../src/align/rows/build-events.ts";
import { buildTable } from "../src/align/rows/build-table.ts";
import { judgeWith } from "../src/judge/judge.ts";
import { createKnowledgeBase } from "../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../src/knowledge/knowledge-builder.ts";
import type { BenchRow } from "./bench-row.ts";
import { buildNarratives } from "./inputs/build-narratives.ts";
import { timeOnce } from "./measure.ts";

/** The stages of comparing 50 × 40 claims, each alone, every one with a base that knows nothing yet. */
export function benchStages(): readonly BenchRow[] {
  const narratives = buildNarratives({ narratives: 50, claimsEach: 40, perStory: 25 });
  const rows: BenchRow[] = [];
  const stage = <Result>(name: string, run: () => Result): Result => {
    let result: Result | undefined;
    const time = timeOnce(() => {
      result = run();
    });
    rows.push({ name: `stage: ${name}`, value: `${time.toFixed(1)} ms`, bar: null, passed: true });
    return result as Result;
  };
  const declared = knowledge();
  const base = stage("knowledge base", () => createKnowledgeBase(declared));
  const records = stage("collect", () => collectRecords(narratives, base, { sameEvent: false }));
  const relations = createRelations(base);
  const nodes = stage("nodes", () => eventNodes(records, relations));
  const pairs = stage("candidate pairs", () => candidatePairs(nodes, base, relations));
  const clustered = stage(`cluster (${pairs.length} pairs of ${nodes.length} nodes)`, () =>
    clusterEvents(records, base, relations, () => pairs),
  );
  const events = stage("entities", () => buildEvents(clustered.clusters, records, base, relations));
  stage("rows", () =>
    buildTable(
      events,
      narratives.map(({ id }) => id),
    ),
  );
  const alignment = alignWith(narratives, base, false);
  stage("judge", () => judgeWith(alignment, base, {}));
  return rows;
}
