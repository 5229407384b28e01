import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import { createTreeQuery } from "../../../src/read/language/trees/create-tree-query.ts";
import { findPredications } from "../../../src/read/predications/find-predications.ts";
import { findNegatedEvents } from "../cdsco-negation/find-negated-events.ts";
import { readNegations } from "../cdsco-negation/read-negations.ts";
import { developmentFiles } from "../development-files.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { f1, rate } from "../ud/rate.ts";

/**
 * Negated events of the *SEM 2012 shared task (stories by Conan Doyle): right when exactly the
 * words are found that the corpus marks as what did not happen.
 */
export const cdscoNegation: EvaluationSet = {
  name: "cdsco-negation",
  directory: "cdsco-negation",
  run,
};

async function run(folder: string) {
  const files = developmentFiles(folder, isData);
  if (files.length === 0) return null;
  const language = await createLanguage();
  const { lexicon } = language;
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const file of files) {
    const { text, words, negations } = readNegations(readFileSync(join(folder, file), "utf8"));
    const analysis = language.analyze(text, { words });
    const tree = createTreeQuery(analysis);
    const predications = findPredications({ analysis, tree, lexicon, publishedAt: null });
    const own = keys(findNegatedEvents({ analysis, tree, lexicon }, predications));
    const wanted = keys(negations.map(({ event }) => event).filter(({ length }) => length > 0));
    found += own.size;
    gold += wanted.size;
    for (const key of own) if (wanted.has(key)) right++;
  }
  const figures = {
    f1: f1(right, found, gold),
    precision: rate(right, found),
    recall: rate(right, gold),
    items: gold,
  };
  const lines = [
    `== ${files.join(", ")}: ${gold} negated events`,
    `  precision  ${figures.precision}`,
    `  recall     ${figures.recall}`,
    `  F1         ${figures.f1}`,
  ];
  return { lines, figures };
}

function isData(file: string): boolean {
  return file.endsWith(".txt") && !/^(source|readme|licen[cs]e)/i.test(file);
}

function keys(events: readonly (readonly number[])[]): ReadonlySet<string> {
  return new Set(events.map((event) => [...event].sort((left, right) => left - right).join(" ")));
}
