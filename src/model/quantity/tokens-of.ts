import type { Token } from "./token.ts";

/** A number with its group commas and fraction, a dash or other sign, or a word. */
const TOKEN = /\d[\d,]*(?:\.\d+)?|[-–—−~<>$€£+%]|[^\s\d\-–—−~<>$€£+%]+/gu;
const WORD = /^\p{L}/u;

/**
 * Splits a notation into figures, signs and words. Dashes between figures become `-`; the hyphen of
 * "twenty-five" is left out.
 */
export function tokensOf(text: string): readonly Token[] {
  const all = [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    key: match[0]
      .toLowerCase()
      .replace(/^[–—−]$/u, "-")
      .replace(/(?<=.)[.,;:]$/u, ""),
    start: match.index,
  }));
  return all.filter((token, index) => {
    const joinsWords =
      token.text === "-" &&
      WORD.test(all[index - 1]?.text ?? "") &&
      WORD.test(all[index + 1]?.text ?? "");
    return !joinsWords;
  });
}
