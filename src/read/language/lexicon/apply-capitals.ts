/** In place of a mask: the spelling is no matter of first letters ("DNA", "McDonald"). */
export const ODD_SPELLING = 255;

/** Makes the first letter of the n-th part (between spaces or hyphens) a capital if bit n is set. */
export function applyCapitals(word: string, mask: number): string {
  if (mask === 0) return word;
  let part = 0;
  return word.replace(/(^|[ -])([^ -]*)/g, (_, separator: string, letters: string) => {
    const isCapital = (mask >>> part++) & 1;
    return separator + (isCapital ? letters.slice(0, 1).toUpperCase() + letters.slice(1) : letters);
  });
}
