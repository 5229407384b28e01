import type { Claim } from "../../model/claim.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Story } from "../stories/story.ts";

/** A claim before it is known which others stand beside it in a narrative. */
export interface ClaimDraft {
  /**
   * Index of the predication; -1 of a toll, which is none. A claim that was taken up again has that of
   * the words that do so.
   */
  readonly predication: number;
  /** The token it is told at. */
  readonly head: number;
  /** Index of the voice that says it. */
  readonly voice: number;
  readonly story: Story;
  /** Everything but links; its `id` is unique in the document. */
  readonly claim: Claim;
}

/** The id of the claim of a predication, until a narrative numbers its own. */
export function draftId(predication: number, suffix = ""): ClaimId {
  return `p${predication}${suffix}` as ClaimId;
}
