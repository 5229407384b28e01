import type { DescribedNames } from "../../../src/read/language/names/describe-names.ts";
import type { NameDocument, NameSpan } from "../../../src/read/language/names/name-document.ts";

/** A document with tags, as a tagger gives them, and the names to find. */
export interface NamedDocument extends NameDocument {
  /** In order, none overlapping another. */
  readonly names: readonly NameSpan[];
}

/** The same with its words as numbers. */
export interface DescribedDocument {
  readonly document: NamedDocument;
  readonly words: DescribedNames;
}
