import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IncidentCluster } from "./template.ts";

/** Documents on one incident, by rule; one cluster a line of the file. */
export function readClusters(folder: string): readonly IncidentCluster[] {
  return readFileSync(join(folder, "incident_clusters.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as IncidentCluster);
}
