const LETTERS = 26;

/**
 * The siglum of a column: A to Z, then AA, AB … as in a spreadsheet.
 *
 * @param index - Column, an integer from 0.
 */
export const siglum = (index: number): string => {
  const last = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? last : siglum(Math.floor(index / LETTERS) - 1) + last;
};
