import { UNIVERSAL_POS } from "rashomon/english";
import { loadData } from "../../../src/read/language/data/load-data.ts";
import { openLexicon } from "../../../src/read/language/lexicon/open-lexicon.ts";
import { openSentenceSplitter } from "../../../src/read/language/sentences/open-sentence-splitter.ts";
import { createLexiconHints } from "../../../src/read/language/tags/lexicon-hints.ts";
import { openTagger } from "../../../src/read/language/tags/open-tagger.ts";
import { findWords } from "../../../src/read/language/words/find-words.ts";
import type { Reader } from "./reader.ts";

/** The layers that a tagger of another library has too: words, sentences, tags. */
export async function createTaggerReader(): Promise<Reader> {
  const lexicon = openLexicon(await loadData("english-lexicon"));
  const findSentences = openSentenceSplitter(await loadData("english-sentences"));
  const tagger = openTagger(await loadData("english-tags"), createLexiconHints(lexicon));
  const tagText = (text: string) => {
    const words = findWords(text);
    const sentences = findSentences(text, words);
    const ends = sentences.map(({ endToken }) => endToken);
    return { words, sentences, tags: tagger.tag(text, words.starts, words.ends, ends) };
  };
  return {
    name: "rashomon tagger",
    countTokens: (text) => tagText(text).tags.upos.length,
    read: (text) => {
      const { words, sentences, tags } = tagText(text);
      const read = Array.from(words.starts, (start, word) => ({
        start,
        end: words.ends[word] ?? start,
        upos: UNIVERSAL_POS[tags.upos[word] ?? 0] ?? "X",
        lemma: null,
      }));
      return { words: read, sentences };
    },
  };
}
