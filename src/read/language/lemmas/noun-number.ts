import { checkString } from "../checks/check-string.ts";
import { plainForm } from "./plain-form.ts";
import { PLURAL_WORDS, SINGULAR_WORDS } from "./word-numbers-table.ts";

/** Grammatical number. */
export type GrammaticalNumber = "singular" | "plural";

/**
 * Number of a noun, pronoun or determiner: by its tag, or by a table where the tag is silent.
 *
 * It is the number of grammar: "police" is what its tag says, and "team" is singular.
 *
 * @param xpos - Penn Treebank tag, as tokens have it: "NNS".
 * @returns `null` for what has none ("you", "the", a verb).
 * @throws TypeError when one of them is no string.
 */
export function nounNumber(form: string, xpos: string): GrammaticalNumber | null {
  checkString(form, "tell the number of");
  checkString(xpos, "tell a number by the tag");
  const byTag = NUMBER_OF_TAGS.get(xpos);
  if (byTag !== undefined) return byTag;
  if (!TAGS_OF_TABLE.has(xpos)) return null;
  const word = plainForm(form).toLowerCase();
  if (SINGULAR_WORDS.has(word)) return "singular";
  return PLURAL_WORDS.has(word) ? "plural" : null;
}

const NUMBER_OF_TAGS: ReadonlyMap<string, GrammaticalNumber> = new Map([
  ["NN", "singular"],
  ["NNP", "singular"],
  ["NNS", "plural"],
  ["NNPS", "plural"],
]);

const TAGS_OF_TABLE: ReadonlySet<string> = new Set(["PRP", "PRP$", "DT", "PDT", "JJ"]);
