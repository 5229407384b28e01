/** A cut falls between words where there is a space in the last half of what is kept. */
const atWord = (kept: string, space: number): boolean => space >= kept.length / 2;

/** A cut through a pair of surrogates would leave half a character. */
const isInsidePair = (text: string, index: number): boolean =>
  index > 0 && index < text.length && (text.codePointAt(index - 1) ?? 0) > 0xffff;

/** The first `length` code units of `text` or a little less, cut after a word where it can be. */
export const headOf = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const kept = text.slice(0, isInsidePair(text, length) ? length - 1 : length);
  const space = kept.lastIndexOf(" ");
  return atWord(kept, space) ? kept.slice(0, space) : kept;
};

/** The last `length` code units of `text` or a little less, cut before a word where it can be. */
export const tailOf = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const start = text.length - length;
  const kept = text.slice(isInsidePair(text, start) ? start + 1 : start);
  const space = kept.indexOf(" ");
  return space >= 0 && atWord(kept, kept.length - space) ? kept.slice(space + 1) : kept;
};
