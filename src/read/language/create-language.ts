import { describeValue } from "../../model/check/describe-value.ts";
import { analyzeText } from "./analyze-text.ts";
import { checkOptions } from "./checks/check-options.ts";
import { checkString } from "./checks/check-string.ts";
import { loadData } from "./data/load-data.ts";
import type { Language, LanguageMode, LanguageOptions } from "./language.ts";
import { createLemmatizer } from "./lemmas/create-lemmatizer.ts";
import { openLemmaExceptions } from "./lemmas/lemma-exceptions.ts";
import { rememberLemmas } from "./lemmas/remember-lemmas.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { openLexicon } from "./lexicon/open-lexicon.ts";
import { createKnownNames } from "./names/known-names.ts";
import { openNames } from "./names/open-names.ts";
import { createParser, type Parser } from "./net/create-parser.ts";
import { openNet } from "./net/open-net.ts";
import { openWorkspace } from "./net/open-workspace.ts";
import { openSentenceSplitter } from "./sentences/open-sentence-splitter.ts";
import { createLexiconHints } from "./tags/lexicon-hints.ts";
import { openTagger } from "./tags/open-tagger.ts";

/** The data file of a mode's network. */
const NETS = { accurate: "english-accurate", fast: "english-fast", tags: null } as const;

/**
 * Loads what is needed to read English, from files that come with the package: no network, nothing
 * at import, about half a second and 100 MB. Keep the result and use it for every text.
 *
 * @throws TypeError when `options` is no object, or `options.mode` no string; RangeError for a mode
 * that does not exist. As a rejected promise, before anything is loaded.
 * @example Words, tags and trees
 * ```ts
 * import assert from "node:assert/strict";
 * import { createLanguage } from "rashomon/english";
 *
 * const language = await createLanguage();
 * const { tokens } = language.analyze("Guards didn't fire.");
 *
 * assert.deepEqual(
 *   tokens.map(({ form, lemma, upos, relation }) => [form, lemma, upos, relation]),
 *   [
 *     ["Guards", "guard", "NOUN", "nsubj"],
 *     ["did", "do", "AUX", "aux"],
 *     ["n't", "not", "PART", "advmod"],
 *     ["fire", "fire", "VERB", "root"],
 *     [".", ".", "PUNCT", "punct"],
 *   ],
 * );
 * ```
 */
export async function createLanguage(options: LanguageOptions = {}): Promise<Language> {
  const mode = readMode(options);
  const [lexiconFile, sentences, lemmas, tags, names, net] = await Promise.all([
    loadData("english-lexicon"),
    loadData("english-sentences"),
    loadData("english-lemmas"),
    loadData("english-tags"),
    loadData("english-names"),
    loadNet(mode),
  ]);
  const lexicon = openLexicon(lexiconFile);
  const hints = createLexiconHints(lexicon);
  const parts = {
    findSentences: openSentenceSplitter(sentences),
    tagger: openTagger(tags, hints),
    lemmatize: rememberLemmas(createLemmatizer(openLemmaExceptions(lemmas), lexicon)),
    findNames: openNames(names, hints, createKnownNames(lexicon)),
    parser: net?.(lexicon) ?? null,
  };
  return {
    mode,
    lexicon,
    analyze(text, given = {}) {
      checkString(text, "analyze");
      checkOptions(given, "analyze with", "{ words: null }");
      return analyzeText(parts, text, given);
    },
  };
}

/** The mode that was asked for. Callers without types write `createLanguage("fast")`. */
function readMode(options: LanguageOptions): LanguageMode {
  checkOptions(options, "create a language from", '{ mode: "fast" }');
  const mode: LanguageMode = options.mode ?? "accurate";
  checkString(mode, "read in mode");
  if (!Object.hasOwn(NETS, mode)) {
    throw new RangeError(
      `Cannot read in mode ${describeValue(mode)}: it is "accurate", "fast" or "tags"`,
    );
  }
  return mode;
}

/** Loads a network and room to run it in; what is left to do needs the lexicon. */
async function loadNet(mode: LanguageMode): Promise<((lexicon: Lexicon) => Parser) | null> {
  const name = NETS[mode];
  if (name === null) return null;
  const [file, space] = await Promise.all([loadData(name), openWorkspace()]);
  return ({ words }) => createParser(space, openNet(space, file), words);
}
