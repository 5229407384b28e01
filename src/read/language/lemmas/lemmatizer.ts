/**
 * Gives the dictionary form of a word: "take" for "took", "I" for "me", "Kabul" for "Kabul".
 *
 * Follows the conventions of the English treebanks of Universal Dependencies: a possessive keeps
 * its own lemma ("his"), an adjective loses its comparison ("better" is "good"), "n't" is "not".
 * Never empty for a form that is not.
 *
 * Capitals follow the tags: what is tagged as a name keeps them ("Kabul"), other words lose them
 * ("Soldiers" is "soldier") but for those that WordNet writes with one ("Afghan", "DNA"). Where the
 * text's own capitals say nothing, WordNet's decide: "KABUL" and "afghanistan" are "Kabul" and
 * "Afghanistan", "irish" is "Irish". "UNESCO" and "ISAF" stay, being abbreviations. A month or day
 * cut short is written out: "Sept." is "September".
 *
 * @param form - As in the text.
 * @param upos - Universal part of speech.
 * @param xpos - Penn Treebank tag.
 */
export type Lemmatizer = (form: string, upos: string, xpos: string) => string;
