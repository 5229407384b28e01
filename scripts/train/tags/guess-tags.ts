import { UNIVERSAL_POS } from "../../../src/read/language/analysis/universal-pos.ts";
import type { LexiconHints } from "../../../src/read/language/tags/lexicon-hints.ts";
import { openTagger } from "../../../src/read/language/tags/open-tagger.ts";
import type { TaggedWord } from "../../../src/read/language/tags/tagged-word.ts";
import type { Tagger } from "../../../src/read/language/tags/tagger.ts";
import type { TreebankDocument, TreebankSentence } from "../../treebank/read-conllu.ts";
import { toTaggedDocument } from "./to-tagged-document.ts";
import { type TrainTaggerOptions, trainTagger } from "./train-tagger.ts";

/**
 * The words of every sentence of every document with the tags of a tagger that did not learn from
 * that document: what comes after the tagger is trained on the mistakes that it will meet.
 *
 * Trains a tagger for each fold.
 */
export function guessTags(
  documents: readonly TreebankDocument[],
  hints: LexiconHints,
  options: Partial<TrainTaggerOptions> & { readonly folds: number },
): readonly (readonly (readonly TaggedWord[])[])[] {
  const guessed: (readonly (readonly TaggedWord[])[])[] = new Array(documents.length);
  for (let fold = 0; fold < options.folds; fold++) {
    const isIn = (index: number) => index % options.folds === fold;
    const rest = documents.filter((_, index) => !isIn(index)).map(toTaggedDocument);
    const tagger = openTagger(trainTagger(rest, hints, options), hints);
    documents.forEach(({ sentences }, index) => {
      if (!isIn(index)) return;
      guessed[index] = guessSentences(tagger, sentences);
    });
  }
  return guessed;
}

/** The words of sentences with the tags of a tagger. */
export function guessSentences(
  tagger: Tagger,
  sentences: readonly TreebankSentence[],
): readonly (readonly TaggedWord[])[] {
  return sentences.map(({ words }) =>
    guessSentence(
      tagger,
      words.map(({ form }) => form),
    ),
  );
}

function guessSentence(tagger: Tagger, forms: readonly string[]): readonly TaggedWord[] {
  const tags = tagger.tagSentence(forms);
  return forms.map((form, word) => ({
    form,
    upos: UNIVERSAL_POS[tags.upos[word] ?? 0] ?? "X",
    xpos: tagger.xposNames[tags.xpos[word] ?? 0] ?? "",
  }));
}
