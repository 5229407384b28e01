import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "rashomon";
import type { Comparison } from "../../../src/model/comparison.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import type { Reading } from "../../../src/model/reading.ts";
import type { EvaluationResult, EvaluationSet } from "../evaluation-set.ts";
import type { IncidentCluster, Template } from "../muc4/template.ts";
import { toNarrative } from "../muc4/to-narrative.ts";

/**
 * Who did it, across accounts: clusters of documents on one incident of the MUC-4 corpus, with the
 * human answer keys as accounts. There is no gold for conflicts: the table is to be read.
 */
export const muc4Clusters: EvaluationSet = { name: "muc4-clusters", directory: "muc4", run };

function run(folder: string): EvaluationResult {
  const clusters = readFileSync(join(folder, "incident_clusters.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as IncidentCluster);
  const told = clusters.map((cluster) => {
    const comparison = compare(narrativesOf(cluster));
    return { cluster, comparison, agreements: agreementsOf(comparison) };
  });
  const count = (verdict: Finding["verdict"]) =>
    told.flatMap(({ comparison }) => comparison.findings).filter((one) => one.verdict === verdict)
      .length;
  return {
    lines: told.flatMap(({ cluster, comparison }) => clusterLines(cluster.cluster, comparison)),
    figures: {
      incidents: clusters.length,
      accounts: told.reduce((sum, { comparison }) => sum + comparison.narratives.length, 0),
      contradictions: count("contradiction"),
      tensions: count("tension"),
      agreements: told.reduce((sum, one) => sum + one.agreements, 0),
      items: clusters.length,
    },
  };
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

/** Loci at which some reading has the support of two narratives or more. */
function agreementsOf({ alignment }: Comparison): number {
  const shared = ({ support }: Reading) => new Set(support.map((one) => one.narrative)).size > 1;
  return alignment.rows.filter((row) => row.readings.some(shared)).length;
}

function clusterLines(number: number, comparison: Comparison): readonly string[] {
  const conflicts = comparison.findings.filter(
    ({ verdict }) => verdict === "contradiction" || verdict === "tension",
  );
  return [
    `== incident ${number}: ${comparison.narratives.length} accounts, ${comparison.alignment.events.length} events`,
    ...comparison.alignment.rows
      .filter(({ locus }) => locus.slot === "agent" || locus.slot === "party")
      .flatMap(({ locus, readings }) => [
        `  ${locus.question}`,
        ...readings.map((reading) => `    ${side(reading)}`),
      ]),
    ...conflicts.flatMap(findingLines),
    "",
  ];
}

function findingLines({
  verdict,
  kind,
  score,
  locus,
  readings,
  rule,
  assumptions,
}: Finding): readonly string[] {
  return [
    `  ${verdict.toUpperCase()} ${kind} ${score.toFixed(2)} – ${locus.question}`,
    ...readings.map((reading) => `    ${side(reading)}`),
    `    rule: ${rule}`,
    ...assumptions.map((assumption) => `    assumes: ${assumption}`),
  ];
}

/** A reading and who gives it, with how surely where that is not as a plain fact. */
function side({ label, support }: Reading): string {
  const voices = support.map(({ narrative, source, relayed, modality }) => {
    const whose = relayed ? `${source} in ${narrative}` : narrative;
    return modality === "actual" ? whose : `${whose} (${modality})`;
  });
  return `${label} – ${[...new Set(voices)].join(", ")}`;
}
