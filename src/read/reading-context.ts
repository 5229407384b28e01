import type { EventTime } from "../model/event-time.ts";
import type { Analysis } from "./language/analysis/analysis.ts";
import type { Lexicon } from "./language/lexicon/lexicon.ts";
import type { TreeQuery } from "./language/trees/tree-query.ts";

/** What every stage of reading looks at: one document, analyzed once. */
export interface ReadingContext {
  readonly analysis: Analysis;
  readonly tree: TreeQuery;
  readonly lexicon: Lexicon;
  /** When the document was published; `null` when not known. */
  readonly publishedAt: EventTime | null;
}
