import type { Analysis } from "../../../src/read/language/analysis/analysis.ts";
import type { Lexicon } from "../../../src/read/language/lexicon/lexicon.ts";
import type { TreeQuery } from "../../../src/read/language/trees/tree-query.ts";

/** The text that the predications were read from. */
export interface NegatedText {
  readonly analysis: Analysis;
  readonly tree: TreeQuery;
  readonly lexicon: Lexicon;
}
