export type { Analysis } from "./read/language/analysis/analysis.ts";
export type { Name, NameType } from "./read/language/analysis/name.ts";
export type { Quotation, QuotationUse } from "./read/language/analysis/quotation.ts";
export type { TextSpan, TokenRange } from "./read/language/analysis/ranges.ts";
export type { Sentence, SentenceKind } from "./read/language/analysis/sentence.ts";
export type { Token } from "./read/language/analysis/token.ts";
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
