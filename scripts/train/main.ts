// npm run train [-- --data <folder>]: trains everything that the language layer ships, from the
// training files of two treebanks. The same files give the same bytes; data-files.json has the sums.
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadData } from "../../src/read/language/data/load-data.ts";
import { openLexicon } from "../../src/read/language/lexicon/open-lexicon.ts";
import { createLexiconHints } from "../../src/read/language/tags/lexicon-hints.ts";
import { openTagger } from "../../src/read/language/tags/open-tagger.ts";
import { writeDataFile } from "../data/write-data-file.ts";
import { dataFolder } from "../evaluate/data-folder.ts";
import { trainLemmas } from "./lemmas/train-lemmas.ts";
import { buildGazetteer } from "./names/build-gazetteer.ts";
import { findDemonyms } from "./names/find-demonyms.ts";
import { toNamedDocument } from "./names/to-named-document.ts";
import { trainNames } from "./names/train-names.ts";
import { withGuesses } from "./net/guessed-sentence.ts";
import type { NetExamples } from "./net/net-examples.ts";
import { runNetWorkers } from "./net/run-net-workers.ts";
import { readTrainingDocuments } from "./read-training-documents.ts";
import { trainSentences } from "./sentences/train-sentences.ts";
import { guessSentences, guessTags } from "./tags/guess-tags.ts";
import { toTaggedDocument } from "./tags/to-tagged-document.ts";
import { trainTagger } from "./tags/train-tagger.ts";

const FOLDS = 5;
const WORK = ".cache/train";

const { values } = parseArgs({ options: { data: { type: "string" } } });
const { ewt, gum, unseen } = readTrainingDocuments(dataFolder(values.data));
const documents = [...ewt, ...gum];
const started = performance.now();

mkdirSync(WORK, { recursive: true });
save("english-sentences", trainSentences(documents));
const lexicon = openLexicon(await loadData("english-lexicon"));
const hints = createLexiconHints(lexicon);
save("english-lemmas", trainLemmas(documents, lexicon));
const taggerFile = trainTagger(documents.map(toTaggedDocument), hints);
save("english-tags", taggerFile);
const guesses = guessTags(documents, hints, { folds: FOLDS });
report("tags guessed for all that comes after");
const demonyms = findDemonyms(lexicon);
const named = gum.map((document, index) =>
  toNamedDocument(document, guesses[ewt.length + index] ?? [], (form) => demonyms.has(form)),
);
save("english-names", trainNames(named, buildGazetteer(lexicon, demonyms), hints));
const tagger = openTagger(taggerFile, hints);
const examples: NetExamples = {
  training: withGuesses(documents, guesses),
  unseen: withGuesses(
    unseen,
    unseen.map(({ sentences }) => guessSentences(tagger, sentences)),
  ),
};
await runNetWorkers(examples, WORK, report, save);

function save(name: string, content: Uint8Array): void {
  const { size, contentSha256 } = writeDataFile(name, content);
  report(`${name}: ${size} bytes zipped, content ${contentSha256}`);
}

function report(line: string): void {
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(`${minutes.padStart(5)} min  ${line}`);
}
