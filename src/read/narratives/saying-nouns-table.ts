/**
 * Nouns for something said, by lemma: a clause after them is what was said. From the nouns of
 * communication in WordNet (noun.communication) that take "that" clauses in news reports.
 */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  [
    "accusation allegation announcement assertion assumption belief charge claim conclusion denial",
    "idea impression insinuation news notion report rumour rumor speculation statement story",
    "suggestion suspicion theory view warning information word",
  ]
    .join(" ")
    .split(" "),
);
