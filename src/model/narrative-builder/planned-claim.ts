import type { LinkRelation } from "../claim.ts";
import type { ClaimId } from "../ids.ts";
import type { ClaimInput, LinkInput, LinkKey } from "./claim-input.ts";

/** A claim that has its id and place, and is still to be built. */
export interface PlannedClaim {
  readonly path: string;
  readonly id: ClaimId;
  readonly input: ClaimInput;
  /** The claim it stands in as a cause or result. */
  readonly parent: PlannedClaim | null;
  /** Ties to claims that stand in this one. */
  readonly inner: PlannedLink[];
}

/** A tie of a claim to one that stands in it. */
export interface PlannedLink {
  readonly key: LinkKey;
  readonly path: string;
  readonly claim: PlannedClaim;
  readonly link: Omit<LinkInput, "claim">;
}

/** The relation each key stands for. */
export const RELATION_OF: Readonly<Record<LinkKey, LinkRelation>> = {
  cause: "cause",
  result: "result",
  before: "before",
  after: "after",
  partOf: "part-of",
};
