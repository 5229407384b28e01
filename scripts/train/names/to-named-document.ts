import type { TaggedWord } from "../../../src/read/language/tags/tagged-word.ts";
import { goldNames, type IsDemonym } from "../../treebank/gold-names.ts";
import type { TreebankDocument } from "../../treebank/read-conllu.ts";
import type { NamedDocument } from "./named-document.ts";

/**
 * A treebank's document with its names, and with the tags that a tagger gives it.
 *
 * @param tagged - The words of each sentence.
 */
export function toNamedDocument(
  { sentences }: TreebankDocument,
  tagged: readonly (readonly TaggedWord[])[],
  isDemonym: IsDemonym,
): NamedDocument {
  const words = tagged.flat();
  const names: NamedDocument["names"][number][] = [];
  const sentenceEnds: number[] = [];
  let start = 0;
  for (const sentence of sentences) {
    for (const { first, end, type } of goldNames(sentence, isDemonym)) {
      names.push({ firstToken: start + first, endToken: start + end, type });
    }
    start += sentence.words.length;
    sentenceEnds.push(start);
  }
  return {
    forms: words.map(({ form }) => form),
    upos: words.map(({ upos }) => upos),
    xpos: words.map(({ xpos }) => xpos),
    sentenceEnds,
    names,
  };
}
