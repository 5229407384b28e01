import { createKnowledgeBase } from "../knowledge/create-knowledge-base.ts";
import { knowledge } from "../knowledge/knowledge-builder.ts";
import { checkOptions, type OptionKeys } from "../model/check/check-options.ts";
import { describeValue } from "../model/check/describe-value.ts";
import { checkDocument } from "./check-document.ts";
import type { Document } from "./document.ts";
import { createLanguage } from "./language/create-language.ts";
import { rememberLexicon } from "./language/lexicon/remember-lexicon.ts";
import { toNarratives } from "./narratives/to-narratives.ts";
import { readAll } from "./read-all.ts";
import { readStages } from "./read-stages.ts";
import type { Reader, ReaderOptions } from "./reader.ts";

const KEYS: OptionKeys<ReaderOptions> = { mode: true, language: true, knowledge: true };

/**
 * Loads what is needed to read English articles into narratives. Takes as long as `createLanguage`;
 * keep the result and use it for every document.
 *
 * @throws TypeError for options or knowledge of another kind, RangeError for a mode without trees; as rejections.
 * @example From an article to a comparison
 * ```ts
 * import assert from "node:assert/strict";
 * import { createReader } from "rashomon/english";
 *
 * const reader = await createReader();
 * const first = reader.read({
 *   publisher: "First Daily",
 *   publishedAt: "2024-03-07",
 *   text: "Rebels captured the town of Palu on Tuesday, the army said.",
 * });
 *
 * assert.equal(first[0]?.source.name, "army");
 * assert.equal(first[0]?.claims[0]?.predicate, "capture");
 * assert.equal(first[0]?.claims[0]?.time?.edtf, "2024-03-05");
 * ```
 */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  checkOptions(options, "read", KEYS);
  const given = options.language ?? null;
  if (given !== null && typeof given.analyze !== "function") {
    throw new TypeError(
      `Cannot read with the language ${describeValue(given)}: it is what createLanguage gives`,
    );
  }
  // Before the language is loaded, which takes long.
  const base = createKnowledgeBase(
    options.knowledge === undefined ? knowledge() : options.knowledge,
  );
  const language = given ?? (await createLanguage({ mode: options.mode ?? "accurate" }));
  if (language.mode === "tags") {
    throw new RangeError('Cannot read in mode "tags": reading needs trees, of accurate or fast');
  }
  const lexicon = rememberLexicon(language.lexicon);
  const read = (given: Document) => {
    const document = checkDocument(given);
    const { context, reading } = readStages(document, language, lexicon);
    return toNarratives(document, context, reading, base);
  };
  return {
    language,
    read,
    readAll: (documents, how) => readAll(read, documents, how),
    inspect: (document) => readStages(checkDocument(document), language, lexicon).reading,
  };
}
