import type { TokenRange } from "../analysis/ranges.ts";

/** Words that stand together in the layout: a paragraph, a headline, an item of a list. */
export interface Paragraph extends TokenRange {
  /** Whether it begins with the mark or number of a list. */
  readonly isItem: boolean;
}
