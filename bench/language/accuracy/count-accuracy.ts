import type { TreebankDocument } from "../../../scripts/treebank/read-conllu.ts";
import type { ReadText } from "../readers/reader.ts";

/** Counts over documents. */
export interface AccuracyCounts {
  goldWords: number;
  foundWords: number;
  /** Words that stand where a word of the treebank stands. */
  sameWords: number;
  /** Of those. */
  rightTags: number;
  /** Right once kindred parts of speech are one: what tools split differently does not count. */
  rightCoarse: number;
  rightLemmas: number;
  goldSentences: number;
  foundSentences: number;
  rightSentences: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Nothing yet. */
export function noAccuracyCounts(): AccuracyCounts {
  return {
    ...{ goldWords: 0, foundWords: 0, sameWords: 0, rightTags: 0, rightCoarse: 0, rightLemmas: 0 },
    ...{ goldSentences: 0, foundSentences: 0, rightSentences: 0 },
  };
}

/**
 * Adds a document. Marks count for nobody, and a stop at the end of a word is no part of it, since
 * some tools give no marks; capitals of lemmas do not count, since some tools give none.
 */
export function countAccuracy(
  counts: AccuracyCounts,
  { text, sentences }: TreebankDocument,
  read: ReadText,
): void {
  const gold = new Map(
    sentences
      .flatMap(({ words }) => words)
      .filter((word) => isWord(text, word))
      .map((word) => [keyOf(text, word), word]),
  );
  const found = read.words.filter((word) => isWord(text, word));
  counts.goldWords += gold.size;
  counts.foundWords += found.length;
  for (const word of found) {
    const same = gold.get(keyOf(text, word));
    if (same === undefined) continue;
    counts.sameWords++;
    if (same.upos === word.upos) counts.rightTags++;
    if (coarse(same.upos) === coarse(word.upos)) counts.rightCoarse++;
    if (same.lemma.toLowerCase() === word.lemma?.toLowerCase()) counts.rightLemmas++;
  }
  countSentences(counts, text, sentences, read.sentences);
}

/** Parts of speech that differ by convention as much as by grammar. */
const COARSE: ReadonlyMap<string, string> = new Map([
  ["PROPN", "NOUN"],
  ["AUX", "VERB"],
  ["DET", "PRON"],
  ["SCONJ", "ADP"],
  ["PART", "ADP"],
]);

function coarse(upos: string): string {
  return COARSE.get(upos) ?? upos;
}

/** A sentence is where its first and last letter or digit is. */
function countSentences(
  counts: AccuracyCounts,
  text: string,
  gold: readonly Span[],
  found: readonly Span[],
): void {
  const wanted = new Set(gold.map((sentence) => coreOf(text, sentence)));
  wanted.delete("");
  const cores = found.map((sentence) => coreOf(text, sentence)).filter((core) => core !== "");
  counts.goldSentences += wanted.size;
  counts.foundSentences += cores.length;
  counts.rightSentences += cores.filter((core) => wanted.has(core)).length;
}

function coreOf(text: string, { start, end }: Span): string {
  const part = text.slice(Math.max(0, start), Math.max(0, end));
  const first = part.search(SIGN);
  if (first < 0) return "";
  let last = part.length;
  while (!SIGN.test(part.charAt(last - 1))) last--;
  return `${start + first}-${start + last}`;
}

/** Half of a surrogate pair counts as a sign: emoji do. */
const SIGN = /[\p{L}\p{N}\p{S}\p{Cs}]/u;

function isWord(text: string, { start, end }: Span): boolean {
  return start >= 0 && SIGN.test(text.slice(start, end));
}

function keyOf(text: string, { start, end }: Span): string {
  let last = end;
  while (last > start + 1 && text.charAt(last - 1) === ".") last--;
  return `${start}-${last}`;
}
