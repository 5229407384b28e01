import type { FieldChange, KeptClaim } from "../../model/revision-changes.ts";

/** One sentence: "Courier (kill): quantity was “at least 30 people” and is now “19 people”." */
export function explainChanges({ after }: KeptClaim, changes: readonly FieldChange[]): string {
  const parts = changes.map(({ field, before, after: now }) => {
    if (before === null) return `${field} is now ${quoted(now)} and was not given`;
    if (now === null) return `${field} was ${quoted(before)} and is not given any more`;
    return `${field} was ${quoted(before)} and is now ${quoted(now)}`;
  });
  return `${after.source} (${after.predicate}): ${parts.join("; ")}.`;
}

const quoted = (words: string | null): string => `“${words ?? ""}”`;
