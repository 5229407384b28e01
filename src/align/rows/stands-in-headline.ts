import type { ClaimRecord } from "../records/claim-record.ts";

/**
 * Whether a claim was read off the headline: the title, where it is the first line of the text.
 * Constant time but for the blanks before the title.
 */
export function standsInHeadline({
  narrative: { title, text },
  claim: { evidence },
}: ClaimRecord): boolean {
  if (title === null || text === null || title === "" || evidence.length === 0) return false;
  const start = text.search(/\S/u);
  if (start < 0 || !text.startsWith(title, start)) return false;
  return evidence.every(({ end }) => end !== null && end <= start + title.length);
}
