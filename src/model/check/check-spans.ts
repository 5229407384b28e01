import type { EvidenceSpan } from "../evidence-span.ts";
import type { Checked } from "./checked.ts";
import { visitEvidence } from "./visit-evidence.ts";

/**
 * Reports spans that do not hold their quote: offsets outside the text or at other words, offsets
 * without a text, a text without offsets.
 */
export function checkSpans({ frame, entities, claims, report }: Checked): void {
  const { text } = frame;
  // Broken or missing: then nothing is known of offsets.
  if (text === undefined) return;
  const check = (span: EvidenceSpan, path: readonly PropertyKey[]) => {
    const problem = problemOf(span, text);
    if (problem !== null) report(path, problem.message, problem.expected, problem.received);
  };
  visitEvidence(frame, [], check);
  for (const [index, entity] of entities) visitEvidence(entity, ["entities", index], check);
  for (const [index, claim] of claims) visitEvidence(claim, ["claims", index], check);
}

interface SpanProblem {
  readonly message: string;
  readonly expected: string;
  readonly received: string;
}

function problemOf({ start, end, quote }: EvidenceSpan, text: string | null): SpanProblem | null {
  if (start === null || end === null) {
    if (text === null) return null;
    const message = "has no offsets though the narrative has a text; groundNarrative finds them";
    return { message, expected: "two offsets", received: quote };
  }
  if (text === null) {
    const message = "has offsets though the narrative has no text";
    return { message, expected: "two nulls", received: `[${start}, ${end})` };
  }
  if (end > text.length) {
    const message = `reaches beyond the text, which has ${text.length} code units`;
    return { message, expected: `end <= ${text.length}`, received: `[${start}, ${end})` };
  }
  if (end - start === quote.length && text.startsWith(quote, start)) return null;
  const message = "the text has other words at these offsets";
  return { message, expected: quote, received: text.slice(start, end) };
}
