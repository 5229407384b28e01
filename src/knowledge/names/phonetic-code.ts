import DoubleMetaphone from "natural/lib/natural/phonetics/double_metaphone.js";
import { NAME_THRESHOLDS } from "./name-thresholds.ts";

/**
 * A function that gives the primary Double Metaphone code of a folded word, and the word itself
 * where there is none (other scripts, digits, very long words). Equal words have equal codes.
 */
export function createPhoneticCode(): (word: string) => string {
  const metaphone = new DoubleMetaphone();
  const known = new Map<string, string>();
  return (word) => {
    if (word.length > NAME_THRESHOLDS.longestWord || !/^[a-z]+$/u.test(word)) return word;
    const before = known.get(word);
    if (before !== undefined) return before;
    const [primary] = metaphone.process(word);
    const code = primary === "" ? word : primary;
    known.set(word, code);
    return code;
  };
}
