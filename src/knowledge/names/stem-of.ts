import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { NAME_THRESHOLDS } from "./name-thresholds.ts";

/** Porter stem of a folded word (Porter 1980); over-long words, which are none, stay as they are. */
export function stemOf(word: string): string {
  return word.length > NAME_THRESHOLDS.longestWord ? word : PorterStemmer.stem(word);
}
