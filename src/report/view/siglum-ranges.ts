import { siglum } from "./siglum.ts";

/** Three in a row are worth a dash; "A–B" would be longer than "A B". */
const LEAST_RUN = 3;

const runText = (first: number, last: number): string[] => {
  const indexes = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return indexes.length < LEAST_RUN ? indexes.map(siglum) : [`${siglum(first)}–${siglum(last)}`];
};

/**
 * Sigla of columns, runs of three or more joined by a dash: `["A–C", "F"]`.
 *
 * @param indexes - Columns, ascending, without repetition.
 */
export const siglumRanges = (indexes: readonly number[]): readonly string[] => {
  const texts: string[] = [];
  let first = 0;
  indexes.forEach((index, position) => {
    if (indexes[position + 1] === index + 1) return;
    texts.push(...runText(indexes[first] ?? index, index));
    first = position + 1;
  });
  return texts;
};
