import { existsSync } from "node:fs";
import { join } from "node:path";
import { f1, rate } from "../../../scripts/evaluate/ud/rate.ts";
import { readTreebank, type TreebankDocument } from "../../../scripts/treebank/read-conllu.ts";
import type { BenchRow } from "../../bench-row.ts";
import type { Readers } from "../readers/create-readers.ts";
import type { Reader } from "../readers/reader.ts";
import { countAccuracy, noAccuracyCounts } from "./count-accuracy.ts";

const TREEBANKS = ["ud-english-ewt", "ud-english-gum-free"];

/** From raw text, on the development files of the treebanks; to be read, without a bar. */
export function benchAccuracy(readers: Readers, data: string): readonly BenchRow[] {
  const { tags, fast, accurate, wink, compromise, natural } = readers;
  return TREEBANKS.flatMap((treebank) => {
    const folder = join(data, treebank);
    if (!existsSync(folder)) {
      return [toRow(`accuracy: ${treebank}`, `SKIPPED: ${folder} is missing, give --data`)];
    }
    const documents = readTreebank(folder, (file) => file.includes("dev"));
    return [tags, fast, accurate, wink, compromise, natural].map((reader) =>
      accuracyRow(reader, treebank, documents),
    );
  });
}

function accuracyRow(
  reader: Reader,
  treebank: string,
  documents: readonly TreebankDocument[],
): BenchRow {
  const counts = noAccuracyCounts();
  let hasLemmas = false;
  for (const document of documents) {
    const read = reader.read(document.text);
    hasLemmas ||= read.words.some(({ lemma }) => lemma !== null);
    countAccuracy(counts, document, read);
  }
  const figures = [
    `words ${f1(counts.sameWords, counts.foundWords, counts.goldWords).toFixed(1)}`,
    `sentences ${f1(counts.rightSentences, counts.foundSentences, counts.goldSentences).toFixed(1)}`,
    `UPOS ${rate(counts.rightTags, counts.sameWords).toFixed(1)}`,
    `coarse ${rate(counts.rightCoarse, counts.sameWords).toFixed(1)}`,
    `lemmas ${hasLemmas ? rate(counts.rightLemmas, counts.sameWords).toFixed(1) : "-"}`,
  ];
  return toRow(`accuracy: ${treebank}, ${reader.name}`, figures.join("  "));
}

function toRow(name: string, value: string): BenchRow {
  return { name, value, bar: null, passed: true };
}
