import type { EvidenceSpan } from "../model/evidence-span.ts";
import type { TextSpan } from "./language/analysis/ranges.ts";

/** A part of the text as evidence. */
export function evidenceOf(text: string, { start, end }: TextSpan): EvidenceSpan {
  return { start, end, quote: text.slice(start, end) };
}
