import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { weighReadings } from "../../../src/resolve/belief/weigh-readings.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { beliefFigures } from "../truth-discovery/belief-figures.ts";

/**
 * Populations of towns as editors of an encyclopedia gave them (Pasternack and Roth 2010): which
 * figure is right. Items with a known answer; every method beside the plain vote.
 */
export const tdPopulation: EvaluationSet = {
  name: "td-population",
  directory: "td-population",
  run,
};

function run(folder: string) {
  const [claimsFile, truthsFile] = ["claims.csv", "truths.csv"].map((name) => join(folder, name));
  if (claimsFile === undefined || truthsFile === undefined) return null;
  if (!existsSync(claimsFile) || !existsSync(truthsFile)) return null;
  const rows = parse(readFileSync(claimsFile, "utf8"), { columns: true }) as readonly Row[];
  const truths = parse(readFileSync(truthsFile, "utf8"), { columns: true }) as readonly Row[];
  const claims = rows.map(({ object, SourceID, value }) => ({
    item: object,
    source: SourceID,
    value,
  }));
  const weighed = weighReadings(claims, { minSources: 1 });
  const answers = new Map(truths.map(({ object, value }) => [object, value]));
  return beliefFigures({
    name: "td-population",
    weighed,
    answers,
    claims,
    publishedTies: "shared",
  });
}

interface Row {
  readonly object: string;
  readonly SourceID: string;
  readonly value: string;
}
