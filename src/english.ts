export type * from "./model/entailment.ts";
export type {
  AttributionCue,
  AttributionMention,
  CueForce,
  SourceMention,
} from "./read/attribution/attribution-mention.ts";
export { createReader } from "./read/create-reader.ts";
export type { Document } from "./read/document.ts";
export type { DocumentReading } from "./read/document-reading.ts";
export { createEntailment, type EnglishEntailment } from "./read/entailment/create-entailment.ts";
export { createStance, type StanceJudge } from "./read/entailment/create-stance.ts";
export type {
  DocumentEntities,
  DocumentEntity,
  EntityAttribute,
  EntityMention,
} from "./read/entities/document-entities.ts";
export type { Analysis } from "./read/language/analysis/analysis.ts";
export type { Name, NameType } from "./read/language/analysis/name.ts";
export type { PennTag } from "./read/language/analysis/penn-tag.ts";
export type { Quotation, QuotationUse } from "./read/language/analysis/quotation.ts";
export type { TextSpan, TokenRange } from "./read/language/analysis/ranges.ts";
export type { Sentence, SentenceKind } from "./read/language/analysis/sentence.ts";
export type { Token } from "./read/language/analysis/token.ts";
export type { UdRelation } from "./read/language/analysis/ud-relation.ts";
export { UNIVERSAL_POS, type UniversalPos } from "./read/language/analysis/universal-pos.ts";
export type { WordFeatures } from "./read/language/analysis/word-features.ts";
export { createLanguage } from "./read/language/create-language.ts";
export type {
  AnalyzeOptions,
  Language,
  LanguageMode,
  LanguageOptions,
} from "./read/language/language.ts";
export { inflectVerb, type VerbForms } from "./read/language/lemmas/inflect-verb.ts";
export { type GrammaticalNumber, nounNumber } from "./read/language/lemmas/noun-number.ts";
export { pluralizeNoun } from "./read/language/lemmas/pluralize-noun.ts";
export {
  LEXICOGRAPHER_CLASSES,
  type LexicographerClass,
} from "./read/language/lexicon/lexicographer-classes-table.ts";
export type * from "./read/language/lexicon/lexicon.ts";
export type { LexiconWords } from "./read/language/lexicon/lexicon-words.ts";
export { VERB_FRAMES } from "./read/language/lexicon/verb-frames-table.ts";
export { createTreeQuery } from "./read/language/trees/create-tree-query.ts";
export { hasRelation } from "./read/language/trees/has-relation.ts";
export type { TreePath } from "./read/language/trees/tree-path.ts";
export type { TreeQuery } from "./read/language/trees/tree-query.ts";
export type { PlaceMention } from "./read/places/place-mention.ts";
export type {
  Predication,
  PredicationLink,
  PredicationParticipant,
} from "./read/predications/predication.ts";
export type { QuantityMention } from "./read/quantities/quantity-mention.ts";
export type {
  ReadAllOptions,
  Reader,
  ReaderOptions,
  ReadProgress,
  StopSignal,
} from "./read/reader.ts";
export type { TimeMention } from "./read/times/time-mention.ts";
