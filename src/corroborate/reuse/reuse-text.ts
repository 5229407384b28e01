import { STOP_WORDS } from "../../align/similarity/stop-words-table.ts";
import { BOILERPLATE } from "./boilerplate-table.ts";
import { findQuotedSpans, type QuotedSpan } from "./find-quoted-spans.ts";
import { type KnownWords, type TextWord, textWords } from "./text-word.ts";

/** Words in a common run, at least; two words meet by chance all the time. */
export const SHORTEST_RUN = 3;
/** A quotation of fewer words is a label or a title, which a writer chose to use. */
const SHORTEST_SPEECH = 5;
/** Line or sentence: boilerplate is one of either. */
const PIECE = /[^\n.!?]+[.!?]*/gu;
const LONGEST_BOILERPLATE = 400;

/** A text made ready to be compared with many. */
export interface ReuseText {
  readonly text: string;
  readonly words: readonly TextWord[];
  /**
   * What each word is compared by: its stem, or for a word that does not count a string that is
   * equal to no other of any text.
   */
  readonly keys: readonly string[];
  /** Which words count. */
  readonly counts: readonly boolean[];
  /** Stems of the content words that count. */
  readonly contents: ReadonlySet<string>;
  /** Where each run of {@link SHORTEST_RUN} words that count begins. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** How a text is made ready. */
export interface ReuseTextOptions {
  /** Whether words in quotation marks count. */
  readonly countQuotations: boolean;
  /** Further sentences that do not count. */
  readonly boilerplate: readonly string[];
}

/**
 * Reads a text once, for all comparisons. Linear in its length.
 *
 * @param id - Different for different texts, so that words left out never meet.
 * @param known - As for `textWords`.
 */
export function reuseText(
  text: string,
  id: string,
  options: ReuseTextOptions,
  known: KnownWords = new Map(),
): ReuseText {
  const words = textWords(text, known).filter((word) => !isSymbol(text, word));
  const out = [
    ...(options.countQuotations
      ? []
      : findQuotedSpans(text).filter((span) => isSpeech(text, span))),
    ...boilerplateSpans(text, options.boilerplate),
  ].sort((left, right) => left.start - right.start);
  const counts = countedWords(words, out);
  const keys = words.map(({ stem }, index) => (counts[index] ? stem : `\u0000${id}\u0000${index}`));
  const places = indexRuns(keys, counts);
  return { text, words, keys, counts, contents: contentStems(words, counts), places };
}

function contentStems(words: readonly TextWord[], counts: readonly boolean[]): ReadonlySet<string> {
  const stop = new Set(STOP_WORDS.trim().split(/\s+/u));
  const content = words.filter(({ key }, index) => counts[index] === true && !stop.has(key));
  return new Set(content.map(({ stem }) => stem));
}

/** The key of a run of words. */
export function runKey(keys: readonly string[], at: number, length = SHORTEST_RUN): string {
  return keys.slice(at, at + length).join(" ");
}

/** "P(A|B)": letters that stand for things; whoever writes of them has to write them so. */
function isSymbol(text: string, { start, end, key }: TextWord): boolean {
  if (key.length > 1 || !/\p{L}/u.test(key)) return false;
  const isFree = !/[^\s"“‘'—–-]/u.test(text.charAt(start - 1) + text.charAt(end));
  return !(isFree && (key === "a" || key === "i"));
}

function isSpeech(text: string, { start, end }: QuotedSpan): boolean {
  return textWords(text.slice(start, end)).length >= SHORTEST_SPEECH;
}

function boilerplateSpans(text: string, given: readonly string[]): readonly QuotedSpan[] {
  const plain = (piece: string) => piece.toLowerCase().replace(/\s+/gu, " ").trim();
  const bare = (piece: string) => plain(piece).replace(/[.!?]+$/u, "");
  const own = new Set(given.map(bare));
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    if (piece.length > LONGEST_BOILERPLATE) return [];
    const line = plain(piece);
    const isIn = own.has(bare(piece)) || BOILERPLATE.some((pattern) => pattern.test(line));
    return isIn ? [{ start: index, end: index + piece.length }] : [];
  });
}

/** @param out - Sorted by where they begin; they may overlap. */
function countedWords(words: readonly TextWord[], out: readonly QuotedSpan[]): readonly boolean[] {
  let next = 0;
  let until = 0;
  return words.map(({ start, end }) => {
    for (let span = out[next]; span !== undefined && span.start < end; span = out[next]) {
      until = Math.max(until, span.end);
      next += 1;
    }
    return start >= until;
  });
}

function indexRuns(
  keys: readonly string[],
  counts: readonly boolean[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST_RUN <= keys.length; at += 1) {
    if (!counts.slice(at, at + SHORTEST_RUN).every(Boolean)) continue;
    const key = runKey(keys, at);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}
