import NounInflector from "natural/lib/natural/inflectors/noun_inflector.js";
import { NAME_THRESHOLDS } from "./name-thresholds.ts";

/** Endings that look like a plural s and are none: "glass", "bus", "crisis". */
const SINGULAR_ENDING = /(?:ss|us|is)$/u;

/** English nouns the inflector does not know, as used for people. */
const IRREGULAR: readonly (readonly [plural: string, singular: string])[] = [
  ["mujahideen", "mujahid"],
  ["mujahedin", "mujahid"],
  ["mujahidin", "mujahid"],
  ["forces", "force"],
  ["police", "police"],
  ["gas", "gas"],
  ["personnel", "personnel"],
  ["militia", "militia"],
  ["mafiosi", "mafioso"],
];

/**
 * A function that gives the singular of a folded English noun, and any other word unchanged.
 *
 * Rules of natural's noun inflector, kept off words that only look like plurals.
 */
export function createSingular(): (word: string) => string {
  const inflector = new NounInflector();
  const irregular = new Map(IRREGULAR);
  return (word) => {
    const known = irregular.get(word);
    if (known !== undefined) return known;
    const isShort = word.length <= 3 && word !== "men";
    const isNoun = /^[a-z-]+$/u.test(word) && !SINGULAR_ENDING.test(word);
    const isPlural = isNoun && !isShort && word.length <= NAME_THRESHOLDS.longestWord;
    return isPlural ? inflector.singularize(word) : word;
  };
}
