import type { Comparison } from "../../../src/model/comparison.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { Reading } from "../../../src/model/reading.ts";

/** The accounts of one incident, compared. */
export interface ComparedIncident {
  readonly number: number;
  readonly comparison: Comparison;
}

/** A table to be read and the counts over all incidents: there is no gold for conflicts. */
export function incidentReport(told: readonly ComparedIncident[]): {
  readonly lines: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
} {
  const count = (verdict: Finding["verdict"]) =>
    told.flatMap(({ comparison }) => comparison.findings).filter((one) => one.verdict === verdict)
      .length;
  const total = (of: (comparison: Comparison) => number) =>
    told.reduce((all, { comparison }) => all + of(comparison), 0);
  return {
    lines: told.flatMap(({ number, comparison }) => clusterLines(number, comparison)),
    figures: {
      incidents: told.length,
      accounts: total(({ narratives }) => narratives.length),
      contradictions: count("contradiction"),
      tensions: count("tension"),
      agreements: total(agreementsOf),
      items: told.length,
    },
  };
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
