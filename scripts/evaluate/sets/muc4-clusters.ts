import { compare } from "rashomon";
import type { Narrative } from "../../../src/model/narrative.ts";
import type { EvaluationResult, EvaluationSet } from "../evaluation-set.ts";
import { incidentReport } from "../muc4/incident-report.ts";
import { readClusters } from "../muc4/read-clusters.ts";
import type { IncidentCluster, Template } from "../muc4/template.ts";
import { toNarrative } from "../muc4/to-narrative.ts";

/**
 * Who did it, across accounts: clusters of documents on one incident of the MUC-4 corpus, with the
 * human answer keys as accounts. There is no gold for conflicts: the table is to be read.
 */
export const muc4Clusters: EvaluationSet = { name: "muc4-clusters", directory: "muc4", run };

function run(folder: string): EvaluationResult {
  return incidentReport(
    readClusters(folder).map((cluster) => ({
      number: cluster.cluster,
      comparison: compare(narrativesOf(cluster)),
    })),
  );
}

function narrativesOf({ accounts }: IncidentCluster): readonly Narrative[] {
  const byDocument = new Map<string, [Template, ...Template[]]>();
  for (const account of accounts) {
    const own = byDocument.get(account.doc);
    if (own === undefined) byDocument.set(account.doc, [account]);
    else own.push(account);
  }
  return [...byDocument.values()].map(toNarrative);
}
