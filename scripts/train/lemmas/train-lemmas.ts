import { writeSections } from "../../../src/read/language/data/sections.ts";
import { createLemmatizer } from "../../../src/read/language/lemmas/create-lemmatizer.ts";
import { packLemmaExceptions } from "../../../src/read/language/lemmas/lemma-exceptions.ts";
import type { Lexicon } from "../../../src/read/language/lexicon/lexicon.ts";
import type { TreebankDocument } from "../../treebank/read-conllu.ts";
import { learnExceptions } from "./learn-exceptions.ts";

/** Learns the words that the rules of lemmas get wrong: a file for `openLemmaExceptions`. */
export function trainLemmas(documents: readonly TreebankDocument[], lexicon: Lexicon): Uint8Array {
  const regular = createLemmatizer({ find: () => null }, lexicon);
  return writeSections(packLemmaExceptions(learnExceptions(documents, regular)));
}
