import { describeValue } from "../../model/check/describe-value.ts";
import type { TextSpan } from "./analysis/ranges.ts";
import type { Sentence } from "./analysis/sentence.ts";
import type { Words } from "./words/words.ts";

/**
 * Words and sentences as a caller gave them; a sentence without words is left out.
 *
 * @throws TypeError when it is no list of lists of ranges; RangeError when a word is out of order or
 * outside the text.
 */
export function givenWords(
  text: string,
  given: readonly (readonly TextSpan[])[],
): { readonly words: Words; readonly sentences: readonly Sentence[] } {
  checkLists(given);
  const all = given.flat();
  all.forEach(checkRange);
  const starts = Int32Array.from(all, ({ start }) => start);
  const ends = Int32Array.from(all, ({ end }) => end);
  let before = 0;
  all.forEach(({ start, end }, index) => {
    const isSound = Number.isInteger(start) && Number.isInteger(end) && start <= end;
    if (!isSound || start < before || end > text.length) {
      throw new RangeError(
        `Cannot take word ${index} at [${start}, ${end}): words stand in order in the ${text.length} code units of the text`,
      );
    }
    before = end;
  });
  const sentences: Sentence[] = [];
  let firstToken = 0;
  for (const { length } of given) {
    if (length === 0) continue;
    const endToken = firstToken + length;
    const start = starts[firstToken] ?? 0;
    const end = ends[endToken - 1] ?? start;
    sentences.push({ start, end, firstToken, endToken, paragraph: 0, kind: "text" });
    firstToken = endToken;
  }
  return { words: { count: all.length, starts, ends }, sentences };
}

function checkLists(given: unknown): void {
  const lists: readonly unknown[] = Array.isArray(given) ? given : [given];
  const other = lists.findIndex((list) => !Array.isArray(list));
  if (!Array.isArray(given) || other >= 0) {
    throw new TypeError(
      `Cannot take words ${describeValue(lists[other])}: they are a list of ranges for each sentence`,
    );
  }
}

function checkRange(word: unknown, index: number): void {
  const { start, end } = Object(word) as Partial<Record<keyof TextSpan, unknown>>;
  if (typeof start !== "number" || typeof end !== "number") {
    throw new TypeError(
      `Cannot take word ${index}, ${describeValue(word)}: it is a range { start, end } of the text`,
    );
  }
}
