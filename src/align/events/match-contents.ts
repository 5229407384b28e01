import { WEIGHTS } from "./evidence-weights.ts";
import type { Evidence } from "./relations.ts";

/** Share of the shorter utterance's words that the longer must hold for the two to be one. */
const SAME_UTTERANCE = 0.6;

/** Words of an utterance, lower case, without punctuation. */
export function contentWords(content: string): readonly string[] {
  const plain = content.toLowerCase().normalize("NFKC");
  // "1,200" and "1200" are one figure.
  const figures = plain.replace(/(?<=\p{N})[, ](?=\p{N}{3}(?!\p{N}))/gu, "");
  return figures.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Equal for utterances that differ in punctuation, case and spacing only. */
export function contentKey(content: string): string {
  return contentWords(content).join(" ");
}

/**
 * What two reported utterances say about being one: the share of words in common (the overlap
 * coefficient). Reports of one statement are trimmed or changed in a word, seldom rewritten.
 *
 * @returns No evidence when one of them gives no words; `null` when they are two utterances.
 */
export function matchContents(
  left: string | null,
  right: string | null,
): readonly Evidence[] | null {
  if (left === null || right === null) return [];
  const one = new Set(contentWords(left));
  const other = new Set(contentWords(right));
  const smaller = one.size <= other.size ? one : other;
  const larger = smaller === one ? other : one;
  if (smaller.size === 0) return [];
  let shared = 0;
  for (const word of smaller) if (larger.has(word)) shared += 1;
  if (shared / smaller.size < SAME_UTTERANCE) return null;
  return [{ weight: WEIGHTS.sameContent, text: "the same words said", pins: false, clash: false }];
}
