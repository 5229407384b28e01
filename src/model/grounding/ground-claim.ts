import { mapEvidence } from "../check/map-evidence.ts";
import { pathText } from "../check/path-text.ts";
import type { Claim } from "../claim.ts";
import type { ClaimId } from "../ids.ts";
import type { GroundedQuote, TextRange } from "./grounded-quote.ts";
import type { FindQuote } from "./quote-finder.ts";

/** What becomes of a claim: all its quotes were found; one stands at several places; one nowhere. */
export const GROUNDING_STATUSES = ["accepted", "ambiguous", "rejected"] as const;

/** See {@link GROUNDING_STATUSES}. */
export type GroundingStatus = (typeof GROUNDING_STATUSES)[number];

/** What became of one claim of a draft. */
export interface GroundedClaim {
  readonly claim: ClaimId;
  readonly status: GroundingStatus;
  /** Why, in a sentence; `null` for an accepted claim. */
  readonly reason: string | null;
  /** Every quote of the claim: those it rests on first, then in the order of its fields. */
  readonly quotes: readonly GroundedQuote[];
}

/** A claim with its offsets filled in as far as they were found, and what became of it. */
export interface ClaimGrounding {
  readonly claim: Claim;
  readonly grounded: GroundedClaim;
}

/** Looks up every quote of a claim; those of its parts within its own evidence first. */
export function groundClaim(claim: Claim, index: number, find: FindQuote): ClaimGrounding {
  const at = ["claims", index];
  const own = claim.evidence.map((span, spanIndex) =>
    find(span, pathText([...at, "evidence", spanIndex]), []),
  );
  const around = own.flatMap(({ status, places }): readonly TextRange[] =>
    status === "found" ? places : [],
  );
  const parts: GroundedQuote[] = [];
  const { evidence, ...rest } = claim;
  const filled = mapEvidence(rest, at, (span, path) => {
    const quote = find(span, pathText(path), around);
    parts.push(quote);
    return withPlace(quote);
  });
  const quotes = [...own, ...parts];
  return {
    claim: { ...filled, evidence: own.map(withPlace).filter((span) => span !== null) },
    grounded: { claim: claim.id, ...verdictOf(own, quotes), quotes },
  };
}

function withPlace({ status, quote, places: [place] }: GroundedQuote) {
  if (status !== "found" || place === undefined) return null;
  return { start: place[0], end: place[1], quote };
}

function verdictOf(
  own: readonly GroundedQuote[],
  quotes: readonly GroundedQuote[],
): Pick<GroundedClaim, "status" | "reason"> {
  if (own.length === 0) return { status: "rejected", reason: "no quote: it rests on no words" };
  const bad =
    quotes.find(({ status }) => status === "orphaned") ??
    quotes.find(({ status }) => status === "ambiguous");
  if (bad === undefined) return { status: "accepted", reason: null };
  return {
    status: bad.status === "orphaned" ? "rejected" : "ambiguous",
    reason: `${bad.path}: ${bad.reason}`,
  };
}
