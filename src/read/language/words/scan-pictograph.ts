/** Variation selectors, which ask for a coloured or a plain picture. */
const isSelector = (code: number) => code >= 0xfe00 && code <= 0xfe0f;
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const ZERO_WIDTH_JOINER = 0x200d;
const HIGH_OF_LETTERS_AND_SKINS = 0xd83c;
const isSkinTone = (low: number) => low >= 0xdffb;
const isFlagLetter = (low: number) => low >= 0xdde6 && low <= 0xddff;

/**
 * End of a pictograph with its skin tone, its joined partners (a family) or its second half (a
 * flag). A lone surrogate is one unit long.
 */
export function scanPictograph(text: string, start: number, end: number): number {
  let at = scanPicture(text, start, end);
  if (text.charCodeAt(start) === HIGH_OF_LETTERS_AND_SKINS) {
    const low = text.charCodeAt(start + 1);
    const isFlag =
      at < end && isFlagLetter(low) && text.charCodeAt(at) === HIGH_OF_LETTERS_AND_SKINS;
    if (isFlag && at + 1 < end && isFlagLetter(text.charCodeAt(at + 1))) at += 2;
  }
  while (at + 1 < end && text.charCodeAt(at) === ZERO_WIDTH_JOINER) {
    at = scanPicture(text, at + 1, end);
  }
  return at;
}

/** One picture with its skin tone and selector. */
function scanPicture(text: string, start: number, end: number): number {
  const isPair =
    isHigh(text.charCodeAt(start)) && start + 1 < end && isLow(text.charCodeAt(start + 1));
  let at = start + (isPair ? 2 : 1);
  if (at < end && isSelector(text.charCodeAt(at))) at++;
  if (at + 1 < end && text.charCodeAt(at) === HIGH_OF_LETTERS_AND_SKINS) {
    if (isSkinTone(text.charCodeAt(at + 1)) && isLow(text.charCodeAt(at + 1))) at += 2;
  }
  return at;
}
