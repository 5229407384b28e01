import type { GuessedSentence } from "../../scripts/train/net/guessed-sentence.ts";
import type { UniversalPos } from "../../src/read/language/analysis/universal-pos.ts";

/** Word, UPOS, XPOS, head from 1 (0 for the root), relation: our own sentences, annotated by us. */
const SENTENCES = [
  "The DET DT 2 det|guards NOUN NNS 3 nsubj|fired VERB VBD 0 root|. PUNCT . 3 punct",
  "Two NUM CD 2 nummod|men NOUN NNS 4 nsubj:pass|were AUX VBD 4 aux:pass|killed VERB VBN 0 root|. PUNCT . 4 punct",
  "They PRON PRP 2 nsubj|took VERB VBD 0 root|the DET DT 4 det|post NOUN NN 2 obj|near ADP IN 7 case|the DET DT 7 det|river NOUN NN 4 nmod|. PUNCT . 2 punct",
  "Nobody PRON NN 2 nsubj|knows VERB VBZ 0 root|why ADV WRB 5 advmod|they PRON PRP 5 nsubj|came VERB VBD 2 ccomp|. PUNCT . 2 punct",
  "Kabul PROPN NNP 2 nsubj|denied VERB VBD 0 root|it PRON PRP 2 obj|. PUNCT . 2 punct",
  "The DET DT 2 det|agency NOUN NN 3 nsubj|said VERB VBD 0 root|bandits NOUN NNS 5 nsubj|attacked VERB VBD 3 ccomp|. PUNCT . 3 punct",
];

/** Small gold sentences with right guesses, for tests that need no data. */
export const OWN_TREES: readonly GuessedSentence[] = SENTENCES.map((sentence) => {
  let end = -1;
  const gold = sentence.split("|").map((line) => {
    const [form = "", upos = "", xpos = "", head = "", relation = ""] = line.split(" ");
    const start = end + 1;
    end = start + form.length;
    const lemma = form.toLowerCase();
    return {
      form,
      lemma,
      upos,
      xpos,
      feats: "_",
      head: Number(head) - 1,
      relation,
      misc: "_",
      start,
      end,
    };
  });
  const guessed = gold.map(({ form, upos, xpos }) => ({ form, upos: upos as UniversalPos, xpos }));
  return { gold, guessed };
});
