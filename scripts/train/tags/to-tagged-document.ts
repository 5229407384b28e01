import type { TreebankDocument } from "../../treebank/read-conllu.ts";
import type { TaggedDocument } from "./tagged-sentence.ts";

/** A treebank's document as the tagger learns from it. */
export function toTaggedDocument({ sentences }: TreebankDocument): TaggedDocument {
  return sentences.map(({ words }) => ({
    forms: words.map(({ form }) => form),
    upos: words.map(({ upos }) => upos),
    xpos: words.map(({ xpos }) => xpos),
  }));
}
