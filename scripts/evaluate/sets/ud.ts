import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createLanguage, type Language, type LanguageMode } from "rashomon/english";
import { findDemonyms } from "../../train/names/find-demonyms.ts";
import { goldNames, type IsDemonym } from "../../treebank/gold-names.ts";
import { readTreebank, type TreebankDocument } from "../../treebank/read-conllu.ts";
import type { EvaluationSet, Figures } from "../evaluation-set.ts";
import { type ArgumentCounts, countArguments } from "../ud/argument-score.ts";
import { countNames, type NameCounts, nameRates, noNameCounts } from "../ud/name-score.ts";
import { f1, rate } from "../ud/rate.ts";
import { countSentences } from "../ud/sentences-score.ts";
import { countTrees, noTreeCounts, reliabilityLines, type TreeCounts } from "../ud/tree-score.ts";
import { countWords, type SpanCounts } from "../ud/words-score.ts";

/**
 * The language layer on treebanks of Universal Dependencies: every folder `ud-english-*` of the
 * data, the files with dev or test in their name. Gold words and sentences for all but `words` and
 * `sentences`, which are from raw text; tags are always our own.
 */
export const ud: EvaluationSet = { name: "ud", directory: ".", run };

interface Counts {
  readonly trees: TreeCounts;
  readonly arguments: ArgumentCounts;
  readonly names: NameCounts;
  words: SpanCounts;
  sentences: SpanCounts;
}

async function run(folder: string) {
  // The mode is the public default unless the environment asks for another, to compare them.
  const mode = (process.env["RASHOMON_MODE"] ?? "accurate") as LanguageMode;
  const reader = await createReader(mode);
  const lines: string[] = [];
  const figures: Record<string, Figures> = {};
  for (const name of readdirSync(folder).sort()) {
    if (!name.startsWith("ud-english-")) continue;
    const documents = readTreebank(join(folder, name), (file) => /dev|test/.test(file));
    if (documents.length === 0) continue;
    const counts = noCounts();
    for (const document of documents) countDocument(reader, document, counts);
    const own = figuresOf(counts, mode !== "tags");
    figures[name] = own;
    lines.push(
      `== ${name}: ${counts.trees.words} words, mode ${mode}`,
      ...Object.entries(own).map(([figure, value]) => `  ${figure.padEnd(14)}${value ?? "-"}`),
      ...(mode === "tags" ? [] : reliabilityLines(counts.trees)),
    );
  }
  return lines.length === 0 ? null : { lines, figures };
}

interface Reader {
  readonly language: Language;
  /** For raw text: words and sentences need no trees. */
  readonly cutter: Language;
  readonly isDemonym: IsDemonym;
}

async function createReader(mode: LanguageMode): Promise<Reader> {
  const language = await createLanguage({ mode });
  const demonyms = findDemonyms(language.lexicon);
  return {
    language,
    cutter: await createLanguage({ mode: "tags" }),
    isDemonym: (form) => demonyms.has(form),
  };
}

function noCounts(): Counts {
  const none: SpanCounts = { right: 0, found: 0, gold: 0 };
  return {
    trees: noTreeCounts(),
    arguments: { gold: 0, found: 0, right: 0 },
    names: noNameCounts(),
    words: none,
    sentences: none,
  };
}

function countDocument(reader: Reader, document: TreebankDocument, counts: Counts): void {
  const { text, sentences } = document;
  const words = sentences.map((sentence) => sentence.words);
  const analysis = reader.language.analyze(text, { words });
  countTrees(counts.trees, analysis, sentences);
  countArguments(counts.arguments, analysis, sentences);
  if (words.some((own) => own.some(({ misc }) => misc.includes("Entity=")))) {
    countNames(counts.names, analysis.names, namesOf(document, reader.isDemonym));
  }
  const { tokens, sentences: found } = reader.cutter.analyze(text);
  const foundWords = {
    count: tokens.length,
    starts: tokens.map(({ start }) => start),
    ends: tokens.map(({ end }) => end),
  };
  counts.words = sum(counts.words, countWords(document, foundWords));
  counts.sentences = sum(counts.sentences, countSentences(document, found));
}

/** Gold names by their tokens in the document. */
function namesOf({ sentences }: TreebankDocument, isDemonym: IsDemonym) {
  let firstOfSentence = 0;
  return sentences.flatMap((sentence) => {
    const before = firstOfSentence;
    firstOfSentence += sentence.words.length;
    return goldNames(sentence, isDemonym).map(({ first, end, type }) => ({
      firstToken: before + first,
      endToken: before + end,
      type,
    }));
  });
}

function sum(left: SpanCounts, right: SpanCounts): SpanCounts {
  return {
    right: left.right + right.right,
    found: left.found + right.found,
    gold: left.gold + right.gold,
  };
}

function figuresOf(counts: Counts, hasTrees: boolean): Figures {
  const { trees, arguments: svo, names, words, sentences } = counts;
  const { namesExact, namesOverlap } = nameRates(names);
  const hasNames = names.gold > 0;
  return {
    upos: rate(trees.tags, trees.words),
    uas: hasTrees ? rate(trees.heads, trees.words) : null,
    las: hasTrees ? rate(trees.labelled, trees.words) : null,
    words: f1(words.right, words.found, words.gold),
    sentences: f1(sentences.right, sentences.found, sentences.gold),
    lemmas: rate(trees.lemmas, trees.words),
    svo: hasTrees ? f1(svo.right, svo.found, svo.gold) : null,
    namesExact: hasNames ? namesExact : null,
    namesOverlap: hasNames ? namesOverlap : null,
    calibrated: hasTrees ? rate(trees.sure.right, trees.sure.arcs) : null,
    items: trees.words,
  };
}
