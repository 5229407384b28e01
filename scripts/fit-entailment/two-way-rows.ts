import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadPair } from "../../src/read/entailment/create-read-pair.ts";
import { claimFeatures } from "../../src/read/entailment/features/claim-features.ts";
import { CONTRADICT, NEUTRAL } from "../evaluate/entailment/labelled-pair.ts";
import { readTwoWayRte } from "../evaluate/entailment/read-rte.ts";
import { type NamedRow, toRows } from "./to-rows.ts";

/**
 * Pairs of RTE-1 and RTE-2, of which is known only whether the passage entails: who does not entail may
 * leave open or contradict.
 *
 * @param folder - `[]` without it.
 */
export function twoWayRows(read: ReadPair, folder: string): readonly NamedRow[] {
  if (!existsSync(folder)) return [];
  const pairs = readdirSync(folder)
    .filter((file) => file.endsWith(".xml"))
    .sort()
    .flatMap((file) => readTwoWayRte(readFileSync(join(folder, file), "utf8")));
  return toRows(read, pairs, 1, claimFeatures).map((row) =>
    row.labels.includes(NEUTRAL) ? { ...row, labels: [NEUTRAL, CONTRADICT] } : row,
  );
}
