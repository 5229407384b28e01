import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import type { Language } from "../../../src/read/language/language.ts";
import { createTreeQuery } from "../../../src/read/language/trees/create-tree-query.ts";
import { findPredications } from "../../../src/read/predications/find-predications.ts";
import type { Predication } from "../../../src/read/predications/predication.ts";
import { developmentFiles } from "../development-files.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { rate } from "../ud/rate.ts";
import { correlate, meanAbsoluteError, type ScorePair } from "../uw-factuality/correlate.ts";
import { readFactuality } from "../uw-factuality/read-factuality.ts";
import { scorePredication } from "../uw-factuality/score-predication.ts";

/**
 * Polarity and modality: events with a score from -3 (did not happen) to 3 (happened), as the
 * sentence puts it. Measured on the events that the reader finds; `coverage` is their share.
 */
export const uwFactuality: EvaluationSet = {
  name: "uw-factuality",
  directory: "uw-factuality",
  run,
};

async function run(folder: string) {
  const files = developmentFiles(folder, (file) => file.endsWith(".conll"));
  if (files.length === 0) return null;
  const language = await createLanguage();
  const pairs: ScorePair[] = [];
  let events = 0;
  for (const file of files) {
    const gold = readFactuality(readFileSync(join(folder, file), "utf8"));
    events += gold.scores.filter((score) => score !== null).length;
    pairs.push(...scoreText(language, gold));
  }
  const figures = {
    mae: round(meanAbsoluteError(pairs)),
    r: round(correlate(pairs)),
    coverage: rate(pairs.length, events),
    items: events,
  };
  const baseline = meanAbsoluteError(pairs.map(({ gold }) => ({ gold, found: 3 })));
  const lines = [
    `== ${files.join(", ")}: ${events} events`,
    `  mean absolute error  ${figures.mae} (everything happened: ${round(baseline)})`,
    `  correlation          ${figures.r}`,
    `  coverage             ${figures.coverage}`,
  ];
  return { lines, figures };
}

function scoreText(language: Language, gold: ReturnType<typeof readFactuality>): ScorePair[] {
  const analysis = language.analyze(gold.text, { words: gold.words });
  const tree = createTreeQuery(analysis);
  const { lexicon } = language;
  const predications = findPredications({ analysis, tree, lexicon, publishedAt: null });
  const { tokens } = analysis;
  const byToken = indexByToken(predications, tokens);
  return gold.scores.flatMap((score, token) => {
    const predication = byToken.get(token);
    if (score === null || predication === undefined) return [];
    return [{ gold: score, found: scorePredication({ tokens, tree }, predication, token) }];
  });
}

/** Predications by the words that name them; a head belongs to its own. */
function indexByToken(
  predications: readonly Predication[],
  tokens: readonly { readonly start: number; readonly end: number }[],
): ReadonlyMap<number, Predication> {
  const byStart = new Map(tokens.map(({ start }, token) => [start, token]));
  const found = new Map<number, Predication>();
  for (const predication of predications) {
    const { start, end } = predication.trigger;
    const first = byStart.get(start) ?? predication.head;
    for (let token = first; (tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= end; token++) {
      if (!found.has(token)) found.set(token, predication);
    }
  }
  for (const predication of predications) found.set(predication.head, predication);
  return found;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
