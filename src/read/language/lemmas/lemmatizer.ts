/**
 * Gives the dictionary form of a word: "take" for "took", "I" for "me", "Kabul" for "Kabul".
 *
 * Follows the conventions of the English treebanks of Universal Dependencies: a possessive keeps
 * its own lemma ("his"), an adjective loses its comparison ("better" is "good"), a proper noun keeps
 * its capitals, "n't" is "not". Never empty for a form that is not.
 *
 * @param form - As in the text.
 * @param upos - Universal part of speech.
 * @param xpos - Penn Treebank tag.
 */
export type Lemmatizer = (form: string, upos: string, xpos: string) => string;
