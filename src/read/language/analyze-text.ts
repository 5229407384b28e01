import type { Analysis } from "./analysis/analysis.ts";
import type { Name } from "./analysis/name.ts";
import type { Sentence } from "./analysis/sentence.ts";
import type { Token } from "./analysis/token.ts";
import { UNIVERSAL_POS, type UniversalPos } from "./analysis/universal-pos.ts";
import { givenWords } from "./given-words.ts";
import type { AnalyzeOptions } from "./language.ts";
import type { Lemmatizer } from "./lemmas/lemmatizer.ts";
import type { FindNames } from "./names/open-names.ts";
import type { Parser } from "./net/create-parser.ts";
import { parseSentences } from "./parse/parse-sentences.ts";
import type { WordTree } from "./parse/word-tree.ts";
import { findQuotations } from "./quotes/find-quotations.ts";
import type { FindSentences } from "./sentences/open-sentence-splitter.ts";
import { findWordFeatures } from "./tags/features/find-word-features.ts";
import type { Tagger } from "./tags/tagger.ts";
import { findWords } from "./words/find-words.ts";
import type { Words } from "./words/words.ts";

/** What reads the layers of a text. */
export interface LanguageParts {
  readonly findSentences: FindSentences;
  readonly tagger: Tagger;
  readonly lemmatize: Lemmatizer;
  readonly findNames: FindNames;
  /** `null` reads no trees. */
  readonly parser: Parser | null;
}

/** Words as columns, before they become tokens. */
interface Columns {
  readonly forms: readonly string[];
  upos: readonly UniversalPos[];
  xpos: readonly string[];
}

/** The relation of UD for what is not known. */
const NO_RELATION = "dep";

/** Reads a text, layer by layer; see `Language.analyze`. */
export function analyzeText(
  parts: LanguageParts,
  text: string,
  { words: given = null }: AnalyzeOptions,
): Analysis {
  const { words, sentences } =
    given === null ? foundWords(parts.findSentences, text) : givenWords(text, given);
  const sentenceEnds = sentences.map(({ endToken }) => endToken);
  const columns = tagWords(parts.tagger, text, words, sentenceEnds);
  const trees = parts.parser === null ? null : parseSentences(parts.parser, columns, sentences);
  if (trees !== null) {
    columns.upos = trees.flatMap(({ upos }) => upos);
    columns.xpos = trees.flatMap(({ xpos }) => xpos);
  }
  const names = parts.findNames({ ...columns, sentenceEnds });
  return {
    text,
    sentences,
    tokens: sentences.flatMap((sentence, index) =>
      toTokens(parts.lemmatize, words, columns, sentence, trees?.[index] ?? null),
    ),
    names: names.map(({ firstToken: first, endToken, type }): Name => {
      const firstToken = isDayBefore(columns.forms, first, endToken) ? first + 1 : first;
      const start = words.starts[firstToken] ?? 0;
      const end = words.ends[endToken - 1] ?? start;
      return { start, end, firstToken, endToken, text: text.slice(start, end), type };
    }),
    quotations: findQuotations(text, words),
  };
}

function foundWords(
  findSentences: FindSentences,
  text: string,
): { words: Words; sentences: readonly Sentence[] } {
  const words = findWords(text);
  return { words, sentences: findSentences(text, words) };
}

function tagWords(
  tagger: Tagger,
  text: string,
  words: Words,
  sentenceEnds: readonly number[],
): Columns {
  const tags = tagger.tag(text, words.starts, words.ends, sentenceEnds);
  return {
    forms: Array.from(words.starts, (start, word) => text.slice(start, words.ends[word])),
    upos: Array.from(tags.upos, (upos) => UNIVERSAL_POS[upos] ?? "X"),
    xpos: Array.from(tags.xpos, (xpos) => tagger.xposNames[xpos] ?? ""),
  };
}

function toTokens(
  lemmatize: Lemmatizer,
  words: Words,
  columns: Columns,
  { firstToken, endToken }: Sentence,
  tree: WordTree | null,
): readonly Token[] {
  const forms = columns.forms.slice(firstToken, endToken);
  const upos = columns.upos.slice(firstToken, endToken);
  const xpos = columns.xpos.slice(firstToken, endToken);
  const features = findWordFeatures({ forms, upos, xpos, tree });
  return forms.map((form, word): Token => {
    const head = tree?.heads[word] ?? -1;
    return {
      start: words.starts[firstToken + word] ?? 0,
      end: words.ends[firstToken + word] ?? 0,
      form,
      lemma: lemmatize(form, upos[word] ?? "X", xpos[word] ?? ""),
      upos: upos[word] ?? "X",
      xpos: xpos[word] ?? "",
      features: features[word] as Token["features"],
      head: head < 0 ? null : firstToken + head,
      relation: tree?.relations[word] ?? NO_RELATION,
      confidence: tree?.confidence[word] ?? 0,
    };
  });
}

/** "On Monday Muammar Gaddafi": the day is no part of the name. */
function isDayBefore(forms: readonly string[], first: number, end: number): boolean {
  const before = forms[first - 1]?.toLowerCase();
  return end - first > 1 && before === "on" && /^[A-Z][a-z]+day$/.test(forms[first] ?? "");
}
