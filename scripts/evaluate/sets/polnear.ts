import { readdirSync } from "node:fs";
import { createLanguage, createTreeQuery } from "rashomon/english";
import { findAttributions } from "../../../src/read/attribution/find-attributions.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { polnearFigures } from "../polnear/polnear-figures.ts";
import { readArticles } from "../polnear/read-articles.ts";
import { countArticle, noPolnearCounts } from "../polnear/score-article.ts";

/** The part to develop on, which is measured only where there is no other. */
const TRAINING = "train";

/**
 * Attributions of news articles from raw text, against PolNeAR: cue, source and content, each by
 * the tokens of our own analysis. `score-article.ts` says what counts as right.
 */
export const polnear: EvaluationSet = { name: "polnear", directory: "polnear", run };

async function run(folder: string) {
  const parts = readdirSync(folder).sort();
  const others = parts.filter((part) => part !== TRAINING);
  const measured = others.flatMap((part) => readArticles(folder, part));
  const articles = measured.length > 0 ? measured : readArticles(folder, TRAINING);
  if (articles.length === 0) return null;
  const language = await createLanguage();
  const counts = noPolnearCounts();
  for (const article of articles) {
    const analysis = language.analyze(article.text);
    const tree = createTreeQuery(analysis);
    const context = { analysis, tree, lexicon: language.lexicon, publishedAt: null };
    countArticle(counts, article, analysis, findAttributions(context));
  }
  const figures = polnearFigures(counts);
  return {
    lines: [
      `== polnear: ${articles.length} articles, ${counts.gold} attributions`,
      ...Object.entries(figures).map(([figure, value]) => `  ${figure.padEnd(16)}${value}`),
    ],
    figures,
  };
}
