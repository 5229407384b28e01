import type { EvidenceSpan } from "./evidence-span.ts";
import type { TextRange } from "./grounding/grounded-quote.ts";
import type { ClaimId, NarrativeId } from "./ids.ts";

/** A stretch of the two texts, which both have or one of them. */
export interface TextChange {
  readonly kind: "kept" | "removed" | "inserted";
  /** The words, with the white space between them. */
  readonly text: string;
  /** Where it stands in the earlier text; `null` for what was inserted. */
  readonly before: TextRange | null;
  /** Where it stands in the later text; `null` for what was removed. */
  readonly after: TextRange | null;
}

/** A word difference of two texts. */
export interface TextChanges {
  /** Kept and removed stretches, joined, are the earlier text; kept and inserted ones the later. */
  readonly segments: readonly TextChange[];
  /** `false` when the texts had too little in common to be compared word by word. */
  readonly complete: boolean;
}

/** A claim of one version of an article. */
export interface RevisedClaim {
  readonly narrative: NarrativeId;
  readonly claim: ClaimId;
  /** Who says so. */
  readonly source: string;
  readonly predicate: string;
  /** The words it rests on; first those of a denial or a hedge that was changed, if they stand apart. */
  readonly evidence: readonly EvidenceSpan[];
}

/**
 * What can change about a claim. `participant`: somebody else takes part; `label`: the same ones
 * under other words. `source`: who says so; `chain`: through whom.
 */
export const CLAIM_FIELDS = [
  "predicate",
  "participant",
  "label",
  "quantity",
  "time",
  "place",
  "polarity",
  "modality",
  "certainty",
  "source",
  "chain",
  "content",
  "attribute",
  "link",
] as const;

/** See {@link CLAIM_FIELDS}. */
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** A field of a claim in both versions, in words; `null` where a version has nothing there. */
export interface FieldChange {
  readonly field: ClaimField;
  readonly before: string | null;
  readonly after: string | null;
}

/** A claim of both versions with all that differs. */
export interface ChangedClaim {
  readonly before: RevisedClaim;
  readonly after: RevisedClaim;
  /** In the order of {@link CLAIM_FIELDS}. Never empty. */
  readonly changes: readonly FieldChange[];
  /** One sentence of plain English. */
  readonly explanation: string;
}

/** A claim of both versions in which nothing but offsets differs. */
export interface KeptClaim {
  readonly before: RevisedClaim;
  readonly after: RevisedClaim;
}

/** What differs between two versions of one article; plain JSON. */
export interface RevisionChanges {
  /** `null` unless each version has exactly one text. */
  readonly text: TextChanges | null;
  /** Each claim of either version is in exactly one list. In the order of telling. */
  readonly claims: {
    readonly added: readonly RevisedClaim[];
    readonly changed: readonly ChangedClaim[];
    readonly unchanged: readonly KeptClaim[];
    readonly dropped: readonly RevisedClaim[];
  };
}
