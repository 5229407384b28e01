import { PRONOUNS, type PronounFeatures } from "./pronouns-table.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";

const NONE: PronounFeatures = { person: null, number: null };
const SINGULAR: PronounFeatures = { person: null, number: "singular" };
const PLURAL: PronounFeatures = { person: null, number: "plural" };

/** Number, and person if it is a pronoun, of a noun, pronoun or determiner. */
export function nominalFeatures(
  { forms, upos, xpos }: Pick<TaggedSentence, "forms" | "upos" | "xpos">,
  word: number,
): PronounFeatures {
  const tag = xpos[word] ?? "";
  switch (upos[word]) {
    case "NOUN":
    case "PROPN":
      return tag === "NNS" || tag === "NNPS"
        ? PLURAL
        : tag === "NN" || tag === "NNP"
          ? SINGULAR
          : NONE;
    case "PRON":
      if (tag === "NN") return SINGULAR; // someone, nothing
      return tag === "PRP" || tag === "PRP$" || tag === "DT" ? pronoun(forms[word]) : NONE;
    case "DET":
      return tag === "DT" ? pronoun(forms[word]) : NONE;
    default:
      return NONE;
  }
}

function pronoun(form = ""): PronounFeatures {
  return PRONOUNS.get(form.toLowerCase().replace("\u2019", "'")) ?? NONE;
}
