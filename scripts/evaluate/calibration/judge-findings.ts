import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createReader } from "../../../src/read/create-reader.ts";
import { createEntailment } from "../../../src/read/entailment/create-entailment.ts";
import type { LabelledPair } from "../entailment/labelled-pair.ts";
import { partFiles } from "../entailment/part-files.ts";
import { readEmergent } from "../entailment/read-emergent.ts";
import { readRte } from "../entailment/read-rte.ts";
import { readSick } from "../entailment/read-sick.ts";
import type { CalibrationItem } from "./calibration-item.ts";
import { handRead } from "./hand-read-table.ts";
import { heldOutWitness } from "./held-out-witness.ts";
import { judgeBorderClash } from "./judge-border-clash.ts";
import { judgeLookAlikes, judgeProse } from "./judge-look-alikes.ts";
import { judgePairs } from "./judge-pairs.ts";

/** Findings of every set that tells which of them are right; sets that are not there give none. */
export async function judgeFindings(data: string): Promise<readonly CalibrationItem[]> {
  const reader = await createReader();
  const witness = createEntailment(reader.language);
  const passages = pairsOf(data, "rte3-3way", ".xml", (text, file) => {
    const labels = file.replace(/\.xml$/u, "_3way_labels.tsv");
    return readRte(text, existsSync(labels) ? readFileSync(labels, "utf8") : null);
  });
  const captions = pairsOf(data, "sick", ".txt", readSick);
  const rumours = pairsOf(data, "emergent", ".csv", readEmergent);
  const article = join(data, "border-clash");
  return [
    ...judgeLookAlikes(),
    ...judgeProse(reader),
    ...judgePairs("sick", captions, reader, () => witness),
    ...judgePairs("rte3-3way", passages, reader, heldOutWitness(reader.language, passages)),
    ...judgePairs("emergent", rumours, reader, () => witness),
    ...(existsSync(article) ? judgeBorderClash(article, reader) : []),
    ...handRead(),
  ];
}

function pairsOf(
  data: string,
  set: string,
  ending: string,
  read: (text: string, file: string) => readonly LabelledPair[],
): readonly LabelledPair[] {
  const folder = join(data, set);
  if (!existsSync(folder)) return [];
  return partFiles(folder, (file) => file.endsWith(ending)).flatMap((file) => {
    const path = join(folder, file);
    return read(readFileSync(path, "utf8"), path);
  });
}
