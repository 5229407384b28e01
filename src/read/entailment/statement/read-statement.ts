import type { Language } from "../../language/language.ts";
import { createTreeQuery } from "../../language/trees/create-tree-query.ts";
import { findPredications } from "../../predications/find-predications.ts";
import { createSyntax } from "../../predications/syntax.ts";
import type { ReadingContext } from "../../reading-context.ts";
import { standingsOf } from "../telling/standing.ts";
import { cutText } from "./cut-text.ts";
import { findContentWords } from "./find-content-words.ts";
import { findMain } from "./find-main.ts";
import { findNegative } from "./find-negative.ts";
import type { Statement } from "./statement.ts";

/** Reads a text, or the beginning of a long one. */
export function readStatement(language: Language, text: string): Statement {
  const analysis = language.analyze(cutText(text));
  const tree = createTreeQuery(analysis);
  const context: ReadingContext = {
    analysis,
    tree,
    lexicon: language.lexicon,
    publishedAt: null,
  };
  const syntax = createSyntax(context);
  const predications = findPredications(context);
  const negative = findNegative(syntax, predications);
  const words = findContentWords(syntax, predications, negative);
  const standings = standingsOf(syntax, predications, negative);
  return { syntax, words, predications, negative, standings, main: findMain(syntax, words) };
}
