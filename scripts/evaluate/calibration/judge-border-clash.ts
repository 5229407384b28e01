import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { Reader } from "../../../src/read/reader.ts";
import type { Gold } from "../border-clash/gold.ts";
import { matchConflict } from "../border-clash/match-conflict.ts";
import { type CalibrationItem, toItem } from "./calibration-item.ts";
import { compareBare } from "./compare-bare.ts";

/** The annotated article: right is what matches an annotated conflict. */
export function judgeBorderClash(folder: string, reader: Reader): readonly CalibrationItem[] {
  const text = readFileSync(join(folder, "article.txt"), "utf8");
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Gold;
  const publishedAt = gold.articlePublished;
  const narratives = reader.read({ text, publisher: "the article", publishedAt });
  return compareBare(narratives, { base: createKnowledgeBase(knowledge()) }).map((finding) => {
    const isGold = gold.contradictions.some((conflict) => matchConflict(finding, conflict, text));
    return toItem("border-clash", finding.id, isGold, finding);
  });
}
