import { findAttributions } from "./attribution/find-attributions.ts";
import { readPublishedAt } from "./check-document.ts";
import type { Document } from "./document.ts";
import type { DocumentReading } from "./document-reading.ts";
import { findEntities } from "./entities/find-entities.ts";
import type { Language } from "./language/language.ts";
import type { Lexicon } from "./language/lexicon/lexicon.ts";
import { rememberLexicon } from "./language/lexicon/remember-lexicon.ts";
import { createTreeQuery } from "./language/trees/create-tree-query.ts";
import { findPlaces } from "./places/find-places.ts";
import { findPredications } from "./predications/find-predications.ts";
import { findQuantities } from "./quantities/find-quantities.ts";
import type { ReadingContext } from "./reading-context.ts";
import { findTimes } from "./times/find-times.ts";

/** A document's reading and what its stages looked at. */
export interface StagedReading {
  readonly context: ReadingContext;
  readonly reading: DocumentReading;
}

/**
 * Takes a document through every stage. Only figures and places look at another's result: at what is a time.
 *
 * @param lexicon - That of the language, quick with what it was asked before.
 */
export function readStages(
  document: Document,
  language: Language,
  lexicon: Lexicon = rememberLexicon(language.lexicon),
): StagedReading {
  const analysis = language.analyze(document.text);
  const context: ReadingContext = {
    analysis,
    tree: createTreeQuery(analysis),
    lexicon,
    publishedAt: readPublishedAt(document),
  };
  const times = findTimes(context);
  const reading: DocumentReading = {
    analysis,
    attributions: findAttributions(context),
    predications: findPredications(context),
    entities: findEntities(context),
    times,
    places: findPlaces(context, times),
    quantities: findQuantities(context, times),
  };
  return { context, reading };
}
