import type { ReadingContext } from "../reading-context.ts";
import { buildEntities } from "./build/build-entities.ts";
import type { DocumentEntities } from "./document-entities.ts";
import { linkPhrases } from "./links/link-phrases.ts";
import { findNounPhrases } from "./phrases/find-noun-phrases.ts";
import { openPhraseSource } from "./phrases/phrase-source.ts";
import { describePhrase } from "./traits/describe-phrase.ts";

/**
 * Finds who and what a document speaks of: names, descriptions and pronouns, grouped by what they
 * refer to.
 *
 * Precision comes first: what may be two stays two, and a pronoun with no clear antecedent is an
 * entity of its own. "I", "we" and "you" are grouped by quotation and never resolved. Linear in the
 * text: names are joined through an index, the rest within a window of phrases.
 *
 * @param context - A document that was analyzed with trees.
 */
export function findEntities(context: ReadingContext): DocumentEntities {
  const source = openPhraseSource(context);
  const phrases = findNounPhrases(source);
  const traits = phrases.map((phrase) => describePhrase(source, phrase));
  return buildEntities(source, phrases, traits, linkPhrases(source, phrases, traits));
}
