import { readdirSync } from "node:fs";
import { join } from "node:path";
import { compare } from "rashomon";
import { createReader } from "rashomon/english";
import type { EvaluationResult, EvaluationSet } from "../evaluation-set.ts";
import { incidentReport } from "../muc4/incident-report.ts";
import { readMucDocuments } from "../muc4/muc-document.ts";
import { readClusters } from "../muc4/read-clusters.ts";
import { restoreCase } from "../muc4/restore-case.ts";

/**
 * The clusters of `muc4-clusters`, read from the raw texts: each document is an account, with
 * narratives for whom it quotes. Documents without a text in the folder are left out and counted.
 */
export const muc4Texts: EvaluationSet = { name: "muc4-texts", directory: "muc4", run };

async function run(folder: string): Promise<EvaluationResult | null> {
  const texts = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .flatMap((name) => readMucDocuments(join(folder, name)))
      .map(({ docid, doctext }) => [docid, doctext]),
  );
  if (texts.size === 0) return null;
  const reader = await createReader();
  let missing = 0;
  const told = readClusters(folder).map(({ cluster, docs }) => {
    const narratives = docs.flatMap((id) => {
      const raw = texts.get(id);
      if (raw === undefined) missing += 1;
      if (raw === undefined) return [];
      return reader.read({ id, publisher: id, text: restoreCase(raw, reader.language) });
    });
    return { number: cluster, comparison: compare(narratives) };
  });
  const { lines, figures } = incidentReport(told);
  return { lines, figures: { ...figures, missing } };
}
