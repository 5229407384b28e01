import type { Document } from "../document.ts";
import type { ReadingContext } from "../reading-context.ts";

/** The title that is given, else the headline with which the text begins; `null` without either. */
export function titleOf({ title }: Document, { analysis }: ReadingContext): string | null {
  if (title !== undefined && title !== null) return title;
  const [first, second] = analysis.sentences;
  // A text of one line is told by it, and has no title.
  if (first?.kind !== "headline" || second === undefined) return null;
  return analysis.text.slice(first.start, first.end);
}
