/** Tokenizers of natural that the benchmark imports one by one; natural ships no types for them. */
declare module "natural/lib/natural/tokenizers/sentence_tokenizer.js" {
  export default class SentenceTokenizer {
    constructor(abbreviations?: readonly string[]);
    tokenize(text: string): string[];
  }
}

declare module "natural/lib/natural/tokenizers/treebank_word_tokenizer.js" {
  export default class TreebankWordTokenizer {
    tokenize(text: string): string[];
  }
}
