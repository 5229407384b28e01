import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import type { Token as NotationToken } from "../../model/quantity/token.ts";
import type { Sentence } from "../language/analysis/sentence.ts";
import type { ReadingContext } from "../reading-context.ts";

/** A word of a sentence as the reader of notations sees it, with its index in the analysis. */
export interface FigureWord extends NotationToken {
  readonly token: number;
}

const DASH = /^[-\u2013\u2014\u2212]$/u;
const STOP = /(?<=\p{L})\.$/u;
/** Second halves of fractions: "two-thirds". */
const FRACTION_NOUN = /^(?:half|thirds?|quarters?|fifths?|tenths?)$/u;

/** The words of a sentence without the hyphens inside "twenty-five" and "two-thirds". */
export function figureWords(
  { analysis }: ReadingContext,
  sentence: Sentence,
): readonly FigureWord[] {
  const words: FigureWord[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    const one = analysis.tokens[token];
    if (one === undefined) continue;
    const key = one.form.toLowerCase().replace(DASH, "-").replace(STOP, "");
    if (key === "-" && CARDINALS.has(words.at(-1)?.key ?? "")) {
      const next = analysis.tokens[token + 1]?.form.toLowerCase() ?? "";
      if (CARDINALS.has(next) || FRACTION_NOUN.test(next)) continue;
    }
    words.push({ text: one.form, key, start: one.start, token });
  }
  return words;
}
