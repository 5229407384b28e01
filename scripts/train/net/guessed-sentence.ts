import type { TaggedWord } from "../../../src/read/language/tags/tagged-word.ts";
import type { TreebankDocument, TreebankWord } from "../../treebank/read-conllu.ts";

/** A gold sentence, and the tags of a tagger that did not learn from its document. */
export interface GuessedSentence {
  readonly gold: readonly TreebankWord[];
  /** As many as in `gold`. */
  readonly guessed: readonly TaggedWord[];
}

/** The sentences of all documents, each with its guesses. */
export function withGuesses(
  documents: readonly TreebankDocument[],
  guesses: readonly (readonly (readonly TaggedWord[])[])[],
): readonly GuessedSentence[] {
  return documents.flatMap(({ sentences }, document) =>
    sentences.map(({ words }, sentence) => ({
      gold: words,
      guessed: guesses[document]?.[sentence] ?? [],
    })),
  );
}
