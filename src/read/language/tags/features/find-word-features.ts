import type { WordFeatures } from "../../analysis/word-features.ts";
import { nominalFeatures } from "./nominal-features.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";
import { verbFeatures } from "./verb-features.ts";
import { verbGroupsOfLine } from "./verb-groups-of-line.ts";
import { verbGroupsOfTree } from "./verb-groups-of-tree.ts";

/** Of a word that has none. */
const NO_FEATURES: WordFeatures = {
  tense: null,
  number: null,
  person: null,
  voice: null,
  verbForm: null,
};

/**
 * Tense, number, person, voice and verb form of the words of a sentence, from their tags and, if
 * there is one, the tree. Follows the guidelines of Universal Dependencies for English, but for
 * "you", which has no number.
 *
 * Without a tree it goes by the words before a verb, and is less sure of voice and of the person of
 * verbs. Linear in the words.
 *
 * @returns As many as there are words. Words may share an object.
 */
export function findWordFeatures(sentence: TaggedSentence): readonly WordFeatures[] {
  const groups =
    sentence.tree === null ? verbGroupsOfLine(sentence) : verbGroupsOfTree(sentence, sentence.tree);
  return sentence.forms.map((_, word) => {
    switch (sentence.upos[word]) {
      case "VERB":
      case "AUX":
        return verbFeatures(sentence, groups, word);
      case "NOUN":
      case "PROPN":
      case "PRON":
      case "DET":
        return { ...NO_FEATURES, ...nominalFeatures(sentence, word) };
      default:
        return NO_FEATURES;
    }
  });
}
