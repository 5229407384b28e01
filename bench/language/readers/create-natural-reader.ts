// By deep path: natural's root opens database clients.
import * as brill from "natural/lib/natural/brill_pos_tagger/index.js";
import SentenceTokenizer from "natural/lib/natural/tokenizers/sentence_tokenizer.js";
import TreebankWordTokenizer from "natural/lib/natural/tokenizers/treebank_word_tokenizer.js";
import { locateWords } from "./locate-words.ts";
import { pennToUpos } from "./penn-to-upos.ts";
import type { Reader } from "./reader.ts";

/** As natural's documentation names them for such a use. */
const ABBREVIATIONS = ["Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "Sen.", "Rep.", "St.", "U.S.", "U.N."];

/**
 * natural: its sentence tokenizer (paragraph by paragraph, since its time grows with the square of
 * the text), its Treebank tokenizer, its Brill tagger. It has stems, no lemmas.
 */
export function createNaturalReader(): Reader {
  const tagger = new brill.BrillPOSTagger(
    new brill.Lexicon("EN", "NN", "NNP"),
    new brill.RuleSet("EN"),
  );
  const sentenceTokenizer = new SentenceTokenizer(ABBREVIATIONS);
  const wordTokenizer = new TreebankWordTokenizer();
  const cut = (text: string) =>
    text
      .split(/\n+/)
      .filter((paragraph) => /\S/.test(paragraph))
      .flatMap((paragraph) => sentenceTokenizer.tokenize(paragraph));
  const tag = (sentence: string) => tagger.tag(wordTokenizer.tokenize(sentence)).taggedWords;
  return {
    name: "natural (Brill)",
    countTokens: (text) => cut(text).reduce((sum, sentence) => sum + tag(sentence).length, 0),
    read: (text) => {
      const sentences = cut(text);
      const tagged = sentences.flatMap(tag);
      const places = locateWords(
        text,
        tagged.map(({ token }) => token),
      );
      const words = tagged.map(({ token, tag: penn }, word) => ({
        start: places[word]?.start ?? -1,
        end: places[word]?.end ?? -1,
        upos: pennToUpos(penn, token, tagged[word + 1]?.tag),
        lemma: null,
      }));
      return { words, sentences: locateWords(text, sentences) };
    },
  };
}
